package io.github.nianbao.decode;

import io.github.nianbao.check.Finding;

/**
 * An equation of a report as the decoder sees it: figures of this report, each added or taken away, and a constant.
 *
 * @param index its place among the equations of its {@link Syndrome}
 * @param yearsBack of the figures of this report, as the finding counts: 1 where it speaks of the year after
 * @param cells of this report, by their index
 * @param signs 1 or −1 for each of them; parts count for, totals against
 * @param surplus what the parts are too much by as things stand, in units of the last decimal; 0 where the equation holds
 * @param within a sum of one table; otherwise it ties this report to a neighbouring year, whose figures are taken as given
 * @param blanks a blank was taken for 0 in it
 */
record Parity(
        int index,
        Finding finding,
        int yearsBack,
        int[] cells,
        int[] signs,
        long surplus,
        boolean within,
        boolean blanks) {
    boolean fails() {
        return surplus != 0;
    }

    int signOf(int cell) {
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] == cell) {
                return signs[at];
            }
        }
        return 0;
    }
}
