package io.github.nianbao.read.word;

import java.util.BitSet;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Where pictures stand that are large enough to hide a table or a page of text. */
final class WordPictures {
    /** In twips, 6 cm: wider than seals, emblems and QR codes. */
    private static final int LEAST_WIDTH = 3402;

    /** In twips, 3 cm: a table of three rows. */
    private static final int LEAST_HEIGHT = 1701;

    /** Scaling factors are given in thousandths. */
    private static final long SCALE = 1000;

    private static final char PICTURE = '\u0001';

    /** What stands for something drawn in the text. */
    private static final char DRAWING = '\u0008';

    private final NavigableSet<Integer> positions;
    private final BitSet boxes;
    private final CharSequence text;

    private WordPictures(CharSequence text, NavigableSet<Integer> positions, BitSet boxes) {
        this.text = text;
        this.positions = positions;
        this.boxes = boxes;
    }

    static WordPictures of(HWPFDocument word) {
        NavigableSet<Integer> positions = new TreeSet<>();
        inline(word, positions);
        for (OfficeDrawing drawing : word.getOfficeDrawingsMain().getOfficeDrawings()) {
            drawn(word, drawing, positions);
        }
        return new WordPictures(word.getText(), positions, boxes(word));
    }

    private static void inline(HWPFDocument word, NavigableSet<Integer> positions) {
        PicturesTable pictures = word.getPicturesTable();
        for (CHPX properties : word.getCharacterTable().getTextRuns()) {
            int start = properties.getStart();
            if (start >= word.getText().length() || word.getText().charAt(start) != PICTURE) {
                continue;
            }
            CharacterRun run = new Range(start, properties.getEnd(), word).getCharacterRun(0);
            if (pictures.hasPicture(run)) {
                Picture picture = pictures.extractPicture(run, false);
                if (isLarge(
                        scaled(picture.getDxaGoal(), picture.getHorizontalScalingFactor()),
                        scaled(picture.getDyaGoal(), picture.getVerticalScalingFactor()))) {
                    positions.add(start);
                }
            }
        }
    }

    /** Factors are 16 bits without a sign, which the library does not know. */
    private static long scaled(int size, int factor) {
        return (long) size * (factor & 0xFFFF) / SCALE;
    }

    private static void drawn(HWPFDocument word, OfficeDrawing drawing, NavigableSet<Integer> positions) {
        if (drawing.getPictureData() != null
                && isLarge(
                        drawing.getRectangleRight() - drawing.getRectangleLeft(),
                        drawing.getRectangleBottom() - drawing.getRectangleTop())) {
            positions.add(positionOf(word, drawing));
        }
    }

    /** Drawings know their place only the other way round. */
    private static int positionOf(HWPFDocument word, OfficeDrawing drawing) {
        for (int i = 0; i < word.getText().length(); i++) {
            if (word.getText().charAt(i) == '\u0008') {
                OfficeDrawing here = word.getOfficeDrawingsMain().getOfficeDrawingAt(i);
                if (here != null && here.getShapeId() == drawing.getShapeId()) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static BitSet boxes(HWPFDocument word) {
        BitSet boxes = new BitSet();
        for (int i = 0; i < word.getText().length(); i++) {
            if (word.getText().charAt(i) == DRAWING) {
                OfficeDrawing drawing = word.getOfficeDrawingsMain().getOfficeDrawingAt(i);
                boxes.set(i, drawing != null && holdsText(drawing.getOfficeArtSpContainer()));
            }
        }
        return boxes;
    }

    private static boolean holdsText(@Nullable EscherContainerRecord shape) {
        EscherOptRecord properties = shape == null ? null : shape.getChildById(EscherOptRecord.RECORD_ID);
        return properties != null && properties.lookup(EscherPropertyTypes.TEXT__TEXTID) != null;
    }

    /** In twips. */
    static boolean isLarge(long width, long height) {
        return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    }

    /** Whether a picture stands here that is none of the large ones. */
    boolean isSmallAt(int position) {
        return position < text.length() && text.charAt(position) == PICTURE && !positions.contains(position);
    }

    /** Where boxes with text of their own are drawn. */
    IntStream boxes() {
        return boxes.stream();
    }

    int countIn(WordParagraph paragraph) {
        return positions.subSet(paragraph.start(), paragraph.end()).size();
    }
}
