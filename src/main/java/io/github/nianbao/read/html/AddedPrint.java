package io.github.nianbao.read.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Print in a cell that stands in no text of the page: drawings, pictures, what scripts and style sheets write. */
final class AddedPrint {
    private static final Set<String> DRAWN =
            Set.of("img", "svg", "math", "object", "embed", "applet", "canvas", "video", "iframe", "progress", "meter");

    private static final Pattern BULLETS = Pattern.compile("none|disc|circle|square|initial|inherit|url\\(");

    /** Pictures of fewer CSS pixels than this in a direction only keep room. */
    private static final double SMALLEST = 4;

    private static final Pattern WRITING = Pattern.compile("\\bdocument\\s*\\.\\s*write");

    private AddedPrint() {}

    static boolean isIn(Element cell, Visibility visibility) {
        return is(cell, visibility)
                || cell.children().stream().anyMatch(child -> visibility.isDisplayed(child) && isIn(child, visibility));
    }

    private static boolean is(Element element, Visibility visibility) {
        String name = element.normalName();
        if (DRAWN.contains(name)) {
            return isLarge(element, visibility, "width") && isLarge(element, visibility, "height");
        }
        return name.equals("script") && WRITING.matcher(element.data()).find()
                || element.hasAttr("shadowrootmode")
                || FormFields.showMore(element)
                || isNumbered(element, visibility)
                || isSprite(element, visibility)
                || GeneratedContent.mayBePartOfAFigure(element, visibility);
    }

    /** An item of a list with a number, or another text than a bullet, in front. */
    private static boolean isNumbered(Element element, Visibility visibility) {
        String style = visibility.style(element, "list-style") + visibility.style(element, "list-style-type");
        Element list = element.parent();
        boolean ordered = element.nameIs("li") && list != null && list.nameIs("ol");
        return style.isBlank() ? ordered : !BULLETS.matcher(style).find();
    }

    private static boolean isLarge(Element picture, Visibility visibility, String property) {
        double size = Pictures.size(picture, visibility, property);
        return Double.isNaN(size) || size >= SMALLEST;
    }

    /** An element in a line with nothing in it but a picture behind: so pages show digits as pictures. */
    private static boolean isSprite(Element element, Visibility visibility) {
        return !element.isBlock()
                && !element.nameIs("td")
                && !element.nameIs("th")
                && !element.hasText()
                && (visibility.style(element, "background").contains("url(")
                        || visibility.style(element, "background-image").contains("url("));
    }
}
