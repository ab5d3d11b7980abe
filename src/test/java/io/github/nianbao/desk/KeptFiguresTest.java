package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.IndicatorFigure;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept figures serve until something changes that they follow from: each such thing, one by one. */
class KeptFiguresTest {
    private static final String AGENCY = "沙洲县档案局";

    @TempDir
    Path temp;

    private KeptArchive archive;

    @BeforeEach
    void keepThreeYears() throws IOException {
        archive = new KeptArchive(temp);
        archive.put("2021.txt", InventedReport.of(AGENCY, 2021).text());
        archive.put("2022.txt", InventedReport.of(AGENCY, 2022).text());
        archive.put("other.txt", InventedReport.of("沙洲县水务局", 2021).text());
        archive.importAll(false);
        archive.kept();
    }

    private IndicatorFigure figure(int year, String indicator) {
        Series series = new SeriesDesk(archive.desk())
                .series(new SeriesDesk.Request(List.of(AGENCY), year, year, List.of(indicator), false));
        return series.points().get(0).figure();
    }

    private BigDecimal value(int year, String indicator) {
        return figure(year, indicator).value();
    }

    @Test
    void whatIsKeptServesWhereNothingHasChanged() {
        archive.keepOthers("requests_received 2 ", "requests_received 77 ");

        assertThat(value(2022, "requests_received")).isEqualTo("77");
    }

    @Test
    void keptFiguresThatAreNotWhatWasWrittenDoNotServe() throws SQLException {
        archive.execute(
                "UPDATE figures SET content = replace(content, 'requests_received 2 ', 'requests_received 77 ')");

        assertThat(value(2022, "requests_received")).isEqualTo("2");
    }

    @Test
    void aDecisionAboutTheReport() {
        new DecisionDesk(archive.desk()).fix(AGENCY + "@2022", "requests.received.total", "3", "r");
        assertThat(value(2022, "requests_received")).isEqualTo("3");
        archive.kept();

        new DecisionDesk(archive.desk()).undo(null);
        assertThat(value(2022, "requests_received")).isEqualTo("2");
    }

    @Test
    void aDecisionAboutTheYearBefore() {
        assertThat(figure(2022, "requests_carried_in").marks()).doesNotContain(Mark.OPEN_ERROR);

        new DecisionDesk(archive.desk()).fix(AGENCY + "@2021", "requests.carried_out.total", "1", "r");

        assertThat(figure(2022, "requests_carried_in").marks()).contains(Mark.OPEN_ERROR);
    }

    @Test
    void anotherReportInThePlaceOfTheYearBefore() throws IOException {
        archive.put(
                "2021-2.txt",
                InventedReport.of(AGENCY, 2021).with("carried_out.total", "1").text());
        archive.importAll(false);
        archive.kept();
        assertThat(figure(2022, "requests_carried_in").marks()).doesNotContain(Mark.OPEN_ERROR);

        new DecisionDesk(archive.desk()).prefer(AGENCY + "@2021#2");

        assertThat(figure(2022, "requests_carried_in").marks()).contains(Mark.OPEN_ERROR);
    }

    @Test
    void aYearBeforeUnderAnotherName() throws IOException {
        archive.put(
                "old.txt",
                InventedReport.of("沙洲县档案馆", 2020).with("carried_out.total", "1").text());
        archive.importAll(false);
        archive.kept();
        assertThat(figure(2021, "requests_carried_in").marks()).doesNotContain(Mark.OPEN_ERROR);

        new AgencyDesk(archive.desk()).alias("沙洲县档案馆", AGENCY);

        assertThat(figure(2021, "requests_carried_in").marks()).contains(Mark.OPEN_ERROR);
    }

    @Test
    void aLabelThatIsTaughtAndReadBy() throws IOException {
        archive.put("2023.txt", InventedReport.of(AGENCY, 2023).text().replace("予以公开", "照申请人所求办妥的件数"));
        archive.importAll(false);
        archive.kept();
        assertThat(value(2023, "requests_granted")).isNull();

        TeachDesk teaching = new TeachDesk(archive.desk());
        teaching.keep(teaching.label(AGENCY + "@2023", "照申请人所求办妥的件数", "requests.granted"), true);
        archive.kept();
        new TaughtDesk(archive.desk()).apply(List.of());

        assertThat(value(2023, "requests_granted")).isEqualTo("2");
    }

    @Test
    void aSumOfTheFormThatIsOtherNow() throws IOException {
        assertThat(figure(2022, "requests_received").marks()).doesNotContain(Mark.OPEN_ERROR);

        override("2021.yaml", "parts: [received, carried_in], totals", "parts: [received, granted], totals");

        assertThat(figure(2022, "requests_received").marks()).contains(Mark.OPEN_ERROR);
    }

    @Test
    void anIndicatorThatIsDefinedOtherwiseNow() throws IOException {
        override("crosswalk.yaml", "[requests.resolved_total]", "[requests.carried_out]");

        assertThat(value(2022, "requests_resolved")).isEqualTo("0");
    }

    @Test
    void anotherVersionOfTheProgram() {
        archive.keepOthers("requests_received 2 ", "requests_received 77 ");

        archive.restart("0.2.0");

        assertThat(value(2022, "requests_received")).isEqualTo("2");
    }

    /** Puts an edited copy of a mapping file into the archive and starts anew; reports are not read again. */
    private void override(String name, String before, String after) throws IOException {
        try (InputStream shipped = KeptFiguresTest.class.getResourceAsStream("/mappings/" + name)) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(before);
            Path folder = Files.createDirectories(archive.folder().resolve("mappings"));
            Files.writeString(folder.resolve(name), text.replace(before, after));
        }
        archive.restart("0.1.0");
    }
}
