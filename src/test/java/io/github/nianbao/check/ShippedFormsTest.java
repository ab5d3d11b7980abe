package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.map.Mappings;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestForms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that ship, held against the rules: no sum without its rule, none lost. */
class ShippedFormsTest {
    private final Mappings mappings = Mappings.load(null);

    private List<Finding> findings(String id) {
        Form form = mappings.form(id).orElseThrow();
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        for (FormCell cell : form.cells()) {
            if (!id.equals("2021") || !cell.row().id().equals(TestForms.OTHER_ONE)) {
                entries.put(cell.id(), Entry.missing(cell.id()));
            }
        }
        Identity unknown = new Identity(null, null, List.of());
        return Checks.run(
                form, new Report(id, unknown, entries, List.of(), List.of(), List.of(), List.of()), null, null);
    }

    /** Two equations for each of seven columns, one for each row: 25 in the form of 2021, 23 in that of 2019. */
    @ParameterizedTest
    @CsvSource({"2021, 39", "2019, 37"})
    void theRequestsTableStandsUnderAllItsEquations(String form, int equations) {
        assertThat(findings(form))
                .filteredOn(finding -> finding.family().startsWith("requests."))
                .hasSize(equations);
    }

    @ParameterizedTest
    @CsvSource({"2021, 3, 7, 2", "2019, 3, 7, 0", "2014, 0, 0, 0"})
    void disputesAndYearsHaveTheirs(String form, int disputes, int carry, int inForce) {
        assertThat(family(form, "disputes.total")).hasSize(disputes);
        assertThat(family(form, "years.carry")).hasSize(carry);
        assertThat(family(form, "years.in_force")).hasSize(inForce);
    }

    @Test
    void theStatisticsAddUpInSevenPlaces() {
        assertThat(family("2014", "stats.parts")).hasSize(7);
    }

    private List<Finding> family(String form, String family) {
        return findings(form).stream()
                .filter(finding -> finding.family().equals(family))
                .toList();
    }
}
