package io.github.nianbao.archive;

import static io.github.nianbao.archive.Fixtures.CLOCK;
import static io.github.nianbao.archive.Fixtures.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.archive.ArchiveException.Code;
import io.github.nianbao.fix.Decision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    @TempDir
    Path folder;

    private Path original;
    private Path restored;
    private Path file;
    private String sha256;

    @BeforeEach
    void aBackupOfTwoReportsADecisionAndAMapping() throws IOException {
        original = folder.resolve("original");
        restored = folder.resolve("restored");
        file = folder.resolve("backup.zip");
        try (Archive archive = Archive.openForWriting(original, CLOCK)) {
            StoredReport report = keep(archive, "一");
            keep(archive, "二");
            archive.appending().decide(List.of(new Decision.Prefer(report.key())), "林");
            sha256 = report.key().sha256();
        }
        Files.writeString(Files.createDirectory(original.resolve("mappings")).resolve("2099.yaml"), "form: 2099\n");
        backup(file);
    }

    private int backup(Path to) throws IOException {
        try (Archive archive = Archive.openForReading(original, CLOCK)) {
            return archive.backup(to);
        }
    }

    @Test
    void aRestoredArchiveHasTheSameReportsSourcesDecisionsAndMappings() throws IOException {
        assertThat(Archive.restore(file, restored, CLOCK)).isEqualTo(2);

        try (Archive before = Archive.openForReading(original, CLOCK);
                Archive after = Archive.openForWriting(restored, CLOCK)) {
            assertThat(after.verify()).isEmpty();
            assertThat(after.headlines()).isEqualTo(before.headlines());
            assertThat(after.journal().entries()).isEqualTo(before.journal().entries());
            assertThat(after.bytes(sha256)).isEqualTo(before.bytes(sha256));
        }
        assertThat(restored.resolve("mappings/2099.yaml")).hasContent("form: 2099\n");
        assertThat(leftAside()).isEmpty();
    }

    @Test
    void aBackupOfTheSameArchiveIsTheSameFile() throws IOException {
        Path again = folder.resolve("again.zip");
        backup(again);

        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
    }

    @Test
    void aBackupIsWrittenWhileAnotherWrites() throws IOException {
        try (Archive writer = Archive.openForWriting(original, CLOCK)) {
            keep(writer, "三");
            assertThat(backup(folder.resolve("meanwhile.zip"))).isEqualTo(3);
        }
    }

    @Test
    void aSourceThatWasChangedIsNotHandedOn() throws IOException {
        Files.writeString(new Layout(original).sources().file(sha256), "乙");

        ArchiveException failure =
                catchThrowableOfType(ArchiveException.class, () -> backup(folder.resolve("other.zip")));

        assertThat(failure.code()).isEqualTo(Code.NOT_BACKED_UP);
        assertThat(failure.arguments()).contains("SOURCE_CHANGED", sha256, "一.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reading SET year = 2020 WHERE report = 1",
                "DELETE FROM reading_hash WHERE reading = 1",
                "INSERT INTO journal (number, entry, hash) VALUES (2, '{}', '')",
                "DELETE FROM report WHERE number = 1"
            })
    void whatDoesNotHoldIsNotBackedUp(String damage) throws IOException, SQLException {
        execute(damage);
        Path other = folder.resolve("other.zip");

        ArchiveException failure = catchThrowableOfType(ArchiveException.class, () -> backup(other));

        assertThat(failure.code()).isEqualTo(Code.NOT_BACKED_UP);
        assertThat(other).doesNotExist();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + original.resolve("archive.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aFolderThatHoldsAnythingIsLeftAlone() throws IOException {
        Files.createDirectory(restored);
        Files.writeString(restored.resolve("mine.txt"), "mine");

        assertThat(refused().code()).isEqualTo(Code.NOT_EMPTY);
        assertThat(restored.resolve("mine.txt")).hasContent("mine");
        assertThat(restored.resolve("archive.db")).doesNotExist();
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectory(restored);

        assertThat(Archive.restore(file, restored, CLOCK)).isEqualTo(2);
    }

    @Test
    void aChangedPartIsNamedAndNothingIsRestored() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath(Manifest.source(sha256)), "乙");
        }

        ArchiveException failure = refused();

        assertThat(failure.code()).isEqualTo(Code.BACKUP_DAMAGED);
        assertThat(failure.arguments().get(1)).contains(sha256);
        assertThat(restored).doesNotExist();
        assertThat(leftAside()).isEmpty();
    }

    @Test
    void aMissingPartIsNamed() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath(Manifest.source(sha256)));
        }

        assertThat(refused().arguments().get(1)).isEqualTo(Manifest.source(sha256));
    }

    @Test
    void aPartThatTheManifestDoesNotNameIsRefused() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("more.txt"), "more");
        }

        assertThat(refused().code()).isEqualTo(Code.BACKUP_DAMAGED);
    }

    /** With manifest and parts in accord, only the archive's own check finds it. */
    @Test
    void aSourceThatTheDatabaseKnowsAndTheManifestDoesNotIsFound() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath(Manifest.NAME);
            List<String> lines = Files.readAllLines(manifest);
            lines.removeIf(line -> line.contains(sha256));
            Files.write(manifest, lines);
            Files.delete(zip.getPath(Manifest.source(sha256)));
        }

        assertThat(refused().code()).isEqualTo(Code.BACKUP_DAMAGED);
        assertThat(restored).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "/evil.txt",
                "sources/../../evil",
                "mappings/../evil.yaml",
                "mappings/.evil.yaml",
                "mappings\\evil.yaml",
                "archive.db-wal",
                "lock"
            })
    void aPathThatLeadsElsewhereIsNoBackup(String path) throws IOException {
        Path hostile = folder.resolve("hostile.zip");
        write(hostile, Map.of(path, "evil", "archive.db", "no database"));

        ArchiveException failure = Objects.requireNonNull(
                catchThrowableOfType(ArchiveException.class, () -> Archive.restore(hostile, restored, CLOCK)));

        assertThat(failure.code()).isEqualTo(Code.NOT_A_BACKUP);
        assertThat(folder.resolve("evil.txt")).doesNotExist();
        assertThat(leftAside()).isEmpty();
    }

    @Test
    void aDatabaseThatIsNoneIsNamed() throws IOException {
        Path hostile = folder.resolve("hostile.zip");
        write(
                hostile,
                Map.of("archive.db", "no database, but as long as the head of one would be: " + "x".repeat(100)));

        ArchiveException failure = Objects.requireNonNull(
                catchThrowableOfType(ArchiveException.class, () -> Archive.restore(hostile, restored, CLOCK)));

        assertThat(failure.code()).isEqualTo(Code.BACKUP_DAMAGED);
    }

    @Test
    void otherFilesAreNoBackups() throws IOException {
        for (byte[] bytes : List.of(new byte[0], Fixtures.bytes("甲"), Fixtures.bytes("PK\3\4"))) {
            Files.write(file, bytes);
            assertThat(refused().code()).isEqualTo(Code.NOT_A_BACKUP);
        }
        Files.delete(file);
        assertThat(refused().code()).isEqualTo(Code.NOT_A_BACKUP);
    }

    private ArchiveException refused() {
        return Objects.requireNonNull(
                catchThrowableOfType(ArchiveException.class, () -> Archive.restore(file, restored, CLOCK)));
    }

    private List<Path> leftAside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> String.valueOf(path.getFileName()).startsWith("."))
                    .toList();
        }
    }

    private static void write(Path zip, Map<String, String> parts) throws IOException {
        StringBuilder manifest = new StringBuilder();
        parts.forEach((path, text) -> manifest.append(Sha256.of(Fixtures.bytes(text)))
                .append("  ")
                .append(path)
                .append('\n'));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry(Manifest.NAME));
            out.write(Fixtures.bytes(manifest.toString()));
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(Fixtures.bytes(part.getValue()));
            }
        }
    }
}
