package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table style of a DOCX file says about the cells of its table, or about some of them such as its first row
 * (ECMA-376, 17.7.6). Which rows and columns these are is not looked up: what may be anywhere is everywhere in doubt.
 */
final class DocxTableStyle {
    private boolean shades;
    private boolean doubtful;

    /** @param xml on properties of the table, of its cells or of a part of it */
    void read(XmlCursor xml) throws RefusedException {
        Part part = new Part();
        part.read(xml);
        shades |= part.shade != null;
        doubtful |= part.isDoubtful(shades ? Contrast.UNKNOWN : Contrast.PAPER);
    }

    /** Whether some of its cells have a colour below them. */
    boolean hasShades() {
        return shades;
    }

    /** Whether digits in some of its cells may not be seen as they are read. */
    boolean isDoubtful() {
        return doubtful;
    }

    private static final class Part {
        private final List<TextLook> looks = new ArrayList<>();
        private @Nullable String shade;

        private void read(XmlCursor xml) throws RefusedException {
            for (int here = xml.depth(); xml.nextChild(here); ) {
                switch (xml.name()) {
                    case "shd" -> {
                        String below = DocxShade.of(xml);
                        shade = below == null ? shade : below;
                    }
                    case "rPr" -> looks.add(DocxLook.of(xml).look());
                    default -> read(xml);
                }
            }
        }

        /** Text that only needs the colour below it is seen wherever the part is. */
        private boolean isDoubtful(String around) {
            String below = shade == null ? around : shade;
            return looks.stream()
                    .anyMatch(look -> look.contrast(below) == Contrast.UNSEEN
                            || !look.marks(false).equals(PrintMarks.NONE));
        }
    }
}
