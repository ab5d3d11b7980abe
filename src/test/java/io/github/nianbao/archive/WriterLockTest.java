package io.github.nianbao.archive;

import static io.github.nianbao.archive.Fixtures.CLOCK;
import static io.github.nianbao.archive.Fixtures.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {
    private static final Opening IMPATIENT = new Opening(Duration.ZERO, Share::holds, WriterLock.OPERATING_SYSTEM);

    private static final Opening WITHOUT_LOCKS = new Opening(Duration.ZERO, folder -> true, channel -> {
        throw new IOException("No locks available");
    });

    @TempDir
    Path folder;

    @Test
    void aSecondWriterIsToldWhoHoldsTheLock() throws IOException {
        try (ChildProcess first = ChildProcess.start("hold", folder.toString())) {
            assertThat(first.nextLine()).isEqualTo("started");
            assertThat(first.nextLine()).isEqualTo("held");

            ArchiveException refused = catchThrowableOfType(ArchiveException.class, () -> open(IMPATIENT));

            assertThat(refused.code()).isEqualTo(ArchiveException.Code.LOCKED);
            assertThat(refused.arguments())
                    .startsWith(Long.toString(first.pid()), System.getProperty("user.name"))
                    .endsWith("2026-03-01T08:00:00Z")
                    .hasSize(4);
        }
    }

    @Test
    void aSecondWriterWaitsForTheFirstToEnd() throws IOException {
        ChildProcess first = ChildProcess.start("hold", folder.toString());
        assertThat(first.nextLine()).isEqualTo("started");
        assertThat(first.nextLine()).isEqualTo("held");
        Opening patient = new Opening(Duration.ofMinutes(1), Share::holds, channel -> {
            first.close();
            return WriterLock.OPERATING_SYSTEM.tryLock(channel);
        });

        try (Archive second = open(patient)) {
            assertThat(keep(second, "一").number()).isEqualTo(1);
        }
    }

    @Test
    void aKilledWriterHoldsNothing() throws Exception {
        try (ChildProcess first = ChildProcess.start("hold", folder.toString())) {
            assertThat(first.nextLine()).isEqualTo("started");
            assertThat(first.nextLine()).isEqualTo("held");
            first.kill();
        }

        try (Archive second = open(IMPATIENT)) {
            assertThat(second.reports()).isEmpty();
        }
    }

    @Test
    void aReaderDoesNotWaitForAWriter() throws IOException {
        try (ChildProcess writer = ChildProcess.start("hold", folder.toString())) {
            assertThat(writer.nextLine()).isEqualTo("started");
            assertThat(writer.nextLine()).isEqualTo("held");
            try (Archive reader = Archive.openForReading(folder, CLOCK, IMPATIENT)) {
                assertThat(reader.reports()).isEmpty();
            }
        }
    }

    @Test
    void aSecondWriterInTheSameProcessIsRefusedAndLeavesTheLockAlone() throws IOException {
        try (Archive first = open(IMPATIENT)) {
            assertThat(first.warnings()).isEmpty();
            assertLocked(IMPATIENT);

            try (ChildProcess other = ChildProcess.start("hold", folder.toString())) {
                assertThat(other.nextLine()).isEqualTo("started");
                assertThat(other.nextLine()).startsWith("LOCKED");
            }
        }
        open(IMPATIENT).close();
    }

    @Test
    void onAShareARollbackJournalIsUsedAndSaidSo() throws IOException {
        open(IMPATIENT).close();
        Opening onShare = new Opening(Duration.ZERO, any -> true, WriterLock.OPERATING_SYSTEM);
        try (Archive archive = open(onShare)) {
            assertThat(archive.warnings()).extracting(Warning::code).containsExactly(Warning.Code.ROLLBACK_JOURNAL);
            keep(archive, "一");
            assertThat(folder.resolve("archive.db-wal")).doesNotExist();
            try (Archive reader = Archive.openForReading(folder, CLOCK, onShare)) {
                assertThat(reader.reports()).hasSize(1);
            }
        }
    }

    @Test
    void backOnADiskTheLogIsUsedAgain() {
        open(new Opening(Duration.ZERO, any -> true, WriterLock.OPERATING_SYSTEM))
                .close();
        try (Archive archive = open(IMPATIENT)) {
            keep(archive, "一");

            assertThat(archive.warnings()).isEmpty();
            assertThat(folder.resolve("archive.db-wal")).exists();
        }
    }

    @Test
    void withoutLocksOneWriterOrReaderIsThereAtATime() {
        try (Archive archive = open(WITHOUT_LOCKS)) {
            assertThat(archive.warnings())
                    .extracting(Warning::code)
                    .containsExactly(Warning.Code.ROLLBACK_JOURNAL, Warning.Code.NO_LOCKS);
            keep(archive, "一");
            assertLocked(WITHOUT_LOCKS);
            assertThatThrownBy(() -> Archive.openForReading(folder, CLOCK, WITHOUT_LOCKS))
                    .isInstanceOf(ArchiveException.class);
        }
        try (Archive archive = Archive.openForReading(folder, CLOCK, WITHOUT_LOCKS)) {
            assertThat(archive.reports()).hasSize(1);
        }
        assertThat(folder.resolve("lock.taken")).doesNotExist();
    }

    @Test
    void withoutLocksAnArchiveLeftByAProcessThatIsGoneIsTakenOver() throws Exception {
        try (ChildProcess gone = ChildProcess.start("hold", folder.toString())) {
            assertThat(gone.nextLine()).isEqualTo("started");
            gone.kill();
            Holder self = Holder.self(CLOCK);
            leave(new Holder(Long.toString(gone.pid()), self.user(), self.host(), self.since()));
        }

        open(WITHOUT_LOCKS).close();
    }

    @Test
    void withoutLocksAnArchiveHeldByAnotherMachineIsNotTakenOver() throws IOException {
        leave(new Holder("1", "lin", "elsewhere", "2026-03-01T08:00:00Z"));

        assertThat(assertLocked(WITHOUT_LOCKS)).isEqualTo(List.of("1", "lin", "elsewhere", "2026-03-01T08:00:00Z"));
    }

    private void leave(Holder holder) throws IOException {
        Files.write(StandInLock.file(folder), holder.bytes());
    }

    private Archive open(Opening opening) {
        return Archive.openForWriting(folder, CLOCK, opening);
    }

    private List<String> assertLocked(Opening opening) {
        ArchiveException refused = catchThrowableOfType(ArchiveException.class, () -> open(opening));
        assertThat(refused.code()).isEqualTo(ArchiveException.Code.LOCKED);
        return refused.arguments();
    }
}
