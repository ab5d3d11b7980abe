package io.github.nianbao.read.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;

/**
 * What a row's end says about its cells ([MS-DOC] 2.6.3).
 *
 * @param cells from left to right; empty where the row does not say
 * @param height in twips: positive at least, negative exactly, 0 as its text needs
 */
record RowProperties(List<CellProperties> cells, int height) {
    static final RowProperties UNKNOWN = new RowProperties(List.of(), 0);

    private static final int DEFINITION = 0x08;
    private static final int HEIGHT = 0x07;
    private static final int MERGE = 0x24;
    private static final int SPLIT = 0x25;
    private static final int VERTICAL_MERGE = 0x2B;

    /** The size of a cell's description in bytes (TC80). */
    private static final int DESCRIPTION_SIZE = 20;

    RowProperties {
        cells = List.copyOf(cells);
    }

    static RowProperties of(SprmBuffer sprms) {
        List<CellProperties> cells = new ArrayList<>();
        int height = 0;
        for (SprmIterator iterator = sprms.iterator(); iterator.hasNext(); ) {
            SprmOperation sprm = iterator.next();
            if (sprm.getType() == SprmOperation.TYPE_TAP) {
                int operand = sprm.getGrpprlOffset();
                switch (sprm.getOperation()) {
                    case DEFINITION -> cells = definition(sprm);
                    case HEIGHT -> height = sprm.getOperandShortSigned();
                    case MERGE -> mergeAcross(cells, sprm.getGrpprl()[operand], sprm.getGrpprl()[operand + 1], true);
                    case SPLIT -> mergeAcross(cells, sprm.getGrpprl()[operand], sprm.getGrpprl()[operand + 1], false);
                    case VERTICAL_MERGE -> mergeDown(cells, sprm.getGrpprl()[operand], sprm.getGrpprl()[operand + 1]);
                    default -> {}
                }
            }
        }
        return new RowProperties(cells, height);
    }

    /** The edges of all cells in twips, then a description of each; descriptions may be cut off at the end. */
    private static List<CellProperties> definition(SprmOperation sprm) {
        byte[] bytes = sprm.getGrpprl();
        int count = bytes[sprm.getGrpprlOffset()] & 0xFF;
        int edges = sprm.getGrpprlOffset() + 1;
        int descriptions = edges + (count + 1) * Short.BYTES;
        int end = Math.min(bytes.length, sprm.getGrpprlOffset() + sprm.size() - 4);
        List<CellProperties> cells = new ArrayList<>();
        for (int cell = 0; cell < count; cell++) {
            int description = descriptions + cell * DESCRIPTION_SIZE;
            int flags = description + Short.BYTES <= end ? LittleEndian.getUShort(bytes, description) : 0;
            cells.add(new CellProperties(
                    LittleEndian.getShort(bytes, edges + cell * Short.BYTES),
                    LittleEndian.getShort(bytes, edges + (cell + 1) * Short.BYTES),
                    (flags & 0x0002) != 0,
                    vertical((flags & 0x0040) != 0, (flags & 0x0020) != 0)));
        }
        return cells;
    }

    private static CellProperties.Vertical vertical(boolean first, boolean merged) {
        if (first) {
            return CellProperties.Vertical.FIRST;
        }
        return merged ? CellProperties.Vertical.CONTINUED : CellProperties.Vertical.NONE;
    }

    private static void mergeAcross(List<CellProperties> cells, int from, int to, boolean merged) {
        for (int cell = Math.max(0, from); cell < Math.min(to, cells.size()); cell++) {
            cells.set(cell, cells.get(cell).mergedAcross(merged && cell > from));
        }
    }

    private static void mergeDown(List<CellProperties> cells, int cell, int flags) {
        if (cell >= 0 && cell < cells.size()) {
            cells.set(cell, cells.get(cell).mergedDown(vertical((flags & 2) != 0, (flags & 1) != 0)));
        }
    }

    /**
     * @param left its left edge in twips
     * @param right its right edge in twips
     * @param across whether it is merged into the cell to its left
     */
    record CellProperties(int left, int right, boolean across, Vertical vertical) {
        enum Vertical {
            NONE,
            FIRST,
            CONTINUED
        }

        CellProperties mergedAcross(boolean merged) {
            return new CellProperties(left, right, merged, vertical);
        }

        CellProperties mergedDown(Vertical merged) {
            return new CellProperties(left, right, across, merged);
        }
    }
}
