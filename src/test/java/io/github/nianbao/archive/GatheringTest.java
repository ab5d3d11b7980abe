package io.github.nianbao.archive;

import static io.github.nianbao.archive.Fixtures.CLOCK;
import static io.github.nianbao.archive.Fixtures.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringTest {
    @TempDir
    Path folder;

    @Test
    void othersSeeWhatIsGatheredOnlyAfterTheCommitAndThenAllOfIt() {
        try (Archive archive = Archive.openForWriting(folder, CLOCK);
                Gathering gathering = archive.gathering()) {
            gathering.add(() -> keep(archive, "一"));
            gathering.add(() -> keep(archive, "二"));
            assertThat(archive.reports()).hasSize(2);
            assertThat(seenByOthers()).isZero();

            gathering.commit();
            assertThat(seenByOthers()).isEqualTo(2);
        }
    }

    @Test
    void wholeChangesStayWhateverEndedTheWork() {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            assertThatThrownBy(() -> {
                        try (Gathering gathering = archive.gathering()) {
                            gathering.add(() -> keep(archive, "一"));
                            throw new IllegalStateException("stopped");
                        }
                    })
                    .hasMessage("stopped");
        }
        assertThat(seenByOthers()).isEqualTo(1);
    }

    @Test
    void aChangeThatFailsHalfwayLeavesNoHalf() {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            try (Gathering gathering = archive.gathering()) {
                gathering.add(() -> keep(archive, "一"));
                gathering.commit();
                assertThatThrownBy(() -> gathering.add(() -> {
                            keep(archive, "二");
                            throw new IllegalStateException("broken");
                        }))
                        .hasMessage("broken");
                gathering.add(() -> keep(archive, "三"));
            }
            assertThat(archive.reports().stream().map(report -> report.source().name()))
                    .containsExactly("一.txt", "三.txt");
            assertThat(archive.verify()).isEmpty();
        }
    }

    private int seenByOthers() {
        try (Archive other = Archive.openForReading(folder, CLOCK)) {
            return other.reports().size();
        }
    }
}
