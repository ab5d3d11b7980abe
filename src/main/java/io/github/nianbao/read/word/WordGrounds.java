package io.github.nianbao.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jspecify.annotations.Nullable;

/** What the paragraphs of a DOC file stand on, by where they begin. */
final class WordGrounds {
    private static final int LINE = 0x12;
    private static final int SHADE_BY_INDEX = 0x2D;
    private static final int SHADE = 0x4D;

    private final TreeMap<Integer, Ground> grounds = new TreeMap<>();
    private final WordLooks looks;
    private final @Nullable StyleSheet styles;

    /** For each depth of tables, the paragraphs of the row that is being read, by the cell that they stand in. */
    private final Map<Integer, List<List<Integer>>> rows = new HashMap<>();

    private WordGrounds(WordLooks looks, @Nullable StyleSheet styles) {
        this.looks = looks;
        this.styles = styles;
    }

    static WordGrounds of(HWPFDocument word, WordLooks looks) {
        WordGrounds grounds = new WordGrounds(looks, word.getStyleSheet());
        List<PAPX> paragraphs = word.getParagraphTable().getParagraphs();
        Map<Integer, WordParagraph> places = new HashMap<>();
        WordParagraph.of(word, 0, word.getText().length()).forEach(place -> places.put(place.start(), place));
        for (PAPX properties : paragraphs) {
            WordParagraph place = places.get(properties.getStart());
            if (place != null) {
                grounds.add(properties, place);
            }
        }
        return grounds;
    }

    Ground of(WordParagraph paragraph) {
        Map.Entry<Integer, Ground> here = grounds.floorEntry(paragraph.start());
        return here == null ? Ground.PAPER : here.getValue();
    }

    private void add(PAPX properties, WordParagraph place) {
        if (place.rowEnd()) {
            endRow(RowShades.of(properties.getSprmBuf()), place.level());
            return;
        }
        Own own = new Own();
        byte[] style = style(properties.getIstd());
        if (style != null) {
            own.read(new SprmIterator(style, 0));
        }
        own.read(properties.getSprmBuf().iterator());
        grounds.put(
                place.start(),
                Ground.PAPER
                        .styled(looks.ofStyle(properties.getIstd()))
                        .shaded(own.shade)
                        .doubted(own.squeezed));
        if (place.level() > 0) {
            List<List<Integer>> row =
                    rows.computeIfAbsent(place.level(), any -> new ArrayList<>(List.of(new ArrayList<>())));
            if (own.shade == null) {
                row.get(row.size() - 1).add(place.start());
            }
            if (place.cellEnd()) {
                row.add(new ArrayList<>());
            }
        }
    }

    private void endRow(RowShades shades, int level) {
        List<List<Integer>> row = rows.remove(level);
        for (int cell = 0; row != null && cell < row.size(); cell++) {
            String shade = shades.of(cell);
            row.get(cell).forEach(start -> grounds.computeIfPresent(start, (at, ground) -> ground.shaded(shade)));
        }
    }

    private byte @Nullable [] style(int number) {
        if (styles == null || number < 0 || number >= styles.numStyles()) {
            return null;
        }
        return styles.getStyleDescription(number) == null ? null : styles.getPAPX(number);
    }

    /** What a paragraph says itself. */
    private static final class Own {
        private @Nullable String shade;
        private boolean squeezed;

        private void read(SprmIterator sprms) {
            while (sprms.hasNext()) {
                SprmOperation sprm = sprms.next();
                if (sprm.getType() == SprmOperation.TYPE_PAP) {
                    switch (sprm.getOperation()) {
                        // The lower half of the operand is the height, negative where it is fixed.
                        case LINE -> {
                            int line = (short) sprm.getOperand();
                            squeezed = line < 0 && LineHeight.isTooLow(-line);
                        }
                        case SHADE_BY_INDEX -> shade = WordColours.shadeByIndex(sprm.getOperand());
                        case SHADE -> shade = WordColours.shade(sprm.getGrpprl(), sprm.getGrpprlOffset());
                        default -> {}
                    }
                }
            }
        }
    }
}
