package io.github.nianbao.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Text that is printed and that nobody can read: in no colour or that of its ground, tiny, in a font of pictures. */
final class UnseenInk {
    /** Smaller than this, in the unit of each, no digit can be read. */
    private static final Pattern TINY = Pattern.compile(
            "(?:0*[0-2](?:\\.\\d*)?|\\.\\d+)(?:px|pt)|(?:0*\\.[01]\\d*|0)(?:r?em)|1?\\d(?:\\.\\d*)?%|0+(?:\\.0*)?");

    private static final Pattern SIZE_IN_FONT =
            Pattern.compile("(?:^|.*\\s)([\\d.]+(?:px|pt|r?em|%)?)(?:/\\S+)?\\s+\\S.*");
    private static final Pattern LONE_COLOUR = Pattern.compile("#\\w+|[a-z]+|rgba?\\([^()]*\\)");
    private static final Pattern PICTORIAL = Pattern.compile("(?i)^(?:web|wing)dings");
    private static final String PAPER = "#ffffff";

    private UnseenInk() {}

    /** @param element one that holds the text itself */
    static boolean is(Element element, Visibility visibility) {
        return isTiny(element, visibility)
                || !visibility.inherited(element, "font-family").isEmpty()
                || PICTORIAL.matcher(element.attr("face")).find()
                || visibility.inherited(element, "text-decoration").contains("line-through")
                || isInvisible(element, visibility);
    }

    private static boolean isTiny(Element element, Visibility visibility) {
        String size = visibility.inherited(element, "font-size");
        if (!size.isEmpty()) {
            return TINY.matcher(size).matches();
        }
        Matcher font = SIZE_IN_FONT.matcher(visibility.inherited(element, "font"));
        return font.matches() && TINY.matcher(font.group(1)).matches();
    }

    private static boolean isInvisible(Element element, Visibility visibility) {
        String colour = colour(element, visibility);
        return Colours.isTransparent(visibility.inherited(element, "-webkit-text-fill-color"))
                || Colours.isTransparent(colour)
                || isComputedInCell(element, visibility)
                || Colours.areAlike(colour, ground(element, visibility));
    }

    /** Whole pages take their colour from a variable, and can be read; a figure that does so on its own may hide. */
    private static boolean isComputedInCell(Element element, Visibility visibility) {
        for (Element at = element; at != null; at = at.parent()) {
            String colour = visibility.style(at, "color");
            if (!colour.isEmpty() || at.nameIs("td") || at.nameIs("th")) {
                return Colours.isComputed(colour);
            }
        }
        return false;
    }

    private static String colour(Element element, Visibility visibility) {
        for (Element at = element; at != null; at = at.parent()) {
            String styled = visibility.style(at, "color");
            String colour = styled.isEmpty() && at.nameIs("font") ? lower(at.attr("color")) : styled;
            if (!colour.isEmpty() && !colour.equals("inherit")) {
                return colour;
            }
        }
        return "";
    }

    /** The colour behind it, white where nobody says anything; what is no colour alone is a ground of its own. */
    private static String ground(Element element, Visibility visibility) {
        for (Element at = element; at != null; at = at.parent()) {
            String ground = visibility.style(at, "background-color");
            if (ground.isEmpty()) {
                ground = visibility.style(at, "background");
            }
            if (ground.isEmpty()) {
                ground = lower(at.attr("bgcolor"));
            }
            if (at.hasAttr("background")
                    || !visibility.style(at, "background-image").isEmpty()) {
                return "";
            }
            if (!ground.isEmpty() && !ground.equals("none") && !Colours.isTransparent(ground)) {
                Matcher plain = LONE_COLOUR.matcher(ground);
                return plain.lookingAt() && !ground.contains("url(") ? plain.group() : "";
            }
        }
        return PAPER;
    }

    private static String lower(String value) {
        return value.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
