package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import org.jspecify.annotations.Nullable;

/** How newer programs fill characters and draw their outlines ([MS-DOCX] 2.6.2): without both there is nothing to see. */
final class DocxTextEffects {
    private boolean unfilled;
    private boolean outlined;
    private @Nullable String colour;

    /** @param xml on {@code textFill} or {@code textOutline} */
    void read(XmlCursor xml) throws RefusedException {
        boolean outline = xml.name().equals("textOutline");
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "noFill" -> unfilled |= !outline;
                case "solidFill" -> {
                    if (outline) {
                        outlined = true;
                    } else {
                        solid(xml);
                    }
                }
                case "gradFill" -> outlined |= outline;
                default -> {}
            }
        }
    }

    private void solid(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            String value = xml.attribute("val", "");
            switch (xml.name()) {
                case "srgbClr" -> colour = value;
                case "schemeClr" ->
                    colour = DocxLook.isPaper(value) && !xml.nextChild(xml.depth()) ? Contrast.PAPER : null;
                default -> {}
            }
        }
    }

    /** Adds what they say; the colour of a filling that lies beneath an outline does not matter. */
    void addTo(TextLookBuilder look) {
        if (unfilled && !outlined) {
            look.hidden(true);
        }
        if (colour != null && !outlined) {
            look.colour(colour);
        }
    }
}
