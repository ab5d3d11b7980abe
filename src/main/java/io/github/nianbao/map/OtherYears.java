package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.text.Folded;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of another year than the one reported on: whole tables with the year in their caption (上年同期情况), parts of a table
 * below a row that names a year, and rows under or beside such a label. Where the document prints the same rows of the year
 * reported on, those of the other year are set aside and stay gaps; where it does not, the caption may be wrong, and every
 * figure is in doubt.
 */
final class OtherYears {
    /** No caption of a table is longer, in characters. */
    private static final int LONGEST_CAPTION = 40;

    /** Words over a table that say what it is, rather than a sentence, the title of a report or a date. */
    private static final Pattern CAPTION =
            Pattern.compile("[^,;。:]*?(?:表|情况|统计|数据|对照|对比|同期|年|年度)(?:\\([^()]*\\))?|[^,;。:]*\\([^()]*年[^()]*\\)");

    private OtherYears() {}

    /** The rows, each with what is said of its year. */
    static List<RowView> told(List<RowView> rows, Document document, @Nullable Integer year) {
        List<List<String>> before = FormMapping.textsBefore(document);
        List<RowView> told = new ArrayList<>();
        int table = -1;
        FigureTime above = FigureTime.UNSAID;
        for (RowView row : rows) {
            if (row.table() != table) {
                table = row.table();
                above = ofTable(row, before.get(table), year);
            }
            FigureTime here = caption(row);
            above = here == FigureTime.UNSAID ? above : here;
            told.add(row.of(isBesideOther(row) ? FigureTime.OTHER : above));
        }
        return told;
    }

    /** The tags, with {@link RowTag#ASIDE} for rows of another year that stand there for the year reported on as well. */
    static List<RowTag> setAside(List<RowView> rows, List<RowTag> tags) {
        Set<String> reported = new HashSet<>();
        rows.stream()
                .filter(row -> row.time() != FigureTime.OTHER)
                .forEach(row ->
                        row.texts().forEach(text -> reported.add(text.label().text())));
        List<RowTag> seen = new ArrayList<>(tags);
        for (RowView row : rows) {
            boolean twice = row.texts().stream()
                    .anyMatch(text -> reported.contains(text.label().text()));
            if (row.time() == FigureTime.OTHER && (twice || isBesideOther(row))) {
                seen.set(row.index(), RowTag.ASIDE);
            }
        }
        return seen;
    }

    private static FigureTime ofTable(RowView first, List<String> before, @Nullable Integer year) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        FigureTime time = ofCaption(last, year);
        SheetPlace sheet = first.source().place().sheet();
        return time == FigureTime.UNSAID && sheet != null
                ? FigureTime.of(PrintedLabel.of(sheet.sheet()).text(), year)
                : time;
    }

    private static FigureTime ofCaption(String text, @Nullable Integer year) {
        String folded = Years.withoutDates(Folded.of(text).text());
        return folded.length() <= LONGEST_CAPTION && CAPTION.matcher(folded).matches()
                ? FigureTime.of(PrintedLabel.of(folded).text(), year)
                : FigureTime.UNSAID;
    }

    /** What a row says of the rows below it that holds nothing but a year. */
    private static FigureTime caption(RowView row) {
        return isCaption(row) ? row.texts().get(0).time() : FigureTime.UNSAID;
    }

    /** Whether a row holds nothing but the name of a year. */
    static boolean isCaption(RowView row) {
        List<CellView> texts = row.texts();
        return texts.size() == 1
                && !row.hasFigures()
                && FigureTime.isNothingElse(texts.get(0).label().text());
    }

    private static boolean isBesideOther(RowView row) {
        return row.hasFigures() && (isOther(row.context()) || isOther(row.leadingTexts()));
    }

    private static boolean isOther(List<CellView> labels) {
        return labels.stream()
                .anyMatch(label -> label.time() == FigureTime.OTHER
                        && FigureTime.isNothingElse(label.label().text()));
    }
}
