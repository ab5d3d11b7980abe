package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions travel from one archive to another as a file, and groups of them are undone as one. */
class ReplayTest {
    private static final String CELL = "requests.granted.total";

    @TempDir
    Path folder;

    private TestShell mine;
    private TestShell theirs;
    private Path journal;

    @BeforeEach
    void shells() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                InventedReport.of("沙洲县档案局", 2021).with("granted.total", "8").text());
        Files.writeString(
                folder.resolve("b.txt"),
                InventedReport.of("沙洲县档案局", 2022).with("granted.total", "9").text());
        mine = new TestShell(folder.resolve("mine"));
        theirs = new TestShell(folder.resolve("theirs"));
        mine.run("import " + folder + "/*.txt");
        theirs.run("import " + folder + "/*.txt");
        journal = folder.resolve("journal.jsonl");
    }

    private void handOver() {
        assertThat(theirs.run("journal export " + journal).code()).isZero();
    }

    private String exported(TestShell shell, String name) throws IOException {
        shell.run("export json all --allow-open --force --to " + folder.resolve(name));
        StringBuilder all = new StringBuilder();
        for (String report : new String[] {"沙洲县档案局@2021.json", "沙洲县档案局@2022.json"}) {
            all.append(Files.readString(folder.resolve(name).resolve(report)));
        }
        return all.toString();
    }

    @Test
    void aJournalReplayedIntoAFreshImportGivesTheSameExportByteForByte() throws IOException {
        theirs.run("fix --certain all");
        theirs.run("undo");
        theirs.run("redo");
        theirs.run("attest 1 requests.received.total --reason seen");
        theirs.run("set 2 --agency 北湾县档案局");
        theirs.run("undo");
        handOver();

        assertThat(mine.run("replay " + journal).code()).isZero();

        assertThat(exported(mine, "x")).isEqualTo(exported(theirs, "y"));
        assertThat(mine.run("history --json").data())
                .isEqualTo(theirs.run("history --json").data());
        assertThat(mine.run("journal verify").code()).isZero();
        assertThat(mine.run("replay " + journal).messages()).contains("Decisions taken: 0");
    }

    @Test
    void aJournalThatWentOnIsContinued() {
        theirs.run("fix 1 " + CELL + " 2 --reason first");
        handOver();
        mine.run("replay " + journal);
        theirs.run("fix 2 " + CELL + " 2 --reason second");
        Path longer = folder.resolve("longer.jsonl");
        theirs.run("journal export " + longer);

        assertThat(mine.run("replay " + longer).messages()).contains("Decisions taken: 1");
        assertThat(mine.run("check").code()).isZero();
    }

    @Test
    void theSameDecisionOfTwoPeopleIsFoldedAndOthersAreTakenWithTheirOrigin() {
        mine.run("fix 1 " + CELL + " 2 --reason mine");
        theirs.run("fix 1 " + CELL + " 2 --reason theirs");
        theirs.run("fix 2 " + CELL + " 2 --reason theirs");
        handOver();

        Answer replay = mine.run("replay " + journal);

        assertThat(replay.code()).isZero();
        assertThat(replay.messages()).contains("Decisions taken: 1; known already: 1; contradictions: 0");
        assertThat(mine.run("history --json").data()).contains("origin_hash");
        assertThat(mine.run("journal verify").code()).isZero();
        assertThat(mine.run("replay " + journal).messages()).contains("Decisions taken: 0; known already: 2");
    }

    @Test
    void aContradictionIsListedAndDecidedByAPerson() {
        mine.run("fix 1 " + CELL + " 2 --reason mine");
        theirs.run("attest 1 " + CELL + " --reason printed");
        handOver();

        Answer replay = mine.run("replay " + journal);
        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.data())
                .contains("Decided differently")
                .contains("沙洲县档案局@2021: fixed （一）予以公开, 总计")
                .contains("mine")
                .contains("printed so");
        assertThat(mine.run("history").data()).doesNotContain("printed so");

        Answer asThere = mine.run("replay --theirs " + journal);
        assertThat(asThere.code()).isZero();
        assertThat(asThere.data()).contains("now as there").doesNotContain("kept as here");
        assertThat(mine.run("history").data()).contains("printed so");
    }

    @Test
    void aDecisionAboutAnotherPrintIsToldAndNeverAppliedToAnotherFigure() throws IOException {
        theirs.run("fix 1 " + CELL + " 2 --reason theirs");
        TestShell other = new TestShell(folder.resolve("other"));
        other.run("import " + folder.resolve("b.txt"));
        handOver();

        Answer replay = other.run("replay " + journal);

        assertThat(replay.data()).contains("Waits for its file");
        assertThat(other.run("check").code()).isEqualTo(1);
    }

    @Test
    void aJournalIsToldWithItsLengthAndItsLastHashForItsEndMayBeCutOff() throws IOException {
        theirs.run("fix 1 " + CELL + " 2 --reason first");
        theirs.run("fix 2 " + CELL + " 2 --reason second");
        handOver();
        List<String> lines = Files.readAllLines(journal);
        assertThat(mine.run("journal verify " + journal).messages()).contains("Entries: 2;");

        Files.write(journal, lines.subList(0, 1));

        assertThat(mine.run("journal verify " + journal).messages()).contains("Entries: 1;");
        assertThat(mine.run("journal verify").messages()).contains("nothing has been decided");
    }

    @Test
    void aFileThatWasTamperedWithIsRefusedAndTheEntryNamed() throws IOException {
        theirs.run("fix 1 " + CELL + " 2 --reason first");
        theirs.run("fix 2 " + CELL + " 2 --reason second");
        handOver();
        String tampered = Files.readString(journal).replace("second", "sec0nd");
        Files.writeString(journal, tampered);

        Answer replay = mine.run("replay " + journal);

        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.messages()).contains("broken at entry 2");
        assertThat(mine.run("history").data()).isEmpty();
        assertThat(mine.run("journal verify " + journal).code()).isEqualTo(1);
    }

    @Test
    void aByteThatIsNoTextIsNamedByItsLine() throws IOException {
        theirs.run("fix 1 " + CELL + " 2 --reason first");
        theirs.run("fix 2 " + CELL + " 2 --reason second");
        handOver();
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length - 90] = (byte) 0xFF;
        Files.write(journal, bytes);

        assertThat(mine.run("replay " + journal).messages()).contains("line 2");
    }

    @Test
    void whatIsNoJournalIsRefused() throws IOException {
        Files.writeString(journal, "{\"number\": 1}\n");

        assertThat(mine.run("replay " + journal).code()).isEqualTo(ExitCode.USAGE);
        assertThat(mine.run("replay " + folder.resolve("nowhere")).code()).isEqualTo(ExitCode.USAGE);
        assertThat(mine.run("journal export").code()).isEqualTo(ExitCode.USAGE);
        assertThat(mine.run("journal burn").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anExportOverwritesNoOtherFile() throws IOException {
        theirs.run("fix 1 " + CELL + " 2 --reason first");
        Files.writeString(journal, "precious");

        assertThat(theirs.run("journal export " + journal).code()).isEqualTo(1);
        assertThat(Files.readString(journal)).isEqualTo("precious");
    }

    @Test
    void aGroupIsTakenBackAndRestoredAsOne() {
        mine.run("fix --certain all");
        assertThat(mine.run("check").code()).isZero();

        mine.run("undo");
        assertThat(mine.run("history --kind undo --json").data().split("\"undo\"", -1))
                .hasSize(3);
        assertThat(mine.run("undo").code()).isEqualTo(1);

        mine.run("redo");
        assertThat(mine.run("check").code()).isZero();
        assertThat(mine.run("redo").code()).isEqualTo(1);
    }

    @Test
    void ofAGroupOneReportMayTakeItsShareBack() {
        mine.run("fix --certain all");

        mine.run("undo 1");

        assertThat(mine.run("check 1").code()).isEqualTo(1);
        assertThat(mine.run("check 2").code()).isZero();
    }

    @Test
    void theHistoryIsFilteredByCellKindAndPerson() {
        mine.run("fix 1 " + CELL + " 2 --reason first");
        mine.run("attest 1 requests.received.total --reason seen");
        mine.run("undo");

        assertThat(mine.run("history --cell requests.received.total").data())
                .contains("attested")
                .contains("took back entry 2")
                .doesNotContain("first");
        assertThat(mine.run("history --kind fix").data()).contains("first").doesNotContain("attested");
        assertThat(mine.run("history --who nobody").messages()).contains("No decision");
    }
}
