package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file that is written for the user takes the place of one that is the archive, nor of one that is no export. */
class OutsideTheArchiveTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void aReport() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), InventedReport.of("沙洲县档案局", 2022).text());
        shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export sqlite all --force --to %s/archive.db",
                "export xlsx all --force --to %s/../archive/archive.db",
                "export json all --to %s/sources",
                "export csv all --to %s/tables",
                "backup %s/archive.db --force",
                "journal export %s/journal.jsonl"
            })
    void whatWouldLieInTheArchiveIsNotWritten(String line) throws IOException {
        Path archive = folder.resolve("archive");
        byte[] before = Files.readAllBytes(archive.resolve("archive.db"));

        Answer answer = shell.run(String.format(line, archive));

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("Nothing was written");
        assertThat(archive.resolve("archive.db")).hasBinaryContent(before);
        assertThat(shell.run("verify").code()).isZero();
    }

    @Test
    void aLinkIntoTheArchiveLeadsNoFurther() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), folder.resolve("archive"));

        assertThat(shell.run("export sqlite all --force --to " + link.resolve("archive.db"))
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void besideTheArchiveIsOutside() {
        assertThat(shell.run("export sqlite all --to " + folder.resolve("archive.copy.db"))
                        .code())
                .isZero();
    }

    @Test
    void evenByForceNoFileOfAnotherKindIsReplaced() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "precious");

        Answer answer = shell.run("export sqlite all --force --to " + notes);

        assertThat(answer.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(notes).hasContent("precious");
    }
}
