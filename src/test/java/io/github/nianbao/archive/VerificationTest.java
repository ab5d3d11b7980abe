package io.github.nianbao.archive;

import static io.github.nianbao.archive.Fixtures.CLOCK;
import static io.github.nianbao.archive.Fixtures.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    @TempDir
    Path folder;

    private String sha256;
    private Path source;

    @BeforeEach
    void anArchiveOfTwoReportsAndThreeDecisions() {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            StoredReport report = keep(archive, "一");
            keep(archive, "二");
            Decision prefer = new Decision.Prefer(report.key());
            archive.appending().decide(List.of(prefer, prefer, prefer), "林");
            sha256 = report.key().sha256();
            source = new Layout(folder).sources().file(sha256);
        }
    }

    @Test
    void aWholeArchiveHasNoDamage() {
        assertThat(damage()).isEmpty();
    }

    @Test
    void aChangedSourceIsFound() throws IOException {
        Files.writeString(source, "乙");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.SOURCE_CHANGED, List.of(sha256, "一.txt")));
    }

    @Test
    void aMissingSourceIsFound() throws IOException {
        Files.delete(source);

        assertThat(damage()).containsExactly(new Damage(Damage.Code.SOURCE_MISSING, List.of(sha256, "一.txt")));
    }

    @Test
    void aSourceThatCannotBeReadIsFoundAndTheOthersAreLookedAt() throws IOException {
        Files.delete(source);
        Files.createDirectory(source);

        assertThat(damage()).extracting(Damage::code).first().isEqualTo(Damage.Code.SOURCE_CHANGED);
    }

    @Test
    void theBytesOfAChangedSourceAreNotHandedOut() throws IOException {
        Files.writeString(source, "乙");

        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(catchThrowableOfType(ArchiveException.class, () -> archive.bytes(sha256))
                            .code())
                    .isEqualTo(ArchiveException.Code.DAMAGED);
        }
    }

    @Test
    void aChangedEntryOfTheJournalIsFound() throws SQLException {
        tamper("UPDATE journal SET entry = replace(entry, '林', '王') WHERE number = 2");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.JOURNAL_BROKEN, List.of("2")));
    }

    /** A value of the entry's JSON, whatever its field. */
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(\"?)([^\"{}]+)");

    @Test
    void oneChangedByteInAnyFieldOfAnEntryIsFoundAndTheEntryNamed() throws SQLException {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            ReportKey key = new ReportKey(sha256, 1);
            CellId cell = new CellId("requests.granted.total");
            Decision fix = new Decision.Fix(key, cell, "8", Value.of(8), Value.of(2), "缘由", "certain_single_cell");
            Decision attest = new Decision.Attest(key, cell, "2", Value.of(2), "缘由");
            List<JournalEntry> made = archive.appending().decideTogether(List.of(fix, attest), "林");
            archive.appending().takeOver(made.subList(0, 1));
        }
        execute("DROP TRIGGER journal_entries_never_change", "DROP TRIGGER journal_entries_never_go");
        Set<String> fields = new TreeSet<>();
        for (int number = 4; number <= 6; number++) {
            String written = entry(number);
            Matcher field = FIELD.matcher(written);
            while (field.find()) {
                fields.add(field.group(1));
                int at = field.start(3);
                char other = written.charAt(at) == '7' ? '5' : '7';
                change(number, written.substring(0, at) + other + written.substring(at + 1));
                assertThat(damage())
                        .as(field.group())
                        .containsExactly(new Damage(Damage.Code.JOURNAL_BROKEN, List.of(String.valueOf(number))));
            }
            change(number, written);
        }
        assertThat(fields)
                .contains("at", "who", "previousHash", "number", "group", "hash", "kind", "cell", "raw", "from", "to")
                .contains("reason", "rule", "printed", "sha256", "ordinal");
        assertThat(damage()).isEmpty();
    }

    @Test
    void oneChangedByteOfASourceIsFoundWhereverItStands() throws IOException {
        byte[] whole = Files.readAllBytes(source);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(source, changed);
            assertThat(damage()).containsExactly(new Damage(Damage.Code.SOURCE_CHANGED, List.of(sha256, "一.txt")));
        }
        Files.write(source, whole);
        assertThat(damage()).isEmpty();
    }

    private String entry(int number) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT entry FROM journal WHERE number = " + number)) {
            return row.getString(1);
        }
    }

    private void change(int number, String entry) throws SQLException {
        execute("UPDATE journal SET entry = '" + entry + "' WHERE number = " + number);
    }

    @Test
    void anEntryOfTheJournalInAnotherSpellingIsFound() throws SQLException {
        tamper("UPDATE journal SET entry = replace(entry, '{\"at\"', '{ \"at\"') WHERE number = 3");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.JOURNAL_BROKEN, List.of("3")));
    }

    @Test
    void anUnreadableEntryOfTheJournalIsFound() throws SQLException {
        tamper("UPDATE journal SET entry = '{' WHERE number = 1");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.JOURNAL_BROKEN, List.of("1")));
        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(catchThrowableOfType(ArchiveException.class, archive::journal)
                            .code())
                    .isEqualTo(ArchiveException.Code.DAMAGED);
        }
    }

    @Test
    void anEntryTakenOutOfTheJournalIsFound() throws SQLException {
        tamper("DELETE FROM journal WHERE number = 2");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.JOURNAL_BROKEN, List.of("3")));
    }

    @Test
    void nothingIsDecidedBehindAnEntryThatWasChanged() throws SQLException {
        tamper("UPDATE journal SET entry = replace(entry, '林', '王') WHERE number = 2");

        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            Decision prefer = new Decision.Prefer(new ReportKey(sha256, 1));
            ArchiveException refused = catchThrowableOfType(
                    ArchiveException.class, () -> archive.appending().decide(List.of(prefer), "林"));
            assertThat(refused.damage()).contains(new Damage(Damage.Code.JOURNAL_BROKEN, List.of("2")));
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeTheJournal() {
        for (String change : List.of("DELETE FROM journal", "UPDATE journal SET hash = ''")) {
            assertThat(catchThrowableOfType(SQLException.class, () -> execute(change))
                            .getMessage())
                    .contains("append-only");
        }
    }

    @Test
    void aFlippedBitInAReadingIsFound() throws SQLException {
        execute("UPDATE reading SET content = CAST(substr(content, 1, 20) || x'00' || substr(content, 22) AS BLOB)"
                + " WHERE report = 2");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.READING_CHANGED, List.of("2", "二.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "document"})
    void whoeverOpensADamagedReadingHearsThatTheArchiveIsDamaged(String column) throws SQLException {
        execute("UPDATE reading SET " + column + " = CAST(substr(" + column + ", 1, 20) || x'00' || substr(" + column
                + ", 22) AS BLOB) WHERE report = 2");

        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(catchThrowableOfType(ArchiveException.class, () -> archive.reading(2))
                            .code())
                    .isEqualTo(ArchiveException.Code.READING_CHANGED);
        }
    }

    /** What somebody writes who knows how readings are packed, or what a disk gives back from another day. */
    private void replace(String column, byte[] packed) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
                PreparedStatement update =
                        connection.prepareStatement("UPDATE reading SET " + column + " = ? WHERE report = 2")) {
            update.setBytes(1, packed);
            update.executeUpdate();
        }
    }

    @Test
    void aReadingOfTheSameShapeWithAnotherFigureIsFoundAndNotShown() throws SQLException {
        Report read;
        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            read = archive.report(2);
        }
        Entry other = Entry.printed(Fixtures.TOTAL, Value.of(13), "１3 ", null, Set.of());
        Report altered = new Report(
                read.form(),
                read.identity(),
                Map.of(Fixtures.TOTAL, other),
                List.of(),
                List.of("一、总体情况"),
                List.of(),
                List.of());
        replace("content", Packed.of(altered).bytes());

        assertThat(damage()).containsExactly(new Damage(Damage.Code.READING_CHANGED, List.of("2", "二.txt")));
        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            ArchiveException refused = catchThrowableOfType(ArchiveException.class, () -> archive.report(2));
            assertThat(refused.code()).isEqualTo(ArchiveException.Code.READING_CHANGED);
            assertThat(refused.arguments()).containsExactly("2", "二.txt");
            assertThat(archive.report(1).entries()).hasSize(1);
        }
    }

    @Test
    void aReadingOfAnotherReportInItsPlaceIsFound() throws SQLException {
        execute("UPDATE reading SET report = 3 - report");

        assertThat(damage())
                .containsExactlyInAnyOrder(
                        new Damage(Damage.Code.READING_CHANGED, List.of("1", "一.txt")),
                        new Damage(Damage.Code.READING_CHANGED, List.of("2", "二.txt")));
    }

    @Test
    void aDocumentOfTheSameShapeWithOtherTextIsFound() throws SQLException {
        Document document = new Document(FileKind.TEXT, 0, List.of());
        replace("document", Packed.of(document).bytes());

        assertThat(damage()).containsExactly(new Damage(Damage.Code.READING_CHANGED, List.of("2", "二.txt")));
    }

    @Test
    void aReadingWithoutItsHashIsFound() throws SQLException {
        execute("DELETE FROM reading_hash WHERE reading = 2");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.READING_CHANGED, List.of("2", "二.txt")));
    }

    @Test
    void readingTheFileAgainPutsItRight() throws SQLException {
        execute("UPDATE reading SET year = 2020 WHERE report = 1");
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            archive.addReadings(sha256, List.of(Fixtures.reading("0.1.0", "一局", 2021)));

            assertThat(archive.readings(1)).hasSize(1);
        }
        assertThat(damage()).isEmpty();
    }

    @Test
    void keptFiguresThatAreOthersAreFoundAndNotHandedOut() throws SQLException {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            archive.keepFigures(List.of(new KeptFigures(1, "b", "12"), new KeptFigures(2, "b", "12")));
        }
        assertThat(damage()).isEmpty();
        execute("UPDATE figures SET content = '13' WHERE report = 2");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.FIGURES_CHANGED, List.of("2")));
        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(archive.figures(List.of(1L, 2L))).containsExactly(new KeptFigures(1, "b", "12"));
        }
    }

    @Test
    void aListingThatSaysOtherThanTheReadingIsFound() throws SQLException {
        execute("UPDATE reading SET year = 2020 WHERE report = 1");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.READING_CHANGED, List.of("1", "一.txt")));
    }

    @Test
    void aReportWithoutReadingAndASourceWithoutReportAreFound() throws SQLException {
        execute("DELETE FROM reading_hash WHERE reading = 2", "DELETE FROM reading WHERE report = 2");
        assertThat(damage()).containsExactly(new Damage(Damage.Code.REPORT_WITHOUT_READING, List.of("2")));

        execute("DELETE FROM report WHERE number = 2");
        assertThat(damage())
                .containsExactly(new Damage(Damage.Code.SOURCE_UNCLAIMED, List.of(Sha256.of(Fixtures.bytes("二")))));
    }

    @Test
    void aReferenceToNothingIsFound() throws SQLException {
        execute("DELETE FROM source WHERE name = '二.txt'");

        assertThat(damage()).containsExactly(new Damage(Damage.Code.REFERENCE_BROKEN, List.of("report 2")));
    }

    @Test
    void aDestroyedPageOfTheDatabaseIsFound() throws IOException {
        try (FileChannel file = FileChannel.open(folder.resolve("archive.db"), StandardOpenOption.WRITE)) {
            file.write(
                    ByteBuffer.wrap("x".repeat(4096).getBytes(java.nio.charset.StandardCharsets.US_ASCII)), 4096 * 5);
        }

        assertThat(damage()).extracting(Damage::code).contains(Damage.Code.DATABASE_DAMAGED);
    }

    private List<Damage> damage() {
        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            return archive.verify();
        }
    }

    private void tamper(String sql) throws SQLException {
        execute("DROP TRIGGER journal_entries_never_change", "DROP TRIGGER journal_entries_never_go", sql);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
