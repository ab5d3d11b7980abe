package io.github.nianbao.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.export.ExportTrial;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Exports;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void export() throws IOException {
        file = ExportTrial.write(new SqliteFile(), folder.resolve("full.db"), reports());
    }

    private static ExportedReport[] reports() {
        return new ExportedReport[] {
            year(2021, 10, 4),
            year(2022, 16, 4),
            Exports.full(),
            Exports.named("别局@2022", zeros().of("别局", 2022)),
            wrong()
        };
    }

    private static ExportedReport wrong() {
        return Exports.named("错局@2022", zeros().of("错局", 2022).set("requests.received.total", 1));
    }

    private static TestReport zeros() {
        return TestReport.on(TestForms.form2021());
    }

    /** Every request of a natural person, and a third of them granted. */
    private static ExportedReport year(int year, long received, long granted) {
        TestReport report = zeros().of("甲局", year);
        for (String column : List.of("natural_person", "total")) {
            report.set("requests.received." + column, received)
                    .set("requests.granted." + column, granted)
                    .set("requests.resolved_total." + column, granted)
                    .set("requests.carried_out." + column, received - granted);
        }
        return Exports.named("甲局@" + year, report);
    }

    private List<String> query(String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getObject(column)));
                }
                rows.add(String.join("|", row));
            }
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
        return rows;
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        Path again = ExportTrial.write(new SqliteFile(), folder.resolve("again.db"), reports());

        assertThat(Files.mismatch(file, again)).isNegative();
    }

    @Test
    void theDatabaseIsWholeAndEveryReferenceLeadsSomewhere() {
        assertThat(query("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(query("PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void everyTableColumnAndViewIsDescribedInTheDatabase() {
        String described = "(SELECT 1 FROM metadata AS m WHERE m.name = s.name AND ";

        assertThat(query("SELECT name FROM sqlite_schema AS s WHERE type IN ('table', 'view')"
                        + " AND name NOT IN ('metadata', 'about') AND NOT EXISTS " + described
                        + "column_name IS NULL)"))
                .isEmpty();
        assertThat(query("SELECT s.name, c.name FROM sqlite_schema AS s JOIN pragma_table_info(s.name) AS c"
                        + " WHERE s.type = 'table' AND s.name NOT IN ('metadata', 'about') AND NOT EXISTS " + described
                        + "column_name = c.name)"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "figures",
        "latest_figures",
        "yearly_changes",
        "figures_by_applicant",
        "open_errors",
        "unprotected_figures",
        "corrected_figures",
        "shares"
    })
    void everyViewAnswers(String view) {
        assertThat(query("SELECT * FROM " + view)).isNotEmpty();
    }

    @Test
    void theLatestFigureIsTheOneOfTheLatestYear() {
        assertThat(
                        query(
                                "SELECT year, value FROM latest_figures WHERE agency = '甲局' AND indicator = 'requests_received'"))
                .containsExactly("2022|16");
    }

    @Test
    void aChangeIsToldFromOneYearToTheNext() {
        assertThat(query("SELECT year, value_before, value, change, percent FROM yearly_changes"
                        + " WHERE agency = '甲局' AND indicator = 'requests_received'"))
                .containsExactly("2022|10|16|6|60.0");
    }

    @Test
    void aShareShowsWhatIsDividedByWhatAndOneOfNothingIsNone() {
        assertThat(query("SELECT year, numerator, denominator, share FROM shares"
                        + " WHERE agency = '甲局' AND ratio = 'share_granted' ORDER BY year"))
                .containsExactly("2021|4|4|1.0", "2022|4|4|1.0");
        assertThat(query("SELECT share FROM shares WHERE agency = '别局' AND ratio = 'share_granted'"))
                .containsExactly("null");
    }

    @Test
    void aCorrectionStandsBesideThePrintWithItsReason() {
        assertThat(query("SELECT cell, printed, value, decided_by, decided_at, reason FROM corrected_figures"))
                .containsExactly("requests.granted.natural_person|17|12|李明|2024-03-01T08:00:00.250Z|页面印作12，\"17\"系误读");
    }

    @Test
    void openErrorsAreMarkedOnTheWholeOnFiguresAndInTheirView() {
        long open = wrong().openErrors();

        assertThat(open).isPositive();

        assertThat(query("SELECT value FROM about WHERE name = 'open_errors'")).containsExactly("" + open);
        assertThat(query("SELECT count(*) FROM open_errors")).containsExactly("" + open);
        assertThat(query("SELECT marks FROM figures WHERE marks LIKE '%open_error%'"))
                .isNotEmpty();
    }

    @Test
    void numbersAreKeptExactlyAndBlanksAreNoNumbers() throws IOException {
        ExportedReport report = Exports.of(zeros().set("proactive.fees.amount", "4068.208")
                .set("proactive.rules.issued", "-3")
                .set("proactive.rules.repealed", "12345678901234567.89")
                .set("proactive.rules.in_force", "9007199254740993")
                .blank("requests.carried_in.other")
                .change("requests.carried_out.other", SqliteFileTest::withControlCharacter));
        file = ExportTrial.write(new SqliteFile(), folder.resolve("exact.db"), report);

        assertThat(values("proactive.fees.amount")).containsExactly("4068.208|real");
        assertThat(values("proactive.rules.issued")).containsExactly("-3|integer");
        assertThat(values("proactive.rules.repealed")).containsExactly("12345678901234567.89|text");
        assertThat(values("proactive.rules.in_force")).containsExactly("9007199254740993|integer");
        assertThat(values("requests.carried_in.other")).containsExactly("null|null");
        assertThat(query("SELECT raw FROM cells WHERE cell = 'requests.carried_out.other'"))
                .containsExactly("=1\u2400+1");
    }

    private List<String> values(String cell) {
        return query("SELECT value, typeof(value) FROM cells WHERE cell = '" + cell + "'");
    }

    private static Entry withControlCharacter(Entry entry) {
        return Entry.printed(entry.id(), Value.UNREADABLE, "=1\u0000+1", entry.place(), Set.of());
    }
}
