package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import io.github.nianbao.map.Lesson.What;
import io.github.nianbao.map.LessonException.Code;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.LocalTable;
import io.github.nianbao.report.Value;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes lessons out of the tables of one document. A lesson is written down as a mapping file and read again like any
 * other; whatever would be refused then is refused now, so that nothing is kept that does not hold.
 */
public final class Teacher {
    /** From here on words above a table are the title of one of the form's. */
    private static final double SAME_TITLE = 0.75;

    private final Mappings mappings;
    private final String form;
    private final Document document;
    private final String about;

    /**
     * @param form the id of the form that is taught about
     * @param about the name of the document
     */
    public Teacher(Mappings mappings, String form, Document document, String about) {
        this.mappings = mappings;
        this.form = form;
        this.document = document;
        this.about = about;
    }

    /**
     * Another wording for a row.
     *
     * @param row such as {@code stats.requests_received}
     * @throws LessonException where it is not printed, is printed twice, or names another row as well
     */
    public Lesson label(String print, String row) {
        List<RowView> found = rowsWith(print, RowView::hasFigures);
        if (found.size() > 1) {
            throw new LessonException(Code.PRINTED_TWICE, told(print, found));
        }
        return lesson(What.LABEL, row, print, TeachingText.wording("labels", "row", row, print), tableOf(found.get(0)));
    }

    /**
     * Another wording for the head of a column.
     *
     * @param column such as {@code stats.value}
     * @throws LessonException where it is not printed as a head, or names another column as well
     */
    public Lesson column(String print, String column) {
        List<RowView> found = rowsWith(print, row -> !row.hasNumbers());
        return lesson(
                What.COLUMN,
                column,
                print,
                TeachingText.wording("columns", "column", column, print),
                tableOf(found.get(0)));
    }

    /**
     * A row, a column or a table that is known to be none of the form's.
     *
     * @throws LessonException where it is not printed
     */
    public Lesson ignore(String print) {
        List<RowView> found = rowsWith(print, row -> true);
        return lesson(What.IGNORE, "", print, TeachingText.ignored(print), tableOf(found.get(0)));
    }

    /**
     * What a table of the document looks like, for a person to say what of it is right.
     *
     * @param number from 1, as gaps tell it
     * @throws LessonException where the document has no such table, or no figures in it
     */
    public LocalTable draft(int number) {
        Table printed = table(number);
        String title = FormMapping.textsBefore(document).get(number - 1).stream()
                .reduce((earlier, later) -> later)
                .orElse(about);
        FormIndex index = index(mappings);
        String insteadOf = index.tables().stream()
                .filter(own -> own.title().isLike(PrintedLabel.of(title), SAME_TITLE))
                .map(TableIndex::id)
                .findFirst()
                .orElse(null);
        return TableDraft.of(printed, title, insteadOf);
    }

    /** The printed table of a number. */
    public Table table(int number) {
        List<Table> tables = document.tables();
        if (number < 1 || number > tables.size()) {
            throw new LessonException(
                    Code.NO_SUCH_TABLE, List.of(String.valueOf(number), String.valueOf(tables.size())));
        }
        return tables.get(number - 1);
    }

    /**
     * A whole table that no notice prescribes.
     *
     * @param number of the printed table, from 1
     * @throws LessonException where the heads of its columns do not differ, or its figures find no sure place
     */
    public Lesson table(int number, LocalTable described) {
        Table printed = table(number);
        List<String> heads = described.columns().stream()
                .map(column ->
                        PrintedLabel.of(ColumnAligner.anyYear(column.head())).text())
                .toList();
        if (heads.contains("") || new HashSet<>(heads).size() < heads.size()) {
            throw new LessonException(
                    Code.COLUMNS_ALIKE,
                    List.of(described.columns().stream()
                            .map(LocalTable.Column::head)
                            .collect(Collectors.joining(" | "))));
        }
        return lesson(What.TABLE, described.id(), described.title(), LocalTableText.of(described), printed);
    }

    /** @param target the row, column or table of which figures must find their place; empty where none need to */
    private Lesson lesson(What what, String target, String print, String body, Table printed) {
        String taught = TeachingText.of(form, body);
        FormIndex index = index(read(taught));
        Map<CellId, Value> cells = cells(index, printed, target);
        if (!target.isEmpty() && cells.isEmpty()) {
            throw new LessonException(Code.PLACES_NOTHING, List.of(print));
        }
        Table written = PrintedTable.table(printed.spans() == Table.Spans.KEPT, PrintedTable.rows(printed));
        if (!cells.equals(cells(index, written, target))) {
            throw new LessonException(Code.EXAMPLE_UNLIKE, List.of(print));
        }
        String content = taught + TeachingText.example(about, printed, cells);
        return new Lesson(LessonReader.name(content), content, what, target, print, read(content));
    }

    /** The cells of a row or column that a printed table gives. */
    private static Map<CellId, Value> cells(FormIndex index, Table printed, String target) {
        Form taught = index.form().form();
        Map<CellId, Value> cells = new TreeMap<>();
        ExampleCheck.cells(index, printed).forEach((id, value) -> {
            if (names(taught, id).contains(target)) {
                cells.put(id, value);
            }
        });
        return cells;
    }

    /** The table, the row and the column of a cell, as teachings call them. */
    private static Set<String> names(Form form, CellId id) {
        Set<String> names = new LinkedHashSet<>();
        names.add(id.table());
        form.cell(id).ifPresent(cell -> {
            names.add(id.table() + "." + cell.row().id());
            names.add(id.table() + "." + cell.column().id());
        });
        return names;
    }

    /** The mappings with what is taught. */
    private Mappings read(String content) {
        return LessonReader.taught(mappings, LessonReader.name(content), content);
    }

    private FormIndex index(Mappings taught) {
        return taught.mapped().stream()
                .filter(mapped -> mapped.form().id().equals(form))
                .map(FormIndex::of)
                .findFirst()
                .orElseThrow();
    }

    private List<RowView> rowsWith(String print, Predicate<RowView> where) {
        List<RowView> rows = RowViews.of(document.tables());
        List<RowView> found = rows.stream()
                .filter(where)
                .filter(row -> row.texts().stream()
                        .anyMatch(text -> Lesson.isSameLabel(text.cell().text(), print)))
                .toList();
        if (found.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of(print));
            rows.stream()
                    .filter(where)
                    .flatMap(row -> row.texts().stream())
                    .map(text -> text.cell().text().strip())
                    .distinct()
                    .forEach(arguments::add);
            throw new LessonException(Code.NOT_PRINTED, arguments);
        }
        return found;
    }

    private static List<String> told(String print, List<RowView> rows) {
        List<String> told = new ArrayList<>(List.of(print));
        rows.forEach(row -> told.add(row.printed()));
        return told;
    }

    private Table tableOf(RowView row) {
        return document.tables().get(row.table());
    }
}
