package io.github.nianbao.read.html;

import org.jsoup.nodes.Element;

/** Tells pictures that may show a table from icons and logos. */
final class Pictures {
    /** Smaller pictures, in CSS pixels (1/96 inch), show no table that can be read. */
    private static final int NARROWEST = 240;

    private static final int LOWEST = 90;

    private Pictures() {}

    /** A picture of unknown size may. */
    static boolean mayHideATable(Element image, Visibility visibility) {
        double width = size(image, visibility, "width");
        double height = size(image, visibility, "height");
        return (Double.isNaN(width) || width >= NARROWEST) && (Double.isNaN(height) || height >= LOWEST);
    }

    /** In CSS pixels, as its style or else its attribute has it; not a number if neither does. */
    static double size(Element image, Visibility visibility, String property) {
        String styled = visibility.style(image, property);
        String size = styled.isEmpty() ? image.attr(property).strip() : styled;
        String number = size.replaceFirst("(?:px|pt)$", "");
        return number.matches("[0-9]{1,6}(?:\\.[0-9]{1,6})?") ? Double.parseDouble(number) : Double.NaN;
    }
}
