package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Years that are there twice, not at all, on other forms or with an error: each shown for what it is. */
class SeriesCasesTest {
    private static final String AGENCY = "沙洲县档案局";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void start() {
        shell = new TestShell(folder.resolve("archive"));
    }

    private void take(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        assertThat(shell.run("import '" + file + "'").code()).isZero();
    }

    private static String on2021(int year, int requests) {
        InventedReport report = InventedReport.of(AGENCY, year);
        for (String row : List.of("received", "granted", "resolved_total")) {
            report.with(row + ".natural", requests + "").with(row + ".total", requests + "");
        }
        return report.text();
    }

    private static String on2014(int year, int requests) {
        return "<meta charset=utf-8><p>" + AGENCY + year + "年政府信息公开工作年度报告</p>"
                + "<table><tr><td>统计指标<td>单位<td>统计数"
                + "<tr><td>（一）主动公开政府信息数<td>条<td>557"
                + "<tr><td>（一）收到申请数<td>件<td>" + requests
                + "<tr><td>1.当面申请数<td>件<td>" + requests
                + "<tr><td>六、举报投诉数量<td>件<td>1</table>";
    }

    private List<JsonNode> received() {
        return JsonMapper.shared()
                .readTree(shell.run("compare " + AGENCY + " --indicator requests_received --json")
                        .data())
                .get("cells")
                .valueStream()
                .toList();
    }

    private List<String> told() {
        return received().stream()
                .map(cell -> cell.get("year").asInt() + "=" + cell.get("value").asString("") + " "
                        + cell.get("grade").asString("") + " "
                        + cell.get("report").asString(""))
                .toList();
    }

    @Test
    void ofTwoReportsOfAYearOneCountsAndTheOtherIsNamed() throws IOException {
        take("a.txt", on2021(2022, 3));
        take("b.txt", on2021(2022, 8));

        assertThat(told()).containsExactly("2022=3 same " + AGENCY + "@2022");
        assertThat(shell.run("compare " + AGENCY + " --indicator requests_received")
                        .messages())
                .contains(AGENCY + "@2022#2");

        assertThat(shell.run("prefer " + AGENCY + "@2022#2").code()).isZero();
        assertThat(told()).hasSize(1).first().asString().startsWith("2022=8 same ");
    }

    @Test
    void aWithdrawnSecondReportIsNotNamed() throws IOException {
        take("a.txt", on2021(2022, 3));
        take("b.txt", on2021(2022, 8));
        shell.run("withdraw " + AGENCY + "@2022#2 --reason twice");

        assertThat(told()).containsExactly("2022=3 same " + AGENCY + "@2022");
        assertThat(shell.run("compare " + AGENCY + " --indicator requests_received")
                        .messages())
                .doesNotContain("#2", "prefer");
    }

    @Test
    void aYearInTwoFormsIsComparedByTheOneThatCounts() throws IOException {
        take("new.txt", on2021(2019, 3));
        take("old.html", on2014(2019, 5));
        assertThat(told()).containsExactly("2019=3 same " + AGENCY + "@2019");

        shell.run("prefer " + AGENCY + "@2019#2");

        assertThat(told()).containsExactly("2019=5 comparable " + AGENCY + "@2019#2");
        assertThat(shell.run("compare " + AGENCY + " --indicator requests_received")
                        .data())
                .contains("  5~ │", "Form 2014: ");
    }

    @Test
    void overAChangeOfFormsTheSeriesSaysHowFarItCompares() throws IOException {
        take("old.html", on2014(2018, 5));
        take("new.txt", on2021(2021, 3));

        assertThat(told())
                .containsExactly(
                        "2018=5 comparable " + AGENCY + "@2018",
                        "2019=  ",
                        "2020=  ",
                        "2021=3 same " + AGENCY + "@2021");
        String carried = shell.run("compare " + AGENCY + " --indicator requests_carried_in")
                .data();
        assertThat(carried).contains("  – │").contains("the table of 2014 knows no carry-over");
    }

    @Test
    void everyRowSaysOverWhichYearsItsChangeIs() throws IOException {
        take("a.txt", on2021(2021, 3));
        take("b.txt", on2021(2022, 4));
        take("c.txt", on2021(2023, 9).replace(AGENCY, "沙洲县水利局"));
        take("d.txt", on2021(2022, 7).replace(AGENCY, "沙洲县水利局"));

        assertThat(shell.run("compare " + AGENCY + " 沙洲县水利局 --indicator requests_received")
                        .data())
                .containsPattern(AGENCY + " +│ +3 │ +4 │ +│ 2021–2022 │ +\\+1 │")
                .containsPattern("沙洲县水利局 +│ +│ +7 │ +9 │ 2022–2023 │ +\\+2 │");
    }

    @Test
    void theChangeOfAShareIsInPercentagePoints() throws IOException {
        take("a.txt", on2021(2021, 3));
        take("b.txt", on2021(2022, 4));

        String shares = shell.run("compare " + AGENCY + " --relative --indicator share_granted")
                .data();
        assertThat(shares).contains("│ Percentage points │").containsPattern("2021–2022 │ +0\\.0† │");
    }

    @Test
    void aFigureThatCannotBeReadSaysSoBelowTheTableAndInARanking() throws IOException {
        take("a.txt", on2021(2021, 3));
        take("b.txt", on2021(2022, 4).replaceFirst("\t4\n", "\tx7\n").replaceFirst("\t4\n", "\tx7\n"));

        assertThat(shell.run("compare " + AGENCY + " --indicator requests_received")
                        .data())
                .contains("  ? │")
                .contains(AGENCY + "@2022: not read");
        assertThat(shell.run("rank requests_received --year 2022").data())
                .containsPattern(AGENCY + " +│ +\\? │ .*not read");
        assertThat(shell.run("rank requests_carried_in --year 2022").data()).containsPattern(AGENCY + " +│ +0 │ +│");
    }
}
