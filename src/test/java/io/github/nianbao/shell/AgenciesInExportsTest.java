package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided of agencies holds in every export that compares. */
class AgenciesInExportsTest {
    private static final String OLD = "沙洲县水利局";
    private static final String NEW = "沙洲县水务局";
    private static final String OTHER = "沙洲县渔业局";
    private static final String BOTH = "沙洲县农业农村局";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void start() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        take(OLD, 2020, 3);
        take(NEW, 2021, 4);
        take(OTHER, 2021, 8);
        take(BOTH, 2022, 20);
        shell.run("agency alias " + OLD + " " + NEW);
        shell.run("agency merge " + NEW + " " + OTHER + " --into " + BOTH + " --from 2022");
        shell.run("agency tag \"沙洲县*\" level=县");
    }

    private void take(String agency, int year, int requests) throws IOException {
        InventedReport report = InventedReport.of(agency, year);
        for (String row : List.of("received", "granted", "resolved_total")) {
            report.with(row + ".natural", requests + "").with(row + ".total", requests + "");
        }
        Path file = Files.writeString(folder.resolve(agency + year + ".txt"), report.text());
        assertThat(shell.run("import '" + file + "'").code()).isZero();
    }

    private Path export(String kind) {
        Path to = folder.resolve("out." + kind);
        assertThat(shell.run("export " + kind + " all --to '" + to + "'").code())
                .isZero();
        return to;
    }

    private static List<String> rows(Path file, String... columns) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.stream()
                    .map(row -> String.join(
                            " ", List.of(columns).stream().map(row::get).toList()))
                    .toList();
        }
    }

    private static List<String> query(Path database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Test
    void tablesKeepThePrintedNameAndTellTheStandingOne() throws IOException {
        Path csv = export("csv");

        assertThat(rows(csv.resolve("reports.csv"), "agency", "year", "standing_name"))
                .containsExactly(
                        BOTH + " 2022 " + BOTH, OLD + " 2020 " + NEW, NEW + " 2021 " + NEW, OTHER + " 2021 " + OTHER);
        assertThat(rows(csv.resolve("indicators.csv"), "agency", "standing_name"))
                .contains(OLD + " " + NEW)
                .doesNotContain(OLD + " " + OLD);
        assertThat(rows(csv.resolve("agencies.csv"), "agency", "standing_name", "tags"))
                .contains(OLD + " " + NEW + " level=县", OTHER + " " + OTHER + " level=县")
                .hasSize(4);
    }

    @Test
    void changesOfAgenciesAreATableOfTheirOwn() throws IOException {
        assertThat(rows(export("csv").resolve("agency_changes.csv"), "agency", "year", "names_before", "names_after"))
                .containsExactly(
                        BOTH + " 2022 " + NEW + ";" + OTHER + " " + BOTH,
                        NEW + " 2021 " + OLD + " " + NEW,
                        NEW + " 2022 " + NEW + ";" + OTHER + " " + BOTH,
                        OTHER + " 2022 " + NEW + ";" + OTHER + " " + BOTH);
    }

    @Test
    void theDatabaseComparesOverANewName() throws SQLException {
        assertThat(query(
                        export("sqlite"),
                        "SELECT agency || ' ' || value_before || ' ' || value FROM yearly_changes"
                                + " WHERE indicator = 'requests_received'"))
                .containsExactly(NEW + " 3 4");
        assertThat(query(
                        export("sqlite"),
                        "SELECT agency || value FROM latest_figures WHERE indicator = 'requests_received'"
                                + " ORDER BY agency"))
                .containsExactly(BOTH + "20", NEW + "4", OTHER + "8");
    }

    @Test
    void theWorkbookHasOneRowForBothNamesAndSaysWhere() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(export("xlsx")))) {
            Sheet sheet = book.getSheetAt(1);
            List<Row> rows = new ArrayList<>();
            sheet.forEach(row -> {
                if (row.getCell(1) != null && row.getCell(1).toString().startsWith("本年新收申请")) {
                    rows.add(row);
                }
            });
            assertThat(rows).extracting(row -> row.getCell(0).toString()).containsExactly(BOTH, NEW, OTHER);
            Row renamed = rows.get(1);
            assertThat(renamed.getCell(3).getNumericCellValue()).isEqualTo(3);
            assertThat(renamed.getCell(4).getNumericCellValue()).isEqualTo(4);
            assertThat(renamed.getCell(6).toString())
                    .contains("from 2021: " + OLD + " → " + NEW)
                    .contains("from 2022: " + NEW + "、" + OTHER + " → " + BOTH);
        }
    }

    @Test
    void thePagesHaveOneLineForBothNamesAndSayWhere() throws IOException {
        String data = Jsoup.parse(Files.readString(export("html").resolve("series.html")))
                .select("#data")
                .first()
                .data();

        assertThat(data)
                .contains("\"agencies\":[\"" + BOTH + "\",\"" + NEW + "\",\"" + OTHER + "\"]")
                .contains("\"otherNames\":{\"" + OLD + "\":1}")
                .contains("{\"agency\":1,\"year\":2021,\"before\":[\"" + OLD + "\"],\"after\":[\"" + NEW + "\"]}");
    }

    @Test
    void whatIsTakenBackHoldsNoLonger() throws IOException {
        shell.run("undo");
        shell.run("undo");
        shell.run("undo");

        assertThat(rows(export("csv").resolve("agency_changes.csv"), "agency")).isEmpty();
    }
}
