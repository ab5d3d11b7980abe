package io.github.nianbao.export.table;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.Place;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.table.Column.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts columns together, in the order in which they are named. */
final class Columns<R> {
    /** Hundredths of a point, as in the JSON export. */
    private static final int BOX_DECIMALS = 2;

    private final List<Column<R>> columns = new ArrayList<>();

    List<Column<R>> all() {
        return List.copyOf(columns);
    }

    /** Whose report it is: what every table begins with. */
    Columns<R> report(Function<R, ExportedReport> report) {
        return required(
                        Table.REPORT,
                        Type.TEXT,
                        "报告",
                        "the report's name in the archive, agency@year (#2 behind it for a second one)",
                        line -> report.apply(line).handle())
                .text(
                        "agency",
                        "机关",
                        "whose report it is; empty where no name is printed",
                        line -> report.apply(line).report().identity().agency())
                .integer(
                        "year",
                        "年度",
                        "the year reported on; empty where none is printed",
                        line -> report.apply(line).report().identity().year());
    }

    Columns<R> text(String name, String title, String description, Function<R, @Nullable String> value) {
        return add(name, Type.TEXT, title, description, value::apply);
    }

    Columns<R> requiredText(String name, String title, String description, Function<R, @Nullable String> value) {
        return required(name, Type.TEXT, title, description, value::apply);
    }

    Columns<R> name(String name, String title, String description, Function<R, @Nullable String> value) {
        return add(name, Type.NAME, title, description, value::apply);
    }

    Columns<R> requiredName(String name, String title, String description, Function<R, @Nullable String> value) {
        return required(name, Type.NAME, title, description, value::apply);
    }

    Columns<R> time(String name, String title, String description, Function<R, String> value) {
        return required(name, Type.TIME, title, description, value::apply);
    }

    Columns<R> integer(String name, String title, String description, Function<R, @Nullable Integer> value) {
        return add(name, Type.INTEGER, title, description, line -> {
            Integer number = value.apply(line);
            return number == null ? null : Long.valueOf(number);
        });
    }

    Columns<R> count(String name, String title, String description, Function<R, Long> value) {
        return required(name, Type.INTEGER, title, description, value::apply);
    }

    Columns<R> number(String name, String title, String description, Function<R, @Nullable BigDecimal> value) {
        return add(name, Type.NUMBER, title, description, value::apply);
    }

    Columns<R> flag(String name, String title, String description, Function<R, Boolean> value) {
        return required(name, Type.BOOLEAN, title, description, value::apply);
    }

    <E extends Enum<E>> Columns<R> code(
            String name, String title, String description, Class<E> codes, Function<R, @Nullable E> value) {
        columns.add(new Column<>(name, Type.NAME, title, description, false, codes(codes), line -> {
            E code = value.apply(line);
            return code == null ? null : code(code);
        }));
        return this;
    }

    /** Where it is printed; every number counts from 1 and is empty where the file has no such thing. */
    Columns<R> place(Function<R, @Nullable Place> place) {
        return placed("page", "页", "the page", place, Place::page)
                .placed("line", "行（文本）", "the line of a text file", place, Place::line)
                .placed("paragraph", "段", "the paragraph, tables not counted", place, Place::paragraph)
                .placed("table_no", "表序", "the table in reading order", place, Place::table)
                .placed("row_no", "行序", "the row of that table", place, Place::row)
                .placed("column_no", "列序", "the column of that table", place, Place::column)
                .edge("box_left", "左", "left edge on the page, in points from its left", place, Box::left)
                .edge("box_top", "上", "upper edge on the page, in points from its top", place, Box::top)
                .edge("box_right", "右", "right edge on the page, in points from its left", place, Box::right)
                .edge("box_bottom", "下", "lower edge on the page, in points from its top", place, Box::bottom);
    }

    private Columns<R> placed(
            String name,
            String title,
            String description,
            Function<R, @Nullable Place> place,
            Function<Place, @Nullable Integer> number) {
        return integer(name, title, description, line -> {
            Place there = place.apply(line);
            return there == null ? null : number.apply(there);
        });
    }

    private Columns<R> edge(
            String name,
            String title,
            String description,
            Function<R, @Nullable Place> place,
            ToDoubleFunction<Box> edge) {
        return number(name, title, description, line -> {
            Place there = place.apply(line);
            Box box = there == null ? null : there.box();
            return box == null
                    ? null
                    : BigDecimal.valueOf(edge.applyAsDouble(box)).setScale(BOX_DECIMALS, RoundingMode.HALF_UP);
        });
    }

    private Columns<R> add(
            String name, Type type, String title, String description, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, type, title, description, false, List.of(), value));
        return this;
    }

    private Columns<R> required(
            String name, Type type, String title, String description, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, type, title, description, true, List.of(), value));
        return this;
    }

    /** {@code name=value}, parted by semicolons; {@code null} for none. */
    static @Nullable String tags(SortedMap<String, String> tags) {
        return tags.isEmpty()
                ? null
                : tags.entrySet().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .collect(Collectors.joining(";"));
    }

    /** The name under which the report's year stands, for what is compared over the years. */
    Columns<R> standingName(Function<R, @Nullable String> name) {
        return text(
                "standing_name",
                "统一名称",
                "the name under which the agency's years stand: agency, or another name that people decided is the same agency's",
                name);
    }

    static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> List<String> codes(Class<E> codes) {
        return Stream.of(Objects.requireNonNull(codes.getEnumConstants()))
                .map(Columns::code)
                .toList();
    }

    /** Several codes or ids in one value, parted by blanks; {@code null} for none. */
    static @Nullable String words(Collection<?> words) {
        return words.isEmpty()
                ? null
                : words.stream()
                        .map(word -> word instanceof Enum<?> code ? code(code) : String.valueOf(word))
                        .collect(Collectors.joining(" "));
    }
}
