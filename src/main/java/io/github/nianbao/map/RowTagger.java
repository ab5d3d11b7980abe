package io.github.nianbao.map;

import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells heads, headings, titles and page numbers from rows that may hold figures. */
final class RowTagger {
    /** A label of a head is recognised from this similarity on. */
    private static final double HEAD_LABEL = 0.8;
    /** So many labels of columns make a row a head; one alone may be a row's label (其他, 总计). */
    private static final int HEAD_LABELS = 2;

    private static final double HEADING = 0.85;
    private static final double TITLE = 0.75;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\u00a0\\u3000]*(?:[-—–－―─~～·]+[\\s\\u00a0\\u3000]*\\p{Nd}{1,3}[\\s\\u00a0\\u3000]*[-—–－―─~～·]+"
                    + "|第\\s*\\p{Nd}{1,3}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\p{Nd}{1,3}\\s*页)?"
                    + "|\\p{Nd}{1,3}\\s*/\\s*\\p{Nd}{1,3})[\\s\\u00a0\\u3000]*");

    private final List<TableIndex> tables;

    RowTagger(List<TableIndex> tables) {
        this.tables = tables;
    }

    List<RowTag> tags(List<RowView> rows) {
        List<RowTag> tags = new ArrayList<>(rows.size());
        rows.forEach(row -> tags.add(tag(row)));
        return tags;
    }

    private RowTag tag(RowView row) {
        if (row.isEmpty()) {
            return RowTag.EMPTY;
        }
        if (isPageNumber(row)) {
            return RowTag.PAGE_NUMBER;
        }
        List<CellView> texts = row.texts();
        if (row.hasNumbers() || texts.isEmpty()) {
            return RowTag.BODY;
        }
        if (texts.size() == 1) {
            PrintedLabel only = texts.get(0).label();
            if (isLike(only, HEADING, TableIndex::headings)) {
                return RowTag.HEADING;
            }
            if (isLike(only, TITLE, TableIndex::title)) {
                return RowTag.TITLE;
            }
        }
        // A year over figures is a head beside one of the form's.
        int years = texts.stream()
                        .anyMatch(text -> text.time() != FigureTime.UNSAID
                                && FigureTime.isNothingElse(text.label().text()))
                ? 1
                : 0;
        boolean head = tables.stream()
                .mapToInt(table -> headLabels(table, texts))
                .anyMatch(labels -> labels > 0 && labels + years >= HEAD_LABELS);
        return head || LoneFigures.isHead(row) ? RowTag.HEAD : RowTag.BODY;
    }

    /** A page number stands alone in its row and shows itself by its dashes; bare digits may be a figure. */
    private static boolean isPageNumber(RowView row) {
        List<CellView> printed =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return printed.size() == 1
                && PAGE_NUMBER.matcher(printed.get(0).cell().text()).matches();
    }

    private boolean isLike(PrintedLabel label, double threshold, Function<TableIndex, LabelIndex> index) {
        return tables.stream().anyMatch(table -> index.apply(table).isLike(label, threshold));
    }

    /**
     * The table whose heads a row shows: the one with the most different labels. Without two, or where two tables show
     * as many, {@code null}. Labels with a numbering are rows, not heads.
     */
    @Nullable
    TableIndex headOf(RowView row) {
        TableIndex owner = null;
        int most = HEAD_LABELS - 1;
        for (TableIndex table : tables) {
            int labels = headLabels(table, row.texts());
            if (labels > most) {
                most = labels;
                owner = table;
            } else if (labels == most) {
                owner = null;
            }
        }
        return owner;
    }

    private static int headLabels(TableIndex table, List<CellView> texts) {
        BitSet shown = new BitSet();
        for (CellView text : texts) {
            if (text.label().ordinal() == null) {
                double[] likeness = table.heads().likeness(text.label(), HEAD_LABEL);
                int best = LabelIndex.indexOfMax(likeness);
                if (best >= 0 && likeness[best] < HEAD_LABEL && text.time() != FigureTime.UNSAID) {
                    likeness = table.heads()
                            .likeness(PrintedLabel.of(
                                    FigureTime.withoutYear(text.label().text())));
                    best = LabelIndex.indexOfMax(likeness);
                }
                if (best >= 0 && likeness[best] >= HEAD_LABEL) {
                    shown.set(best);
                }
            }
        }
        return shown.cardinality();
    }
}
