package io.github.nianbao.export.page;

import io.github.nianbao.check.Finding;
import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.compare.Figures;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.page.TableView.Block;
import io.github.nianbao.export.page.TableView.Corner;
import io.github.nianbao.export.page.TableView.HeadLine;
import io.github.nianbao.export.page.TableView.Row;
import io.github.nianbao.export.page.TableView.Slot;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Label;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a report, laid out as its form prints them. */
final class TablePrint {
    private static final Set<Gap.Kind> WHOLE_TABLE =
            Set.of(Gap.Kind.TABLE_MISSING, Gap.Kind.TABLE_IS_PICTURE, Gap.Kind.RUN_TOGETHER);

    private final Report report;
    private final @Nullable Form form;
    private final List<Finding> openErrors;
    private final Figures figures;
    private final Tongues tongues;

    TablePrint(ExportedReport exported, Tongues tongues) {
        this.report = exported.report();
        this.form = exported.form();
        this.figures = new Figures(new ComparedReport(report, form, exported.findings()));
        this.openErrors =
                exported.findings().stream().filter(Finding::isOpenError).toList();
        this.tongues = tongues;
    }

    List<TableView> tables() {
        return form == null
                ? List.of()
                : form.tables().stream()
                        .filter(this::isExpected)
                        .map(this::table)
                        .toList();
    }

    /** A table that only some documents of an archive have is not missed where it is not. */
    private boolean isExpected(FormTable table) {
        return !table.isLocal() || !isLacking(table);
    }

    private TableView table(FormTable table) {
        String title = table.title().printed();
        List<Said> lacking = isLacking(table) ? lacking(table) : List.of();
        List<Block> blocks = !lacking.isEmpty()
                ? List.of()
                : table.blocks().stream().map(block -> block(table, block)).toList();
        return new TableView(table.id(), title, lacking, blocks);
    }

    private boolean isLacking(FormTable table) {
        return table.cells().stream().allMatch(cell -> {
            Entry entry = report.entry(cell.id());
            return entry == null || entry.value().kind() == Value.Kind.MISSING;
        });
    }

    private List<Said> lacking(FormTable table) {
        List<Said> reasons = report.gaps().stream()
                .filter(gap -> table.id().equals(gap.table()) && WHOLE_TABLE.contains(gap.kind()))
                .map(gap -> tongues.said(wording -> wording.gap(form, gap)))
                .toList();
        return reasons.isEmpty() ? List.of(tongues.say("page.table.lacking")) : reasons;
    }

    private Block block(FormTable table, FormBlock block) {
        String headings = block.headings().stream().map(Label::printed).collect(Collectors.joining(" "));
        String caption = headings.isEmpty() ? null : headings;
        Label corner = table.corner();
        String cornerText = corner == null ? "" : corner.printed();
        return table.sideBySide()
                ? sideBySide(caption, table, block)
                : below(caption, cornerText, table.title().printed(), block);
    }

    private Block sideBySide(@Nullable String caption, FormTable table, FormBlock block) {
        List<FormRow> rows = printed(block);
        List<List<String>> paths = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (FormRow row : rows) {
            for (FormColumn column : block.columns()) {
                paths.add(Stream.concat(path(row.groups(), row.label()), path(column.groups(), column.label()))
                        .toList());
                slots.add(slot(block, row, column));
            }
        }
        List<HeadLine> head = new Heads(paths, 1)
                .lines().stream().map(cells -> new HeadLine(null, cells)).toList();
        return new Block(caption, table.title().printed(), head, List.of(new Row(List.of(), slots)));
    }

    private Block below(@Nullable String caption, String corner, String title, FormBlock block) {
        List<FormRow> rows = printed(block);
        RowHeads labels = new RowHeads(rows);
        Heads heads = new Heads(
                block.columns().stream()
                        .map(column -> path(column.groups(), column.label()).toList())
                        .toList(),
                0);
        List<HeadLine> head = new ArrayList<>();
        for (List<HeadCell> line : heads.lines()) {
            Corner field = head.isEmpty() ? new Corner(corner, heads.depth(), labels.depth()) : null;
            head.add(new HeadLine(field, line));
        }
        List<Row> body = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            FormRow row = rows.get(index);
            body.add(new Row(
                    labels.of(index),
                    block.columns().stream()
                            .map(column -> slot(block, row, column))
                            .toList()));
        }
        return new Block(caption, title, head, body);
    }

    static Stream<String> path(List<Label> groups, Label label) {
        return Stream.concat(groups.stream(), Stream.of(label)).map(Label::printed);
    }

    /** Of two ways to print a row only the one that was printed has entries. */
    private List<FormRow> printed(FormBlock block) {
        return block.rows().stream()
                .filter(row -> block.columns().stream().anyMatch(column -> entry(block, row, column) != null))
                .toList();
    }

    private Slot slot(FormBlock block, FormRow row, FormColumn column) {
        Entry entry = entry(block, row, column);
        return new Slot(entry == null ? null : view(entry));
    }

    private FigureView view(Entry entry) {
        long errors = openErrors.stream()
                .filter(finding -> finding.cells().contains(entry.id()))
                .count();
        return FigureView.of(entry, figures.figure(entry.id()).marks(), errors, tongues);
    }

    private @Nullable Entry entry(FormBlock block, FormRow row, FormColumn column) {
        return block.cells().stream()
                .filter(cell -> isAt(cell, row, column))
                .findFirst()
                .map(cell -> report.entry(cell.id()))
                .orElse(null);
    }

    /** By their ids: the column of a cell may have another unit than the column of the block. */
    private static boolean isAt(FormCell cell, FormRow row, FormColumn column) {
        return cell.row().id().equals(row.id()) && cell.column().id().equals(column.id());
    }
}
