package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page holds, from top to bottom: lines of text, tables, pictures. */
final class PageReader {
    /** What a cell keeps free on its left and right together, in points: Word's default is 10.8, LibreOffice's 11. */
    private static final double PADDING = 12;

    private final PageFrame frame;
    private final Turn turn;
    private final PageContent page;
    private final @Nullable BlockColumns carried;
    private @Nullable BlockColumns open;

    private PageReader(int number, PageContent shown, @Nullable BlockColumns carried) {
        this.carried = carried;
        this.turn = Turn.of(shown);
        this.page = GlyphStrokes.without(DrawnBeside.marked(Struck.marked(Runs.joined(turn.apply(shown)))));
        this.frame = new PageFrame(number, page.width(), page.height());
    }

    /** @param before the page before */
    static ReadPage read(int number, PageContent shown, ReadPage before) throws TooMuchException {
        PageReader reader = new PageReader(number, shown, before.open());
        List<PageItem> items = reader.items();
        return new ReadPage(items, reader.open);
    }

    private List<PageItem> items() throws TooMuchException {
        List<Grid> grids = grids();
        List<Glyph> glyphs = UnevenDigits.marked(RaisedDigits.marked(Watermarks.without(page.glyphs())));
        CellGlyphs inCells = CellGlyphs.assign(glyphs, grids);
        CellGlyphs assigned = inCells;
        if (grids.removeIf(grid -> HalfRuled.is(grid, assigned))) {
            inCells = CellGlyphs.assign(glyphs, grids);
        }
        List<Glyph> marks = new ArrayList<>(PicturedCells.marks(page.pictures(), grids, inCells));
        marks.addAll(CrowdedCells.marks(grids, inCells));
        List<Glyph> marked = StrayFigures.marked(glyphs, grids, inCells);
        if (!marks.isEmpty() || marked != glyphs) {
            List<Glyph> all = new ArrayList<>(marked);
            all.addAll(marks);
            inCells = CellGlyphs.assign(all, grids);
        }
        List<PageItem> items = new ArrayList<>();
        for (Grid grid : grids) {
            items.add(new PageItem.Part(part(grid, inCells), grid.box()));
        }
        List<Glyph> outside = new ArrayList<>(inCells.outside());
        BlockColumns last = null;
        boolean first = true;
        for (List<ChunkLine> stretch : Stretches.of(ChunkLine.of(upright(outside)), carried != null)) {
            UnruledTable.Found found = UnruledTable.of(frame.number(), stretch, first ? carried : null, turn::back);
            first = false;
            last = found.last();
            Set<Glyph> used = Collections.newSetFromMap(new IdentityHashMap<>());
            stretch.forEach(line -> line.chunks().forEach(chunk -> used.addAll(chunk.glyphs())));
            outside.removeIf(used::contains);
            items.add(new PageItem.Part(
                    found.part(),
                    Boxes.around(stretch.stream().map(ChunkLine::box).toList())));
        }
        for (TextLine line : CellText.lines(outside)) {
            items.add(new PageItem.Line(line, turn.back(line.box()), frame));
        }
        for (Box picture : Pictures.large(page)) {
            items.add(new PageItem.Image(picture, turn.back(picture), frame.number()));
        }
        items.sort(Comparator.comparingDouble((PageItem item) -> item.box().top())
                .thenComparingDouble(item -> item.box().left()));
        open = last;
        return items;
    }

    private static List<Glyph> upright(List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> glyph.turn() == 0).toList();
    }

    private List<Grid> grids() throws TooMuchException {
        List<Grid> grids = new ArrayList<>();
        for (Lattice lattice : Lattice.of(RulingJoiner.join(page.horizontals()), RulingJoiner.join(page.verticals()))) {
            GridBuilder.build(FieldFrames.without(lattice)).ifPresent(grids::add);
        }
        return grids;
    }

    private TablePart part(Grid grid, CellGlyphs glyphs) {
        List<PartCell> cells = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            List<TextLine> lines = CellText.lines(glyphs.in(cell));
            cells.add(new PartCell(
                    cell.top(),
                    cell.bottom(),
                    cell.box().left(),
                    cell.box().right(),
                    CellText.text(lines, cell.box().width() - PADDING),
                    room(lines, cell.box()),
                    frame.number(),
                    turn.back(cell.box()),
                    cell.openTop(),
                    cell.openBottom()));
        }
        Box box = grid.box();
        return new TablePart(
                frame.number(),
                frame.number(),
                box.left(),
                box.right(),
                grid.rows(),
                cells,
                turn.back(box),
                TablePart.Columns.DRAWN);
    }

    private static double room(List<TextLine> lines, Box cell) {
        if (lines.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        TextLine last = lines.get(lines.size() - 1);
        return (cell.width() - PADDING - last.box().width()) / last.size();
    }
}
