package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Set<String> KEEP_BLANKS = Set.of("pre", "textarea", "xmp", "listing", "plaintext");

    private static final Pattern ZERO = Pattern.compile("0+(?:\\.0*)?(?:px|pt|em|rem|%)?|\\.0+");

    /** Moved out of sight, as text for screen readers is. */
    private static final Pattern FAR = Pattern.compile("-[0-9]{3,}(?:\\.[0-9]*)?(?:px|pt|em|rem|%)?");

    private static final List<String> OFF_THE_PAGE =
            List.of("left", "right", "top", "margin-left", "margin-top", "text-indent");

    private static final String NONE = "none";

    private final Styles styles;

    private Visibility(Styles styles) {
        this.styles = styles;
    }

    static Visibility of(Document page, List<String> sheets) throws RefusedException {
        return new Visibility(Styles.of(page, sheets));
    }

    /** Whether what it holds is to be seen. */
    boolean shows(Element element) {
        return takesRoom(element) && prints(element);
    }

    /** Whether it is laid out; a cell that is not moves its neighbours. */
    boolean takesRoom(Element element) {
        return !NOT_SHOWN.contains(element.normalName())
                && isDisplayed(element)
                && !(element.nameIs("dialog") && !element.hasAttr("open"));
    }

    /** Whether no style takes it out of the page, whatever it is: drawings and programs have room of their own. */
    boolean isDisplayed(Element element) {
        return !display(element).equals(NONE)
                && !styles.get(element, "mso-hide").equals("all");
    }

    /** Whether a rule that nobody can tell to be meant for it would hide it. */
    boolean isUnsure(Element element) {
        return styles.get(element, Styles.UNSURE + "display").equals(NONE)
                || styles.get(element, Styles.UNSURE + "visibility").equals("hidden")
                || is(ZERO, styles.get(element, Styles.UNSURE + "opacity"))
                || is(ZERO, styles.get(element, Styles.UNSURE + "font-size"))
                || Colours.isTransparent(styles.get(element, Styles.UNSURE + "color"));
    }

    /** The value of a property that goes down from an element to what is in it; empty if no element around it has one. */
    String inherited(Element element, String property) {
        for (Element at = element; at != null; at = at.parent()) {
            String value = styles.get(at, property);
            if (!value.isEmpty() && !value.equals("inherit")) {
                return value;
            }
        }
        return "";
    }

    /** How it is laid out, empty if only its name says so. */
    String display(Element element) {
        String display = styles.get(element, "display");
        return display.isEmpty() && element.hasAttr("hidden") ? NONE : display;
    }

    /** Whether a word is among the values that its styles give to a property. */
    boolean isStyled(Element element, String property, String word) {
        String value = styles.get(element, property);
        return !value.isEmpty() && List.of(value.split("\\s+")).contains(word);
    }

    /** Whether it is more than room that is left free. */
    boolean prints(Element element) {
        if (styles.sayNothingOf(element)) {
            return true;
        }
        String visibility = style(element, "visibility");
        return !visibility.equals("hidden")
                && !visibility.equals("collapse")
                && !is(ZERO, style(element, "opacity"))
                && !(is(ZERO, style(element, "font-size")) && element.children().isEmpty())
                && OFF_THE_PAGE.stream().noneMatch(property -> is(FAR, style(element, property)));
    }

    private static boolean is(Pattern pattern, String value) {
        return !value.isEmpty() && pattern.matcher(value).matches();
    }

    /** Whether no style says anything of it. */
    boolean isPlain(Element element) {
        return styles.sayNothingOf(element);
    }

    String style(Element element, String property) {
        return styles.get(element, property);
    }

    /** Whether it begins a line; a block that is laid out in a line is still parted from its neighbours. */
    boolean isBlock(Element element) {
        String name = element.normalName();
        if (!IN_LINE.contains(name) && (element.isBlock() || MORE_BLOCKS.contains(name))) {
            return true;
        }
        String display = display(element);
        return !display.isEmpty() && !display.startsWith("inline") && !display.equals("contents");
    }

    boolean keepsBlanks(Element element) {
        return KEEP_BLANKS.contains(element.normalName())
                || styles.get(element, "white-space").startsWith("pre");
    }
}
