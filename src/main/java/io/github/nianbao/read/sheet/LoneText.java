package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.VisibleSheet.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows that hold one text only: a label whose figures are blank, a heading inside a table, or prose between tables,
 * which sheets keep in cells, too.
 */
final class LoneText {
    /** No label or heading of a table is longer, in characters. */
    private static final int LONGEST_LABEL = 60;

    private static final Pattern SECTION = Pattern.compile("\\s*第?[一二三四五六七八九十]{1,3}[、．.，,].*", Pattern.DOTALL);
    private static final Pattern SENTENCE =
            Pattern.compile(".*[。；：！？]\\s*|\\s*(?:注|备注|说明|填表|填报)[:： ].*", Pattern.DOTALL);

    private LoneText() {}

    /** The rows, each with whether it belongs to a table. */
    static List<SheetRow> told(List<SheetRow> rows) {
        List<SheetRow> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            boolean above =
                    i > 0 && told.get(i - 1).inTable() && rows.get(i - 1).number() + 1 == row.number();
            told.add(row.inTable(row.inTable() || belongs(row, above, tableBelow(rows, i))));
        }
        return told;
    }

    /** The next row of a table below, if lone texts that may belong to it, too, lead on to it without a gap. */
    private static Optional<SheetRow> tableBelow(List<SheetRow> rows, int from) {
        for (int i = from + 1;
                i < rows.size() && rows.get(i - 1).number() + 1 == rows.get(i).number();
                i++) {
            if (rows.get(i).inTable()) {
                return Optional.of(rows.get(i));
            }
            if (isProse(lone(rows.get(i)))) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Piece lone(SheetRow row) {
        List<Piece> texts = row.reaching().stream().filter(Piece::hasText).toList();
        return texts.isEmpty() ? row.reaching().get(0) : texts.get(0);
    }

    private static boolean belongs(SheetRow row, boolean above, Optional<SheetRow> below) {
        Piece text = lone(row);
        if (above && text.top() < row.number()) {
            return true;
        }
        if (isProse(text)) {
            return false;
        }
        boolean leadsOn = below.isPresent();
        if (SECTION.matcher(text.text()).matches()) {
            return above
                    && !text.isAcross()
                    && below.filter(SheetRow::hasFigure).isPresent();
        }
        if (text.bordered()) {
            return above || leadsOn;
        }
        return above && (leadsOn || !text.isAcross());
    }

    private static boolean isProse(Piece piece) {
        String text = piece.text();
        return text.length() > LONGEST_LABEL || SENTENCE.matcher(text).matches();
    }
}
