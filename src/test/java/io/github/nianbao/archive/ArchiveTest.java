package io.github.nianbao.archive;

import static io.github.nianbao.archive.Fixtures.CLOCK;
import static io.github.nianbao.archive.Fixtures.NOW;
import static io.github.nianbao.archive.Fixtures.bytes;
import static io.github.nianbao.archive.Fixtures.keep;
import static io.github.nianbao.archive.Fixtures.reading;
import static io.github.nianbao.archive.Fixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.ReportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path temp;

    @Test
    void aFolderThatDoesNotExistReadsAsAnEmptyArchiveAndIsNotMade() {
        Path folder = temp.resolve("无");

        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(archive.reports()).isEmpty();
            assertThat(archive.headlines()).isEmpty();
            assertThat(archive.latestReadings()).isEmpty();
            assertThat(archive.unread()).isEmpty();
            assertThat(archive.journal().entries()).isEmpty();
            assertThat(archive.verify()).isEmpty();
            assertThatThrownBy(() -> archive.reading(1)).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatWasKeptIsThereAfterReopening() {
        byte[] bytes = bytes("两份");
        List<Reading> readings = List.of(reading("0.1.0", "云岭县档案局", 2020), reading("0.1.0", null, null));
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            archive.keep(source("两份 报告.txt", bytes), Hashed.of(bytes), readings);
        }

        try (Archive archive = Archive.openForReading(folder(), CLOCK)) {
            assertThat(archive.reports())
                    .containsExactly(
                            new StoredReport(1, new ReportKey(Sha256.of(bytes), 1), source("两份 报告.txt", bytes), 1),
                            new StoredReport(2, new ReportKey(Sha256.of(bytes), 2), source("两份 报告.txt", bytes), 1));
            assertThat(archive.reading(1)).isEqualTo(readings.get(0));
            assertThat(archive.reading(2)).isEqualTo(readings.get(1));
            assertThat(archive.bytes(Sha256.of(bytes))).isEqualTo(bytes);
            assertThat(archive.verify()).isEmpty();
        }
    }

    @Test
    void theFolderMayHaveBlanksChineseAndSignsOfAddresses() {
        Path folder = temp.resolve("年报 100% #1 ?a&b");
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            keep(archive, "一");
        }

        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(archive.reports()).hasSize(1);
        }
        assertThat(folder.resolve("archive.db")).exists();
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            StoredReport first = keep(archive, "一");

            byte[] bytes = bytes("一");
            assertThat(archive.keep(source("副本.txt", bytes), Hashed.of(bytes), List.of(reading("0.2.0", "他局", 2019))))
                    .containsExactly(first);
            assertThat(archive.reports()).containsExactly(first);
        }
        assertThat(sourceFiles()).hasSize(1);
    }

    @Test
    void numbersFollowTheOrderOfKeeping() {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            assertThat(keep(archive, "乙").number()).isEqualTo(1);
            assertThat(keep(archive, "甲").number()).isEqualTo(2);
        }
    }

    @Test
    void aNewReadingLeavesTheOlderOne() {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            StoredReport report = keep(archive, "一");
            Reading newer = reading("0.2.0", "一局办公室", 2020);

            archive.addReadings(report.key().sha256(), List.of(newer));

            assertThat(archive.reading(report.number())).isEqualTo(newer);
            assertThat(archive.readings(report.number()))
                    .extracting(Reading::programVersion)
                    .containsExactly("0.1.0", "0.2.0");
            assertThat(archive.reports().get(0).readings()).isEqualTo(2);
        }
    }

    @Test
    void aReportFoundOnlyByALaterReadingGetsTheNextNumber() {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            StoredReport report = keep(archive, "一");
            keep(archive, "二");

            archive.addReadings(
                    report.key().sha256(), List.of(reading("0.2.0", "一局", 2021), reading("0.2.0", "一局", 2022)));

            assertThat(archive.reportsOf(report.key().sha256()))
                    .extracting(StoredReport::number)
                    .containsExactly(1L, 3L);
        }
    }

    @Test
    void readingsOfBytesThatWereNeverKeptAreRefused() {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            assertThatThrownBy(() -> archive.addReadings("0".repeat(64), List.of(reading("0.1.0", "一局", 2021))))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void headlinesAndLatestReadingsTellOfTheNewestReading() {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            StoredReport report = keep(archive, "一");
            keep(archive, "二");
            Reading newer = reading("0.2.0", null, 2020);
            archive.addReadings(report.key().sha256(), List.of(newer));

            assertThat(archive.headlines()).extracting(Headline::agency).containsExactly(null, "二局");
            assertThat(archive.headlines()).extracting(Headline::year).containsExactly(2020, 2021);
            assertThat(archive.headlines()).extracting(Headline::programVersion).containsExactly("0.2.0", "0.1.0");
            assertThat(archive.latestReadings())
                    .extracting(StoredReading::report)
                    .containsExactly(
                            newer.report(), reading("0.1.0", "二局", 2021).report());
        }
    }

    @Test
    void anUnreadFileIsListedUntilItsReportsAreKept() {
        byte[] bytes = bytes("扫描件");
        Unread unread = new Unread(source("扫描件.pdf", bytes), "NO_TEXT", List.of("3", "页"), "0.1.0", NOW);
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            archive.keepUnread(unread, Hashed.of(bytes));

            assertThat(archive.unread()).containsExactly(unread);
            assertThat(archive.unread(Sha256.of(bytes))).hasValue(unread);
            assertThat(archive.reportsOf(Sha256.of(bytes))).isEmpty();
            assertThat(archive.verify()).isEmpty();

            archive.keep(source("扫描件.pdf", bytes), Hashed.of(bytes), List.of(reading("0.2.0", "一局", 2021)));

            assertThat(archive.unread()).isEmpty();
            assertThat(archive.verify()).isEmpty();
        }
    }

    @Test
    void anUnreadFileTriedAgainIsListedOnceWithTheNewReason() {
        byte[] bytes = bytes("扫描件");
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            archive.keepUnread(
                    new Unread(source("a.pdf", bytes), "NO_TEXT", List.of(), "0.1.0", NOW), Hashed.of(bytes));
            archive.keepUnread(
                    new Unread(source("b.pdf", bytes), "OTHER_KIND", List.of(), "0.2.0", NOW), Hashed.of(bytes));

            assertThat(archive.unread()).extracting(Unread::reason).containsExactly("OTHER_KIND");
        }
    }

    @Test
    void aFileWhoseReportsAreKeptIsNotUnread() {
        byte[] bytes = bytes("一");
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            keep(archive, "一");
            archive.keepUnread(
                    new Unread(source("一.txt", bytes), "NO_TEXT", List.of(), "0.0.1", NOW), Hashed.of(bytes));

            assertThat(archive.unread()).isEmpty();
        }
    }

    @Test
    void bytesThatAreNotThoseOfTheSourceAreRefused() {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            assertThatThrownBy(() -> archive.keep(
                            source("一.txt", bytes("一")), Hashed.of(bytes("二")), List.of(reading("0.1.0", "一局", 2021))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(archive.reports()).isEmpty();
        }
    }

    @Test
    void decisionsAreChainedAcrossOpenings() {
        ReportKey key = new ReportKey("a".repeat(64), 1);
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            archive.appending().decide(List.of(new Decision.Prefer(key), new Decision.SetYear(key, null, 2021)), "林");
        }
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            List<JournalEntry> made = archive.appending().decide(List.of(new Decision.Undo(null, 2)), "林");

            assertThat(made).extracting(JournalEntry::number).containsExactly(3L);
            assertThat(archive.journal().standing())
                    .extracting(JournalEntry::number)
                    .containsExactly(1L);
            assertThat(archive.journal().firstBroken()).isEmpty();
            assertThat(archive.verify()).isEmpty();
        }
    }

    @Test
    void ofSeveralDecisionsAllAreMadeOrNone() {
        ReportKey key = new ReportKey("a".repeat(64), 1);
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            List<Decision> secondIsImpossible = List.of(new Decision.Prefer(key), new Decision.Undo(null, 7));

            assertThatThrownBy(() -> archive.appending().decide(secondIsImpossible, "林"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(archive.journal().entries()).isEmpty();
            assertThat(archive.appending().decide(List.of(new Decision.Prefer(key)), "林"))
                    .hasSize(1);
        }
    }

    @Test
    void aReaderCannotWrite() {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            keep(archive, "一");
        }
        try (Archive archive = Archive.openForReading(folder(), CLOCK)) {
            assertThatThrownBy(() -> keep(archive, "二")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aReaderSeesWhatAWriterHasKeptSoFarAndBlocksNeither() {
        try (Archive writer = Archive.openForWriting(folder(), CLOCK)) {
            keep(writer, "一");
            try (Archive reader = Archive.openForReading(folder(), CLOCK)) {
                assertThat(reader.reports()).hasSize(1);
                keep(writer, "二");
                assertThat(reader.reports()).hasSize(2);
            }
            assertThat(keep(writer, "三").number()).isEqualTo(3);
        }
    }

    @Test
    void aClosedArchiveIsOneDatabaseFileWithoutItsLog() {
        try (Archive archive = Archive.openForWriting(folder(), CLOCK)) {
            keep(archive, "一");
        }
        assertThat(folder().toFile().list()).containsExactlyInAnyOrder("archive.db", "lock", "sources");
    }

    private Path folder() {
        return temp.resolve("archive");
    }

    private List<Path> sourceFiles() throws IOException {
        try (var files = Files.walk(folder().resolve("sources"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
