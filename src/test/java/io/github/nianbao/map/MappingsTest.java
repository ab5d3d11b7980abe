package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Sum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingsTest {
    private static final Mappings SHIPPED = Mappings.load(null);

    private static Form form(String id) {
        return SHIPPED.form(id).orElseThrow();
    }

    private static Sum sum(String form, String id) {
        return form(form).sums().stream()
                .filter(sum -> sum.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedFormsHaveTheirCells() {
        assertThat(SHIPPED.forms()).extracting(Form::id).containsExactly("2014", "2019", "2021");
        assertThat(form("2014").cells()).hasSize(58);
        // 16 figures in section 二 of the form of 2019, 23 rows of 7 in 三, 15 in 四; 2021 has 10 and 25 rows and one to
        // choose.
        assertThat(form("2019").cells()).hasSize(22 + 23 * 7 + 15);
        assertThat(form("2021").cells()).hasSize(10 + 26 * 7 + 15);
    }

    @Test
    void theResultsOfThreeAddUpToTheirTotalWithEitherWayToPrintSix() {
        Sum sum = sum("2021", "requests.resolved.total");
        assertThat(sum.family()).isEqualTo("requests.resolved");
        assertThat(sum.parts()).hasSize(18).contains(new CellId("requests.denied_state_secret.total"));
        assertThat(sum.alternatives())
                .containsExactly(
                        List.of(
                                new CellId("requests.other_overdue_correction.total"),
                                new CellId("requests.other_unpaid_fee.total"),
                                new CellId("requests.other_other.total")),
                        List.of(new CellId("requests.other_handling.total")));
        assertThat(sum("2019", "requests.resolved.total").parts()).hasSize(19);
    }

    @Test
    void everySumHasTheIdOfTheModel() {
        assertThat(form("2021").sums()).hasSize(7 + 7 + 26 + 3);
        assertThat(sum("2021", "disputes.litigation_direct.total").totals())
                .containsExactly(new CellId("disputes.litigation_direct.total"));
        assertThat(sum("2021", "requests.balance.natural_person").decisive())
                .isEqualTo(new CellId("requests.resolved_total.natural_person"));
        assertThat(sum("2014", "stats.replies_total.parts").parts()).hasSize(8);
        assertThat(form("2021").yearRules()).hasSize(7 + 2);
        assertThat(form("2019").yearRules()).hasSize(7);
    }

    @Test
    void aRowMaySayWhichUnitItsFiguresHave() {
        FormColumn column = form("2014")
                .cell(new CellId("stats.special_funds"))
                .orElseThrow()
                .column();
        assertThat(column.unit()).isEqualTo("万元");
        assertThat(column.kind()).isEqualTo(FormColumn.Kind.AMOUNT);
    }

    @Test
    void aFileInTheFolderTakesThePlaceOfTheShippedOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("2014.yaml"), MappingReaderTest.SMALL, StandardCharsets.UTF_8);
        Mappings mappings = Mappings.load(folder);
        assertThat(mappings.forms()).extracting(Form::id).containsExactly("2019", "2021", "small");
        assertThat(mappings.fingerprint()).isNotEqualTo(SHIPPED.fingerprint());
        assertThat(Mappings.load(folder).fingerprint()).isEqualTo(mappings.fingerprint());
    }

    @Test
    void aFolderThatDoesNotExistOverridesNothing(@TempDir Path folder) {
        assertThat(Mappings.load(folder.resolve("none")).fingerprint()).isEqualTo(SHIPPED.fingerprint());
    }

    @Test
    void aFileInAnotherCharsetIsRefused(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("x.yaml"), new byte[] {'a', '\n', '\n', 'b', (byte) 0xb9, (byte) 0xe6, '\n'});
        MappingException refused = catchThrowableOfType(MappingException.class, () -> Mappings.load(folder));
        assertThat(refused.file()).isEqualTo("x.yaml");
        assertThat(refused.reason()).isEqualTo("no_utf8");
        assertThat(refused.line()).isEqualTo(3);
    }

    @Test
    void twoFilesForOneFormAreRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), MappingReaderTest.SMALL, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("b.yaml"), MappingReaderTest.SMALL, StandardCharsets.UTF_8);
        MappingException refused = catchThrowableOfType(MappingException.class, () -> Mappings.load(folder));
        assertThat(refused.reason()).isEqualTo("duplicate_form");
    }
}
