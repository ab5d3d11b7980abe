package io.github.nianbao.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    @Test
    void chineseTakesTwoColumnsSoThatBordersHold() {
        TextTable table = table("年报", "数");
        table.add(List.of(Cell.of("沙洲县"), Cell.of(7)));

        assertThat(table.render(80, (tone, text) -> text))
                .containsExactly(
                        "┌────────┬────┐", "│ 年报   │ 数 │", "├────────┼────┤", "│ 沙洲县 │  7 │", "└────────┴────┘");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 200})
    void aLongTextIsWrappedInsideItsCell(int width) {
        TextTable table = table("情形", "总计");
        table.add(List.of(Cell.of("申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请".repeat(4)), Cell.of("1234567")));

        List<String> lines = table.render(width, (tone, text) -> text);

        assertThat(lines).allSatisfy(line -> assertThat(Widths.of(line)).isEqualTo(width));
        assertThat(String.join("", lines)).contains("1234567");
    }

    @Test
    void headsAboveFiguresAreWrappedBeforeTheTextsOfEveryRow() {
        TextTable table = table("情形", "法律服务机构");
        table.add(List.of(Cell.of("没有现成信息"), Cell.of(1)));

        assertThat(table.render(25, (tone, text) -> text))
                .contains("│ 情形         │ 法律服 │", "│              │ 务机构 │", "│ 没有现成信息 │      1 │");
    }

    @Test
    void headsAreWrappedBetweenTheirWords() {
        TextTable table = table("label of a row", "Cells read");
        table.add(List.of(Cell.of("some words"), Cell.of(1)));

        assertThat(table.render(20, (tone, text) -> text))
                .anyMatch(line -> line.contains(" Cells │"))
                .anyMatch(line -> line.contains("read │"));
    }

    @Test
    void yearsAreKeptWholeWhileOtherTextsCanBeWrapped() {
        TextTable table = new TextTable(List.of("年报", "文件"), List.of(Align.LEFT, Align.LEFT));
        table.add(List.of(Cell.of("兰汀县青杉镇人民政府@2023#2"), Cell.of("二〇二三年政府信息公开工作年度报告")));

        assertThat(table.render(24, (tone, text) -> text)).anyMatch(line -> line.contains("@2023#2"));
    }

    @Test
    void figuresAreNeverCutInTwo() {
        TextTable table = table("a very long head of a column of text", "another long head");
        table.add(List.of(Cell.of("words and words"), Cell.of("123456789.5")));

        assertThat(table.render(24, (tone, text) -> text)).anyMatch(line -> line.contains("123456789.5"));
    }

    @Test
    void colourChangesNoWidth() {
        TextTable table = table("a", "b");
        table.add(List.of(new Cell("x", Tone.BAD), Cell.of(1)));

        List<String> painted = table.render(80, Tone::paint);
        List<String> plain = table.render(80, (tone, text) -> text);

        assertThat(painted.stream().map(line -> line.replaceAll("\u001b\\[\\d*m", "")))
                .isEqualTo(plain);
    }

    @Property(seed = "2021")
    void everyLineOfATableIsAsWideAsTheNext(
            @ForAll @Size(min = 1, max = 5) List<String> texts, @ForAll @IntRange(min = 20, max = 200) int width) {
        TextTable table = table("编号", "数");
        texts.forEach(text -> table.add(List.of(Cell.of(text), Cell.of(text.length()))));

        List<Integer> widths = table.render(width, (tone, text) -> text).stream()
                .map(Widths::of)
                .distinct()
                .toList();

        assertThat(widths).hasSize(1);
        assertThat(widths.get(0)).isLessThanOrEqualTo(width);
    }

    private static TextTable table(String text, String figures) {
        return new TextTable(List.of(text, figures), List.of(Align.LEFT, Align.RIGHT));
    }
}
