package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a page holds, from top to bottom: lines of text, tables, pictures. */
final class PageReader {
    /** What a cell keeps free on its left and right together, in points: Word's default is 10.8, LibreOffice's 11. */
    private static final double PADDING = 12;

    private final PageFrame frame;
    private final Turn turn;
    private final PageContent page;

    private PageReader(int number, PageContent shown) {
        this.turn = Turn.of(shown);
        this.page = turn.apply(shown);
        this.frame = new PageFrame(number, page.width(), page.height());
    }

    static List<PageItem> read(int number, PageContent shown) throws TooMuchException {
        return new PageReader(number, shown).items();
    }

    private List<PageItem> items() throws TooMuchException {
        List<Grid> grids = grids();
        CellGlyphs glyphs = CellGlyphs.assign(page.glyphs(), grids);
        List<PageItem> items = new ArrayList<>();
        for (Grid grid : grids) {
            items.add(new PageItem.Part(part(grid, glyphs), grid.box()));
        }
        for (TextLine line : CellText.lines(glyphs.outside())) {
            items.add(new PageItem.Line(line, turn.back(line.box()), frame));
        }
        for (Box picture : Pictures.large(page)) {
            items.add(new PageItem.Image(picture, turn.back(picture), frame.number()));
        }
        items.sort(Comparator.comparingDouble((PageItem item) -> item.box().top())
                .thenComparingDouble(item -> item.box().left()));
        return items;
    }

    private List<Grid> grids() throws TooMuchException {
        List<Grid> grids = new ArrayList<>();
        for (Lattice lattice : Lattice.of(RulingJoiner.join(page.horizontals()), RulingJoiner.join(page.verticals()))) {
            GridBuilder.build(lattice).ifPresent(grids::add);
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
                frame.number(), frame.number(), box.left(), box.right(), grid.rows(), cells, turn.back(box));
    }

    private static double room(List<TextLine> lines, Box cell) {
        if (lines.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        TextLine last = lines.get(lines.size() - 1);
        return (cell.width() - PADDING - last.box().width()) / last.size();
    }
}
