package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.report.CellId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {
    /** A form of one table, each key on a line of its own. */
    static final String SMALL = """
            form: small
            basis: a notice
            first_year: 1999
            signs: [样表]
            tables:
              - id: counts
                title: 一、情况
                blocks:
                  - columns:
                      - id: now
                        label: 本年
                        kind: count
                    rows:
                      - id: one
                        label: 甲
                      - id: two
                        label: 乙
            sums:
              - family: stats.parts
                table: counts
                each: column
                parts: [one]
                totals: [two]
            examples:
              - about: a row
                spans: kept
                table: |
                  | | 本年 |
                  | 甲 | 1 |
                cells: {counts.one.now: 1}
            """;

    private static MappingException refused(String content) {
        return catchThrowableOfType(
                MappingException.class, () -> MappingReader.read(YamlNode.parse("small.yaml", content)));
    }

    @Test
    void aRightFileIsRead() {
        MappedForm form = MappingReader.read(YamlNode.parse("small.yaml", SMALL));
        assertThat(form.form().cells())
                .extracting(cell -> cell.id().text())
                .containsExactly("counts.one.now", "counts.two.now");
        assertThat(form.form().sums()).hasSize(1);
        assertThat(form.examples().get(0).cells()).containsOnlyKeys(new CellId("counts.one.now"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basis: a notice|basys: a notice|2|basys|unknown_key",
                "basis: a notice|basis:|2|basis|empty",
                "signs: [样表]|signs: 样表|4|signs|list_expected",
                "title: 一、情况|titel: 一、情况|7|tables[0].titel|unknown_key",
                "kind: count|kind: counts|12|tables[0].blocks[0].columns[0].kind|unknown_kind",
                "id: two|id: one|16|tables[0].blocks[0].rows[1]|duplicate_cell_id",
                "id: two|id: Two|16|tables[0].blocks[0].rows[1]|bad_cell_id",
                "parts: [one]|parts: [three]|22|sums[0].parts[0]|unknown_cell",
                "each: column|each: cell|21|sums[0].each|row_or_column_expected",
                "table: counts|table: count|20|sums[0].table|unknown_table",
                "family: stats.parts|family: stats.part|19|sums[0].family|unknown_family",
                "spans: kept|spans: some|26|examples[0].spans|kept_or_lost_expected",
                "counts.one.now: 1|counts.six.now: 1|30|examples[0].cells.counts.six.now|unknown_cell",
                "counts.one.now: 1|counts.one.now: x|30|examples[0].cells.counts.one.now|number_expected",
                "label: 乙|layout: 乙|17|tables[0].blocks[0].rows[1].layout|unknown_key",
            })
    void aWrongFileIsRefusedWithLineKeyAndReason(String right, String wrong, int line, String key, String reason) {
        MappingException refused = refused(SMALL.replace(right, wrong));
        assertThat(refused.file()).isEqualTo("small.yaml");
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.key()).isEqualTo(key);
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void aMissingKeyIsNamed() {
        MappingException refused = refused(SMALL.replace("basis: a notice\n", ""));
        assertThat(refused.key()).isEqualTo("basis");
        assertThat(refused.reason()).isEqualTo("missing");
    }

    @Test
    void theSameKeyTwiceIsRefused() {
        MappingException refused = refused(SMALL.replace("basis: a notice", "basis: a\nbasis: b"));
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.reason()).isEqualTo("duplicate_key");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        MappingException refused = refused("form: small\nbasis: [a, b\nsigns: {");
        assertThat(refused.line()).isPositive();
        assertThat(refused.reason()).isEqualTo("no_yaml");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("").reason()).isEqualTo("empty");
    }
}
