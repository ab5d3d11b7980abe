package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.word.DocxItem.LargePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is drawn in a paragraph: text boxes, and pictures large enough to hide a table. They follow their paragraph. */
final class DocxDrawings {
    /** In millimetres: wider than seals, emblems and QR codes. */
    private static final double LEAST_WIDTH = 60;

    /** In millimetres: a table of three rows. */
    private static final double LEAST_HEIGHT = 30;

    private static final double EMU_PER_MILLIMETRE = 36_000;
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private static final Pattern LENGTH =
            Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*([\\d.]+)(pt|in|cm|mm|px)?");

    private static final Pattern FLOATS = Pattern.compile("(?:^|;)\\s*position\\s*:\\s*absolute");

    private final DocxBody body;
    private List<DocxItem> found = new ArrayList<>();

    DocxDrawings(DocxBody body) {
        this.body = body;
    }

    /** Begins a paragraph; gives what was found in the one around it. */
    List<DocxItem> begin() {
        List<DocxItem> around = found;
        found = new ArrayList<>();
        return around;
    }

    /** Ends a paragraph and gives what was found in it. */
    List<DocxItem> end(List<DocxItem> around) {
        List<DocxItem> inside = found;
        found = around;
        return inside;
    }

    /**
     * @param xml on a drawing, in either of the two languages for it
     * @return whether it shows a picture that stands in the line like a character, and is not taken for a large one
     */
    boolean read(XmlCursor xml) throws RefusedException {
        Size size = new Size(
                xml.number("dxaOrig", 0) / TWIPS_PER_MILLIMETRE, xml.number("dyaOrig", 0) / TWIPS_PER_MILLIMETRE);
        Drawing drawing = new Drawing();
        drawing.read(xml, size);
        if (drawing.large) {
            found.add(new LargePicture());
        }
        return drawing.small && !drawing.large && !drawing.floats;
    }

    private record Size(double width, double height) {
        boolean isLarge() {
            return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
        }
    }

    /** What one drawing shows. */
    private final class Drawing {
        private boolean large;
        private boolean small;

        /** Whether it stands apart from the line, beside or above the text. */
        private boolean floats;

        /** Looks through the current element; text boxes in it are read on the way. */
        private void read(XmlCursor xml, Size around) throws RefusedException {
            Size size = around;
            for (int here = xml.depth(); xml.nextChild(here); ) {
                switch (xml.name()) {
                    case "extent" ->
                        size = new Size(
                                xml.number("cx", 0) / EMU_PER_MILLIMETRE, xml.number("cy", 0) / EMU_PER_MILLIMETRE);
                    case "txbxContent" -> found.addAll(body.boxed(xml));
                    case "pic", "imagedata", "textpath" -> picture(size);
                    case "AlternateContent" -> {
                        Size held = size;
                        DocxAlternatives.read(xml, choice -> read(choice, held));
                    }
                    default -> {
                        String style = xml.attribute("style", "");
                        floats |= xml.name().equals("anchor")
                                || FLOATS.matcher(style).find();
                        read(xml, styled(style, size));
                    }
                }
            }
        }

        private void picture(Size size) {
            large |= size.isLarge();
            small |= !size.isLarge();
        }
    }

    private static Size styled(String style, Size otherwise) {
        double width = otherwise.width();
        double height = otherwise.height();
        for (Matcher length = LENGTH.matcher(style); length.find(); ) {
            double millimetres = millimetres(length.group(2), length.group(3));
            if (length.group(1).equals("width")) {
                width = millimetres;
            } else {
                height = millimetres;
            }
        }
        return new Size(width, height);
    }

    private static double millimetres(String number, @org.jspecify.annotations.Nullable String unit) {
        double length;
        try {
            length = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return 0;
        }
        return switch (unit == null ? "" : unit) {
            case "pt" -> length * 25.4 / 72;
            case "in" -> length * 25.4;
            case "cm" -> length * 10;
            case "mm" -> length;
            // Without a unit: pixels, except inside of groups, whose own units are smaller still.
            default -> length * 25.4 / 96;
        };
    }
}
