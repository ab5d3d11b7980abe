package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.archive.Archive;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aFileIsToldOfOnlyAfterTheCommit() {
        try (Archive archive = Archive.openForWriting(folder, CLOCK);
                Commits commits = new Commits(archive.gathering())) {
            commits.keep(() -> "kept");
            commits.tell(() -> told.add("a.txt"));
            assertThat(told).isEmpty();

            commits.commit();
            assertThat(told).containsExactly("a.txt");
        }
        assertThat(told).containsExactly("a.txt");
    }

    @Test
    void ofFilesThatGoWithOneThatFailsNothingIsTold() {
        assertThatThrownBy(() -> {
                    try (Archive archive = Archive.openForWriting(folder, CLOCK);
                            Commits commits = new Commits(archive.gathering())) {
                        commits.keep(() -> "kept");
                        commits.tell(() -> told.add("a.txt"));
                        commits.keep(() -> {
                            throw new IllegalStateException("the disk is full");
                        });
                    }
                })
                .hasMessage("the disk is full");
        assertThat(told).isEmpty();
    }
}
