package io.github.nianbao.read.html;

import org.jsoup.nodes.Element;

/**
 * Signs in place of what print alone shows, where digits are at stake: a 3 struck out before a 5 must not become 35,
 * nor a 5 with the note 1 above it 51.
 *
 * @param before what stands before an element's text
 * @param after what stands behind it
 */
record Marks(String before, String after) {
    private static final Marks NONE = new Marks("", "");
    private static final Marks STRIKE = new Marks("~~", "~~");
    private static final Marks RAISED = new Marks("^", "");
    private static final Marks LOWERED = new Marks("_", "");

    static Marks of(Element element, Visibility visibility) {
        Marks marks = printed(element, visibility);
        return marks != NONE && element.wholeText().chars().anyMatch(Character::isDigit) ? marks : NONE;
    }

    private static Marks printed(Element element, Visibility visibility) {
        Marks named = PartOfNumber.isNote(element) ? RAISED : byName(element.normalName());
        if (named == STRIKE || visibility.isPlain(element)) {
            return named;
        }
        if (PartOfNumber.isDisguised(element, visibility)) {
            return STRIKE;
        }
        if (visibility.isStyled(element, "text-decoration", "line-through")
                || visibility.isStyled(element, "text-decoration-line", "line-through")) {
            return STRIKE;
        }
        if (named == RAISED || visibility.isStyled(element, "vertical-align", "super")) {
            return RAISED;
        }
        if (visibility.isStyled(element, "vertical-align", "sub")) {
            return LOWERED;
        }
        return named == NONE && PartOfNumber.isShifted(element, visibility) ? RAISED : named;
    }

    private static Marks byName(String name) {
        return switch (name) {
            case "del", "s", "strike", "bdo" -> STRIKE;
            case "sup", "rt" -> RAISED;
            case "sub" -> LOWERED;
            default -> NONE;
        };
    }
}
