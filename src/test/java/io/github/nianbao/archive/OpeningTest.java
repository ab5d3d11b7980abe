package io.github.nianbao.archive;

import static io.github.nianbao.archive.Fixtures.CLOCK;
import static io.github.nianbao.archive.Fixtures.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.archive.ArchiveException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void place() {
        folder = temp.resolve("archive");
    }

    @Test
    void anArchiveOfANewerProgramIsRefused() throws SQLException {
        Archive.openForWriting(folder, CLOCK).close();
        execute("PRAGMA user_version = 99");

        assertThat(refusedToRead().code()).isEqualTo(Code.NEWER);
        assertThat(refusedToRead().arguments()).isEqualTo(List.of("99", Integer.toString(Schema.VERSION)));
        assertThat(refusedToWrite().code()).isEqualTo(Code.NEWER);
    }

    @Test
    void anArchiveOfTheFirstVersionCanBeLookedInto() throws SQLException {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            keep(archive, "一");
        }
        execute("DROP TABLE tag");
        execute("ALTER TABLE source DROP COLUMN container");
        execute("PRAGMA user_version = 1");

        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(archive.reports())
                    .singleElement()
                    .satisfies(report -> assertThat(report.source().container()).isNull());
            assertThat(archive.headlines()).hasSize(1);
            assertThat(archive.tags()).isEmpty();
        }
    }

    @Test
    void anArchiveFromBeforeThereWereTagsKeepsItsContainers() throws SQLException {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            keep(archive, "一");
        }
        execute("UPDATE source SET container = 'box.zip'");
        execute("DROP TABLE tag");
        execute("PRAGMA user_version = 2");

        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(archive.tags()).isEmpty();
            assertThat(archive.reports())
                    .extracting(report -> report.source().container())
                    .containsExactly("box.zip");
        }
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws SQLException, IOException {
        Files.createDirectories(folder);
        execute("CREATE TABLE theirs (x)");
        byte[] before = Files.readAllBytes(folder.resolve("archive.db"));

        assertThat(refusedToRead().code()).isEqualTo(Code.NOT_AN_ARCHIVE);
        assertThat(refusedToWrite().code()).isEqualTo(Code.NOT_AN_ARCHIVE);
        assertThat(Files.readAllBytes(folder.resolve("archive.db"))).isEqualTo(before);
    }

    @Test
    void aFolderOfOtherThingsIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("年报.txt"), "x");

        assertThat(refusedToRead().code()).isEqualTo(Code.NOT_AN_ARCHIVE);
        assertThat(refusedToWrite().code()).isEqualTo(Code.NOT_AN_ARCHIVE);
        assertThat(folder.toFile().list()).containsExactly("年报.txt");
    }

    @Test
    void aFolderOfMappingsOnlyBecomesAnArchive() throws IOException {
        Files.createDirectories(folder.resolve("mappings"));
        Files.writeString(folder.resolve(".directory"), "x");

        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(archive.reports()).isEmpty();
        }
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            assertThat(keep(archive, "一").number()).isEqualTo(1);
        }
    }

    @Test
    void aFileIsNoArchive() throws IOException {
        Files.writeString(folder, "x");

        assertThat(refusedToRead().code()).isEqualTo(Code.NOT_AN_ARCHIVE);
        assertThat(refusedToWrite().code()).isEqualTo(Code.NOT_AN_ARCHIVE);
    }

    @Test
    void sourcesWithoutTheirDatabaseAreNotSweptAway() throws IOException {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            keep(archive, "一");
        }
        Files.delete(folder.resolve("archive.db"));

        assertThat(refusedToWrite().code()).isEqualTo(Code.DAMAGED);
        assertThat(refusedToRead().code()).isEqualTo(Code.DAMAGED);
        assertThat(new Layout(folder).sources().isEmpty()).isFalse();
    }

    @Test
    void sourcesBesideAnEmptiedDatabaseAreNotSweptAway() throws IOException {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            keep(archive, "一");
        }
        Files.write(folder.resolve("archive.db"), new byte[0]);

        assertThat(refusedToRead().code()).isEqualTo(Code.DAMAGED);
        assertThat(refusedToWrite().code()).isEqualTo(Code.DAMAGED);
        assertThat(new Layout(folder).sources().isEmpty()).isFalse();
    }

    @Test
    void aDatabaseThatIsNoneAnyMoreIsDamaged() throws IOException {
        Archive.openForWriting(folder, CLOCK).close();
        Files.writeString(folder.resolve("archive.db"), "0".repeat(5000));

        assertThat(refusedToRead().code()).isEqualTo(Code.DAMAGED);
        assertThat(refusedToWrite().code()).isEqualTo(Code.DAMAGED);
    }

    @Test
    void anArchiveWhoseMakingWasCutShortIsMadeAgain() throws IOException, SQLException {
        Files.createDirectories(folder);
        Files.createFile(folder.resolve("archive.db"));
        assertEmptyThenUsable("一");

        Files.delete(folder.resolve("archive.db"));
        Files.walk(folder.resolve("sources"))
                .filter(Files::isRegularFile)
                .forEach(file -> file.toFile().delete());
        execute("PRAGMA application_id = 0x6E62616F");
        assertEmptyThenUsable("二");
    }

    private void assertEmptyThenUsable(String content) {
        try (Archive archive = Archive.openForReading(folder, CLOCK)) {
            assertThat(archive.reports()).isEmpty();
        }
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            assertThat(keep(archive, content).number()).isEqualTo(1);
        }
    }

    @Test
    void theNextWriterSweepsWhatACutShortImportLeft() throws IOException {
        StoredReport kept;
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            kept = keep(archive, "一");
        }
        Sources sources = new Layout(folder).sources();
        byte[] orphan = Fixtures.bytes("二");
        sources.put(Sha256.of(orphan), orphan);
        Path aside = Files.writeString(folder.resolve("sources/aside/half"), "x");

        Archive.openForReading(folder, CLOCK).close();
        assertThat(aside).exists();
        Archive.openForWriting(folder, CLOCK).close();

        assertThat(aside).doesNotExist();
        assertThat(sources.file(Sha256.of(orphan))).doesNotExist();
        assertThat(sources.file(kept.key().sha256())).exists();
    }

    private ArchiveException refusedToRead() {
        return catchThrowableOfType(ArchiveException.class, () -> Archive.openForReading(folder, CLOCK));
    }

    private ArchiveException refusedToWrite() {
        return catchThrowableOfType(ArchiveException.class, () -> Archive.openForWriting(folder, CLOCK));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
