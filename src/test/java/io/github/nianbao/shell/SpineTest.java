package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import io.github.nianbao.shell.screen.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way of one figure: from the bytes of a file to a checked, corrected, exported datum. */
class SpineTest {
    private static final String HANDLE = "沙洲县档案局@2022";
    private static final String CELL = "requests.granted.total";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void shell() {
        shell = new TestShell(folder.resolve("archive"));
    }

    @Test
    void anImportTellsFormCellsGapsAndFailingChecks() throws IOException {
        Answer answer = importWrongTotal();

        assertThat(answer.code()).isZero();
        assertThat(answer.data()).contains(HANDLE).contains("2021").contains("200/200");
        assertThat(answer.messages())
                .contains("imported: 1")
                .contains("show " + HANDLE)
                .contains("export json");
    }

    @Test
    void aWrongFigureIsNamedInTheFormsWordsWithItsPlace() throws IOException {
        importWrongTotal();

        Answer check = shell.run("check");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.data())
                .contains("（一）予以公开, 总计: the six columns come to 2, printed is 8 (line ")
                .contains("requests.row.granted: 2 + 0 + 0 + 0 + 0 + 0 (= 2) ≠ 8");
    }

    @Test
    void aFixMakesItAddUpAndUndoBringsThePrintBack() throws IOException {
        importWrongTotal();

        assertThat(shell.run("fix " + HANDLE + " " + CELL + " 2 --reason \"misread 2\"")
                        .code())
                .isZero();
        assertThat(shell.run("check").code()).isZero();
        assertThat(cell("value").asInt()).isEqualTo(2);
        assertThat(cell("printed").asInt()).isEqualTo(8);

        assertThat(shell.run("undo").code()).isZero();
        assertThat(shell.run("check").code()).isEqualTo(1);
        assertThat(cell("value").asInt()).isEqualTo(8);

        assertThat(shell.run("redo").code()).isZero();
        assertThat(shell.run("check").code()).isZero();
        assertThat(shell.run("redo").code()).isEqualTo(1);
    }

    @Test
    void anAttestationLeavesTheFigureAndClosesTheError() throws IOException {
        importWrongTotal();

        assertThat(shell.run("attest 1 " + CELL + " --reason printed").code()).isZero();
        Answer check = shell.run("check");

        assertThat(check.code()).isZero();
        assertThat(check.data()).contains("printed is 8").contains("attested as printed so");
    }

    @Test
    void theHistoryAndTheTraceTellWhoWhatAndWhy() throws IOException {
        importWrongTotal();
        shell.run("fix 1 " + CELL + " 2 --reason \"misread 2\"");
        shell.run("undo");

        assertThat(shell.run("history").data())
                .contains("archivist")
                .contains("8 → 2. misread 2")
                .contains("taken back")
                .contains("took back entry 1");
        assertThat(shell.run("trace 1 " + CELL).data())
                .contains("exported value   8")
                .contains("misread 2")
                .contains("requests.granted.total: （一）予以公开, 总计")
                .contains("printed text   \"8\"")
                .contains("line ")
                .contains("wrong.txt")
                .contains("SHA-256")
                .contains("version 0.1.0")
                .contains("requests.row.granted");
    }

    @Test
    void anExportIsRefusedWhileAnErrorIsOpenUnlessItIsAllowed() throws IOException {
        importWrongTotal();
        Path out = folder.resolve("out");

        Answer refused = shell.run("export json all --to " + out);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.messages()).contains(HANDLE).contains("--allow-open");
        assertThat(out).doesNotExist();

        assertThat(shell.run("export json all --to " + out + " --allow-open").code())
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(Files.readString(out.resolve(HANDLE + ".json")));
        assertThat(json.at("/cells/" + CELL + "/value").asInt()).isEqualTo(8);
        assertThat(json.at("/source/file").asString()).isEqualTo("wrong.txt");
    }

    @Test
    void theYearBeforeIsHeldAgainstTheNext() throws IOException {
        write("2021.txt", InventedReport.of("沙洲县档案局", 2021).with("carried_out.natural", "3"));
        write("2022.txt", InventedReport.of("沙洲县档案局", 2022).with("carried_in.natural", "1"));
        shell.run("import " + folder);

        assertThat(shell.run("check " + HANDLE).data()).contains("the year before carried over 3, printed is 1");
    }

    @Test
    void oneBadFileAmongGoodOnesIsNamedAndStopsNothing() throws IOException {
        write("a.txt", InventedReport.of("沙洲县档案局", 2021));
        Files.writeString(folder.resolve("b.txt"), "买菜：萝卜、白菜。\n");
        write("c.txt", InventedReport.of("沙洲县档案局", 2022));

        Answer answer = shell.run("import " + folder + "/*.txt");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.data()).contains("沙洲县档案局@2021").contains(HANDLE);
        assertThat(answer.messages()).contains("b.txt: not imported").contains("imported: 2");
    }

    @Test
    void whatIsImportedAlreadyIsSkippedAndCanBeReadAgain() throws IOException {
        importWrongTotal();

        Answer skipped = importWrongTotal();
        assertThat(skipped.code()).isZero();
        assertThat(skipped.messages()).contains("already there: 1");
        assertThat(skipped.data()).contains(HANDLE);

        assertThat(shell.run("import " + folder.resolve("wrong.txt") + " --again")
                        .messages())
                .contains("read again: 1");
        assertThat(reports()).hasSize(1);
    }

    @Test
    void decisionsSurviveAnotherReading() throws IOException {
        importWrongTotal();
        shell.run("fix 1 " + CELL + " 2 --reason misread");
        shell.run("import " + folder.resolve("wrong.txt") + " --again");

        assertThat(cell("value").asInt()).isEqualTo(2);
    }

    @Test
    void theSecondReportOfAnAgencyAndYearIsNumberedAndSaysSo() throws IOException {
        write("a.txt", InventedReport.of("沙洲县档案局", 2022));
        write("b.txt", InventedReport.of("沙洲县档案局", 2022).with("carried_in.total", "9"));

        Answer answer = shell.run("import " + folder);

        assertThat(answer.data()).contains(HANDLE + "#2");
        assertThat(answer.messages()).contains(HANDLE + "#2: shares agency and year with " + HANDLE);

        assertThat(shell.run("prefer " + HANDLE + "#2").code()).isZero();
        assertThat(reports().get(1).get("preferred").asBoolean()).isTrue();
    }

    @Test
    void agencyAndYearGivenAtTheImportAreDecisionsThatCanBeTakenBack() throws IOException {
        write("a.txt", InventedReport.of("沙洲县档案局", 2022));

        shell.run("import " + folder.resolve("a.txt") + " --agency 青禾区卫生局 --year 2020");
        assertThat(reports().get(0).get("handle").asString()).isEqualTo("青禾区卫生局@2020");

        shell.run("undo");
        shell.run("undo");
        assertThat(reports().get(0).get("handle").asString()).isEqualTo(HANDLE);
    }

    @Test
    void aWithdrawnReportLeavesItsNameAndComesBack() throws IOException {
        importWrongTotal();

        assertThat(shell.run("withdraw " + HANDLE + " --reason twice").code()).isZero();
        assertThat(reports()).isEmpty();
        assertThat(shell.run("show " + HANDLE).code()).isEqualTo(2);
        assertThat(shell.run("undo 1").code()).isZero();
        assertThat(shell.run("show " + HANDLE).code()).isZero();
    }

    @Test
    void unknownNamesAreAnsweredWithTheNearest() throws IOException {
        importWrongTotal();

        Answer report = shell.run("show 沙洲县档案馆@2022");
        assertThat(report.code()).isEqualTo(2);
        assertThat(report.messages()).contains("Nearest: " + HANDLE);

        Answer cell = shell.run("trace 1 requests.grantd.total");
        assertThat(cell.code()).isEqualTo(2);
        assertThat(cell.messages()).contains(CELL);
    }

    @Test
    void aCountTakesNeitherFractionsNorNegativeNumbers() throws IOException {
        importWrongTotal();

        assertThat(shell.run("fix 1 " + CELL + " -5 --reason x").messages()).contains("whole and not negative");
        assertThat(shell.run("fix 1 " + CELL + " 1.5 --reason x").code()).isEqualTo(2);
        assertThat(shell.run("fix 1 " + CELL + " 8 --reason x").messages()).contains("attest");
    }

    @Test
    void theSameInChinese() throws IOException {
        shell = new TestShell(folder.resolve("archive"), Messages.chinese());
        importWrongTotal();

        assertThat(shell.run("check").data()).contains("六类申请人合计为 2，所印为 8（文本第 ");
    }

    private Answer importWrongTotal() throws IOException {
        write("wrong.txt", InventedReport.of("沙洲县档案局", 2022).with("granted.total", "8"));
        return shell.run("import " + folder.resolve("wrong.txt"));
    }

    private void write(String name, InventedReport report) throws IOException {
        Files.writeString(folder.resolve(name), report.text());
    }

    private JsonNode reports() {
        return JsonMapper.shared().readTree(shell.run("reports --json").data());
    }

    private JsonNode cell(String member) {
        return JsonMapper.shared().readTree(shell.run("show 1 --json").data()).at("/cells/" + CELL + "/" + member);
    }
}
