package io.github.nianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.export.JsonFolder.Options;
import io.github.nianbao.export.JsonFolder.Result;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFolderTest {
    private static final Options CAREFUL = new Options(false, false);
    private static final Options FORCED = new Options(true, false);
    private static final Options OPEN = new Options(false, true);

    @TempDir
    Path folder;

    private static ExportedReport report(long issued) {
        return Exports.of(TestReport.on(TestForms.form2021()).set("proactive.rules.issued", issued));
    }

    private static ExportedReport wrong() {
        return Exports.of(TestReport.on(TestForms.form2021()).set("disputes.review.total", 1));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void theFolderIsMadeAndHoldsNothingButTheExport() throws IOException {
        JsonFolder deep = new JsonFolder(folder.resolve("a").resolve("b"));

        assertThat(deep.write(report(1), CAREFUL)).isEqualTo(Result.WRITTEN);

        assertThat(deep.file(report(1))).hasBinaryContent(JsonExport.write(report(1)));
        try (Stream<Path> files = Files.list(folder.resolve("a").resolve("b"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anIdenticalFileIsLeftAlone() throws IOException {
        JsonFolder exports = new JsonFolder(folder);
        exports.write(report(1), CAREFUL);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(exports.file(report(1)), longAgo);

        assertThat(exports.write(report(1), FORCED)).isEqualTo(Result.UNCHANGED);
        assertThat(Files.getLastModifiedTime(exports.file(report(1)))).isEqualTo(longAgo);
    }

    @Test
    void aDifferingFileIsReplacedByForceOnly() throws IOException {
        JsonFolder exports = new JsonFolder(folder);
        exports.write(report(1), CAREFUL);

        assertThat(exports.write(report(2), CAREFUL)).isEqualTo(Result.FILE_IN_THE_WAY);
        assertThat(exports.file(report(1))).hasBinaryContent(JsonExport.write(report(1)));
        assertThat(exports.write(report(2), FORCED)).isEqualTo(Result.WRITTEN);
        assertThat(exports.file(report(1))).hasBinaryContent(JsonExport.write(report(2)));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFolderOfThatNameIsNotReplacedEvenByForce() throws IOException {
        JsonFolder exports = new JsonFolder(folder);
        Files.createDirectory(exports.file(report(1)));

        assertThat(exports.write(report(1), FORCED)).isEqualTo(Result.FILE_IN_THE_WAY);
    }

    @Test
    void openErrorsAreRefusedUnlessAllowedWhateverTheForce() throws IOException {
        JsonFolder exports = new JsonFolder(folder);

        assertThat(exports.write(wrong(), FORCED)).isEqualTo(Result.OPEN_ERRORS);
        assertThat(files()).isEmpty();
        assertThat(exports.write(wrong(), OPEN)).isEqualTo(Result.WRITTEN);
    }

    @Test
    void lookingWritesNothing() throws IOException {
        JsonFolder exports = new JsonFolder(folder.resolve("new"));

        assertThat(exports.look(report(1), CAREFUL)).isEqualTo(Result.WRITTEN);
        assertThat(exports.look(wrong(), CAREFUL)).isEqualTo(Result.OPEN_ERRORS);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatAKilledExportLeftBehindIsOverwritten() throws IOException {
        JsonFolder exports = new JsonFolder(folder);
        Path file = exports.file(report(1));
        Files.writeString(file.resolveSibling("." + file.getFileName() + ".part"), "{".repeat(1_000_000));

        assertThat(exports.write(report(1), CAREFUL)).isEqualTo(Result.WRITTEN);
        assertThat(file).hasBinaryContent(JsonExport.write(report(1)));
        assertThat(files()).hasSize(1);
    }
}
