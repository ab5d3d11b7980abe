package io.github.nianbao.read.html;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements a browser shows, and which of them begin a line of their own. */
final class Visibility {
    /** Elements whose contents are no text of the page: programs, other pages, what only other browsers show. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "noframes",
            "noembed",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "svg",
            "math",
            "datalist",
            "meta",
            "link",
            "title",
            "base",
            "col",
            "colgroup",
            "xml",
            "rp");

    /** Elements that HTML sets as blocks and jsoup does not know as such. */
    private static final Set<String> MORE_BLOCKS =
            Set.of("option", "optgroup", "legend", "summary", "dialog", "search");

    /** Elements that jsoup counts as blocks and that stand in a line. */
    private static final Set<String> IN_LINE = Set.of("ins", "del", "button", "label", "input", "img", "s");

    private Visibility() {}

    static Visibility of(Document document) {
        return new Visibility();
    }

    /** Whether what it holds is to be seen. */
    boolean shows(Element element) {
        return takesRoom(element) && prints(element);
    }

    /** Whether it is laid out; a cell that is not moves its neighbours. */
    boolean takesRoom(Element element) {
        return !NOT_SHOWN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !Styles.get(element, "display").equals("none")
                && !Styles.get(element, "mso-hide").equals("all");
    }

    /** Whether it is more than room that is left free. */
    boolean prints(Element element) {
        String visibility = Styles.get(element, "visibility");
        return !visibility.equals("hidden") && !visibility.equals("collapse");
    }

    boolean isBlock(Element element) {
        String display = Styles.get(element, "display");
        if (!display.isEmpty()) {
            return !display.startsWith("inline") && !display.equals("contents");
        }
        String name = element.normalName();
        return !IN_LINE.contains(name) && (element.isBlock() || MORE_BLOCKS.contains(name));
    }

    boolean keepsBlanks(Element element) {
        return Set.of("pre", "textarea", "xmp", "listing", "plaintext").contains(element.normalName())
                || Styles.get(element, "white-space").startsWith("pre");
    }
}
