package io.github.nianbao.read.word;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;

/** Where pictures stand that are large enough to hide a table or a page of text. */
final class WordPictures {
    /** In twips, 6 cm: wider than seals, emblems and QR codes. */
    private static final int LEAST_WIDTH = 3402;

    /** In twips, 3 cm: a table of three rows. */
    private static final int LEAST_HEIGHT = 1701;

    /** Scaling factors are given in thousandths. */
    private static final long SCALE = 1000;

    private static final char PICTURE = '\u0001';

    private final NavigableSet<Integer> positions;

    private WordPictures(NavigableSet<Integer> positions) {
        this.positions = positions;
    }

    static WordPictures of(HWPFDocument word) {
        NavigableSet<Integer> positions = new TreeSet<>();
        inline(word, positions);
        for (OfficeDrawing drawing : word.getOfficeDrawingsMain().getOfficeDrawings()) {
            drawn(word, drawing, positions);
        }
        return new WordPictures(positions);
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

    /** In twips. */
    static boolean isLarge(long width, long height) {
        return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    }

    int countIn(WordParagraph paragraph) {
        return positions.subSet(paragraph.start(), paragraph.end()).size();
    }
}
