package io.github.nianbao.map;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers of items that have a cell of their own before the label: {@code 1.} beside 属于国家秘密. They are no figures, and the
 * label behind them is the row's, not that of the group in front of them.
 */
final class ItemNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\s*[0-9０-９]{1,2}\\s*[.．、)）]\\s*");

    private ItemNumbers() {}

    /**
     * The cells of a row, those with numbers of items as if they were blank. Only the first cell of a row is one, or the one
     * behind a group's label: anywhere else {@code 1.} may be a figure that was printed so.
     */
    static List<CellView> passedOver(List<CellView> cells) {
        List<CellView> rest = new ArrayList<>(cells);
        for (int i = 0; i + 1 < cells.size(); i++) {
            boolean leads = i == 0
                    || i == 1 && cells.get(0).isText() && cells.get(0).cell().rowSpan() > 1;
            if (leads
                    && cells.get(i).isFigure()
                    && cells.get(i + 1).isText()
                    && NUMBER.matcher(cells.get(i).cell().text()).matches()) {
                rest.set(i, cells.get(i).asBlank());
            }
        }
        return rest;
    }
}
