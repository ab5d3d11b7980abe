package io.github.nianbao.export.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts of a report's page show of a figure when a reader asks for it.
 *
 * @param rows labels of rows, outermost first, for {@link Figure#row()}
 * @param columns labels of columns
 * @param figures by cell id
 * @param facts by fact id
 * @param checks every check, for {@link Figure#checks()}
 * @param decisions those that apply, for {@link Figure#decisions()}
 */
record ReportData(
        List<List<String>> rows,
        List<List<String>> columns,
        Map<String, Figure> figures,
        Map<String, FactNote> facts,
        List<Check> checks,
        List<Decided> decisions) {

    /**
     * @param value exact; {@code null} where it is no number
     * @param kind of the value, and of what was printed
     * @param printed what the print was read as, where it is not the value
     * @param coverage how many checks stand on it
     * @param place page, line, paragraph, table, row, column; 0 for what the file does not have
     */
    record Figure(
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable String value,
            String kind,
            @Nullable String unit,
            @Nullable String printed,
            String printedKind,
            @Nullable String raw,
            String origin,
            List<String> marks,
            List<String> flags,
            int coverage,
            List<Integer> place,
            List<Integer> checks,
            List<Integer> decisions) {}

    /** @param cell the figure it speaks of, where the report has it */
    record FactNote(
            Said text, @Nullable String cell, List<String> marks, List<Integer> checks, List<Integer> decisions) {}

    /** @param status in small letters */
    record Check(String id, String status, boolean attested, Said text, Said equation) {}

    /** @param when UTC */
    record Decided(Said text, String who, String when) {}
}
