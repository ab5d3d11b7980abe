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

class ImportTellingTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};

    @TempDir
    Path folder;

    private TestShell shell;
    private Path box;

    @BeforeEach
    void start() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        box = Files.createDirectory(folder.resolve("box"));
    }

    @Test
    void anAgencyThatTakesThePlaceOfAnotherIsToldAlsoOfFilesThatWereThere() throws IOException {
        report("a.txt", 2021);
        shell.run("import " + box);

        Answer again = shell.run("import " + box + " --agency 沙洲县水务局");

        assertThat(again.messages()).contains("a.txt: agency 沙洲县档案局 → 沙洲县水务局, as the command says", "undo REPORT");
        assertThat(shell.run("import " + box + " --agency 沙洲县水务局 --json").data())
                .contains("\"decided\" : [ ]");
    }

    @Test
    void whatIsDecidedOfBytesThatStandInTwoFilesIsToldOnce() throws IOException {
        report("a.txt", 2021);
        report("b.txt", 2021);

        Answer answer = shell.run("import " + box + " --agency 沙洲县水务局");

        assertThat(answer.messages().split("as the command says", -1)).hasSize(2);
        assertThat(answer.data().split("沙洲县水务局@2021", -1)).hasSize(2);
    }

    @Test
    void anAgencyThatIsPrintedLikewiseIsNotTold() throws IOException {
        report("a.txt", 2021);

        assertThat(shell.run("import " + box + " --agency 沙洲县档案局").messages()).doesNotContain("as the command says");
    }

    @Test
    void onlyWhereNothingThatIsNamedIsThereTheUsageIsWrong() throws IOException {
        report("a.txt", 2021);

        assertThat(shell.run("import nosuch 'no*such'").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("import nosuch " + box).code()).isEqualTo(ExitCode.NOT_ALL_WELL);
    }

    @Test
    void aScanThatIsKnownIsNoNewOne() throws IOException {
        Files.write(box.resolve("scan.png"), PICTURE);

        Answer first = shell.run("import " + box);
        Answer second = shell.run("import " + box);

        assertThat(first.messages()).contains("Files imported: 0, kept unread: 1.");
        assertThat(second.messages()).contains("Files imported: 0, still unread: 1.", "still kept, and still not read");
        assertThat(second.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
    }

    @Test
    void aFileOfNoKnownKindIsNotKept() throws IOException {
        Files.writeString(box.resolve("x.xml"), "<?xml version=\"1.0\"?><a><b>1</b></a>");

        assertThat(shell.run("import " + box).messages()).contains("x.xml: not imported.", "is not kept");
        assertThat(shell.run("reports --unread").data()).isEmpty();
    }

    @Test
    void whatManyFilesHaveInCommonIsCountedOnATerminalAndToldInFullElsewhere() throws IOException {
        for (int number = 0; number < 9; number++) {
            Files.writeString(box.resolve("letter" + number + ".txt"), "这是一封普通的信。" + number);
        }

        Answer terminal = TestShell.onTerminal(folder.resolve("other")).run("import " + box);
        Answer pipe = shell.run("import " + box);

        assertThat(terminal.messages())
                .contains("letter2.txt: not imported", "And 6 more files of the same fate", "--report FILE")
                .doesNotContain("letter3.txt: not imported");
        assertThat(pipe.messages()).contains("letter8.txt: not imported").doesNotContain("more files");
    }

    @Test
    void anUnreadFileIsWithdrawnAndBroughtBackByItsName() throws IOException {
        Files.write(box.resolve("scan.png"), PICTURE);
        shell.run("import " + box + " --tag box=7");

        assertThat(shell.run("withdraw scan.png --reason 'a holiday'").messages())
                .contains("scan.png: withdrawn. a holiday");
        assertThat(shell.run("reports --unread").messages()).contains("No file waits to be read.");
        assertThat(shell.run("history").data()).contains("scan.png", "a holiday");
        assertThat(shell.run("withdraw scan.png --reason again").messages()).contains("is withdrawn");
        assertThat(shell.run("enter scan.png requests --agency 甲局 --year 2021 --form 2021")
                        .messages())
                .contains("is withdrawn");
        Answer again = shell.run("import " + box);
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.messages()).contains("\"undo scan.png\" brings it back");

        shell.run("undo scan.png");

        assertThat(shell.run("reports --unread").data()).contains("scan.png");
    }

    @Test
    void whoAsksForATagIsToldOfFilesThatWaitToBeRead() throws IOException {
        Files.write(box.resolve("scan.png"), PICTURE);
        shell.run("import " + box + " --tag box=7");

        assertThat(shell.run("reports --tag box=7").messages())
                .contains("files that wait to be read are: 1", "reports --unread --tag box=7");
        assertThat(shell.run("reports --unread --tag box=8").messages())
                .contains("None of the files that wait to be read is tagged box=8.");
    }

    private void report(String name, int year) throws IOException {
        Files.writeString(box.resolve(name), InventedReport.of("沙洲县档案局", year).text());
    }
}
