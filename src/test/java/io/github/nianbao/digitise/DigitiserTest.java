package io.github.nianbao.digitise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigitiserTest {
    private final Digitiser digitiser = new Digitiser(Mappings.load(null), Limits.USUAL);

    @Test
    void bytesBecomeACheckedReport() throws RefusedException {
        Digitised digitised = digitise(InventedReport.of("沙洲县档案局", 2022).with("granted.total", "8"));

        assertThat(digitised.reports()).singleElement().satisfies(report -> {
            assertThat(report.identity().agency()).isEqualTo("沙洲县档案局");
            assertThat(report.value(new CellId("requests.granted.total"))).isEqualTo(Value.of(8));
            assertThat(digitiser.findings(report))
                    .filteredOn(Finding::isOpenError)
                    .extracting(Finding::id)
                    .contains("requests.row.granted");
        });
    }

    @Test
    void theSameBytesGiveTheSameReport() throws RefusedException {
        InventedReport report = InventedReport.of("沙洲县档案局", 2022);

        assertThat(digitise(report)).isEqualTo(digitise(report));
    }

    @Test
    void aTextWithoutAReportIsRefused() {
        byte[] bytes = "买菜：萝卜、白菜。\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> digitiser.digitise(bytes, "list.txt"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.NO_REPORT));
    }

    @Test
    void withoutTheYearBeforeTheCarryOverCannotBeChecked() throws RefusedException {
        Report report = digitise(InventedReport.of("沙洲县档案局", 2022)).reports().get(0);

        assertThat(digitiser.findings(report))
                .filteredOn(finding -> finding.family().equals("years.carry"))
                .isNotEmpty()
                .allMatch(finding -> finding.status() == Finding.Status.NOT_ASSESSABLE);
    }

    private Digitised digitise(InventedReport report) throws RefusedException {
        return digitiser.digitise(report.text().getBytes(StandardCharsets.UTF_8), "report.txt");
    }
}
