package io.github.nianbao.read.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** The colours below the cells of a row of a DOC file ([MS-DOC] 2.6.3): three lists, for as many cells as each may hold. */
final class RowShades {
    private static final int BY_INDEX = 0x09;
    private static final int FIRST = 0x12;
    private static final int SECOND = 0x16;
    private static final int THIRD = 0x0C;
    private static final int CELLS_IN_LIST = 22;
    private static final int SIZE = 10;

    private final List<@Nullable String> shades = new ArrayList<>();
    private final List<@Nullable String> byIndex = new ArrayList<>();

    static RowShades of(SprmBuffer row) {
        RowShades shades = new RowShades();
        for (SprmIterator sprms = row.iterator(); sprms.hasNext(); ) {
            SprmOperation sprm = sprms.next();
            if (sprm.getType() == SprmOperation.TYPE_TAP) {
                switch (sprm.getOperation()) {
                    case BY_INDEX -> shades.readByIndex(sprm);
                    case FIRST -> shades.read(sprm, 0);
                    case SECOND -> shades.read(sprm, CELLS_IN_LIST);
                    case THIRD -> shades.read(sprm, 2 * CELLS_IN_LIST);
                    default -> {}
                }
            }
        }
        return shades;
    }

    private void read(SprmOperation sprm, int from) {
        int at = sprm.getGrpprlOffset();
        int end = Math.min(sprm.getGrpprl().length, at + sprm.size() - 3);
        while (shades.size() < from) {
            shades.add(null);
        }
        for (; at + SIZE <= end; at += SIZE) {
            shades.add(WordColours.shade(sprm.getGrpprl(), at));
        }
    }

    private void readByIndex(SprmOperation sprm) {
        int end = Math.min(sprm.getGrpprl().length, sprm.getGrpprlOffset() + sprm.size() - 3);
        for (int at = sprm.getGrpprlOffset(); at + Short.BYTES <= end; at += Short.BYTES) {
            byIndex.add(WordColours.shadeByIndex(LittleEndian.getUShort(sprm.getGrpprl(), at)));
        }
    }

    /** @param cell from 0; {@code null} where the page shows through */
    @Nullable
    String of(int cell) {
        List<@Nullable String> list = shades.isEmpty() ? byIndex : shades;
        return cell < list.size() ? list.get(cell) : null;
    }
}
