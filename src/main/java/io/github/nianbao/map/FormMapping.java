package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.map.MappedForm.Layout;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of a document read as those of one form. */
final class FormMapping {
    /** How many paragraphs before a table may say what it is. */
    private static final int PARAGRAPHS_BEFORE = 3;

    private final MappedForm form;
    private final Map<CellId, Entry> entries;
    private final List<Gap> gaps;
    private final List<Note> notes;
    private final int placed;

    private FormMapping(MappedForm form, Map<CellId, Entry> entries, List<Gap> gaps, List<Note> notes, int placed) {
        this.form = form;
        this.entries = entries;
        this.gaps = gaps;
        this.notes = List.copyOf(notes);
        this.placed = placed;
    }

    static FormMapping of(FormIndex whole, Document document, List<RowView> rows) {
        LocalTables local = LocalTables.printedIn(whole, rows);
        FormIndex form = whole.printing(local.tables());
        RowTagger tagger = new RowTagger(form.tables());
        List<RowTag> printed = tagger.tags(rows);
        List<RowTag> tags = OtherYears.setAside(rows, printed);
        Board board = new Board();
        List<List<String>> before = textsBefore(document);
        Units units = Units.of(rows, before::get);
        for (TableIndex table : local.tables()) {
            new RowsPlacer(table, rows, tagger, local.tagsFor(table, rows, tags), board, form::ignores, units).place();
        }
        List<RowTag> ownTags = local.tagsFor(null, rows, tags);
        List<TableIndex> ofRows = whole.tables().stream()
                .filter(table -> table.mapped().layout() == Layout.ROWS)
                .toList();
        // A matrix first: its 总计 may be a row, which looks like one of a table of rows.
        for (TableIndex table : whole.tables()) {
            if (table.mapped().layout() == Layout.MATRIX) {
                new MatrixPlacer(table, ofRows, rows, ownTags, board, before::get, units).place();
            }
        }
        for (TableIndex table : ofRows) {
            new RowsPlacer(table, rows, tagger, ownTags, board, form::ignores, units).place();
        }
        int placed = board.size();
        List<Note> notes = new ArrayList<>(RunTogether.place(whole, document, board));
        Leftovers.report(form, rows, printed, board);
        Map<CellId, Entry> entries = new Completion(form, document, board).entries();
        notes.addAll(board.notes());
        return new FormMapping(form.form(), entries, board.gaps(), notes, placed);
    }

    MappedForm form() {
        return form;
    }

    Map<CellId, Entry> entries() {
        return entries;
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Note> notes() {
        return notes;
    }

    /** How many figures of the document's tables found their place. */
    int placed() {
        return placed;
    }

    /** For each table the paragraphs directly before it, none of an earlier table's. */
    static List<List<String>> textsBefore(Document document) {
        List<List<String>> all = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Table) {
                all.add(List.copyOf(texts.subList(Math.max(0, texts.size() - PARAGRAPHS_BEFORE), texts.size())));
                texts.clear();
            } else if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Heading heading) {
                texts.add(heading.text());
            }
        }
        return all;
    }
}
