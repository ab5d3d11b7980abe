package io.github.nianbao.map;

import io.github.nianbao.map.TableIndex.BlockIndex;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Label;
import io.github.nianbao.text.PrintedLabel;
import java.util.List;

/** Whether the heads of one printed row come in the form's order; a group counts where its first column stands. */
final class HeadOrder {
    /** From here on a head is taken for a column or a group. */
    private static final double LIKE = 0.9;

    private HeadOrder() {}

    static boolean isContradicted(RowView row, BlockIndex block) {
        int before = -1;
        for (CellView text : row.texts()) {
            int position = position(text.label(), block.block().columns());
            if (position >= 0) {
                if (position < before) {
                    return true;
                }
                before = position;
            }
        }
        return false;
    }

    /** Twice the column's index, so that a group has a place before its first column; −1 for what is neither. */
    private static int position(PrintedLabel printed, List<FormColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (isLike(printed, columns.get(i).label())) {
                return 2 * i + 1;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).groups().stream().anyMatch(group -> isLike(printed, group))) {
                return 2 * i;
            }
        }
        return -1;
    }

    private static boolean isLike(PrintedLabel printed, Label label) {
        return LabelIndex.likeness(printed, PrintedLabel.of(label.printed())) >= LIKE
                || label.variants().stream()
                        .anyMatch(variant -> LabelIndex.likeness(printed, PrintedLabel.of(variant)) >= LIKE);
    }
}
