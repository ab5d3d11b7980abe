package io.github.nianbao.export.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a form on a page, as the form prints it.
 *
 * @param lacking why there is none, where the document has no such table
 */
record TableView(String id, String title, List<Said> lacking, List<Block> blocks) {
    /** @param caption its full-width rows; {@code null} where the title of the table is enough */
    record Block(@Nullable String caption, String title, List<HeadLine> head, List<Row> rows) {}

    /** @param corner the field above the labels of the rows, in the first line only */
    record HeadLine(@Nullable Corner corner, List<HeadCell> cells) {}

    record Corner(String text, int rows, int columns) {}

    record Row(List<HeadCell> heads, List<Slot> slots) {}

    /** @param figure {@code null} where the report has no such cell */
    record Slot(@Nullable FigureView figure) {}
}
