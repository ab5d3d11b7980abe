package io.github.nianbao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures whose characters do not tell which figure is seen: 73 behind a control that turns the direction of writing is
 * seen as 37; digits are struck out, raised, overprinted, of another script, lost in decoding, or parted by something
 * that no one sees. They are not read: a person has to look.
 */
public final class DisguisedFigures {
    private static final String DIGIT = "[0-9０-９]";
    private static final String NUMERAL = "[0-9０-９〇零一二两三四五六七八九十百千万亿]";
    private static final String OTHER_DIGIT = "[\\p{Nd}&&[^0-9０-９]]";

    /** Superscripts, subscripts, fractions: NFKC makes digits of them, and 37⁴ three hundred and seventy-four. */
    private static final String RAISED = "[\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2070-\\u2089\\u2150-\\u215F\\u2189]";

    /** Take no room and show nothing; a soft hyphen shows where a line ends, and in PDF often stands for a hyphen. */
    private static final String UNSEEN =
            "[\\u00AD\\u034F\\u115F\\u1160\\u180E\\u200B-\\u200D\\u2060-\\u2064\\u3164\\uFE00-\\uFE0F\\uFEFF\\x{E0000}-\\x{E0FFF}]";

    /** Unicode Standard Annex 9, 2.6 and 2.1: marks of a direction, and what opens and closes one. */
    private static final String DIRECTION = "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    /** Where a character was: replacement character, private use, controls, boxes of fonts that lack it. */
    private static final String LOST = "[\\uFFFD\\p{Co}\\p{Cn}[\\p{Cc}&&[^\\t\\n\\r]]□■█▇▯?]";

    private static final Pattern DISGUISED = Pattern.compile(String.join(
            "|",
            OTHER_DIGIT,
            DIGIT + RAISED,
            RAISED + DIGIT,
            // Raised and lowered digits as the readers mark them; a low line is also part of addresses and names.
            DIGIT + "\\^(?=\\S)",
            "(?<![A-Za-z0-9_/.-])" + DIGIT + "+_" + DIGIT + "+(?![A-Za-z0-9_/.-])",
            NUMERAL + UNSEEN + "*\\p{M}",
            DIGIT + "[.,，]?" + UNSEEN + "+[.,，]?" + DIGIT,
            "\\u00AD" + DIGIT,
            DIGIT + UNSEEN + "*" + DIRECTION,
            DIRECTION + UNSEEN + "*" + DIGIT,
            DIGIT + LOST + "+" + DIGIT,
            DIGIT + "[\\uFFFD□■█▇▯]",
            "\\uFFFD" + DIGIT,
            // Struck out, as the readers and Markdown mark it.
            "~~[^~]*?" + NUMERAL + "[^~]*~~",
            DIGIT + "~~+" + DIGIT));

    /** What belongs to a figure as a whole, once a part of it is disguised. */
    private static final Pattern OF_A_FIGURE =
            Pattern.compile("[0-9０-９.,，．\\p{Nd}\\p{M}~^_" + RAISED + UNSEEN + DIRECTION + "]");

    private static final Pattern STATES = Pattern.compile(NUMERAL + "|" + OTHER_DIGIT);

    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private DisguisedFigures() {}

    /** @param start offset in the printed text, from 0
     *  @param end offset behind the last character */
    public record Span(int start, int end) {}

    /** Whether there is one in what is printed. */
    public static boolean any(String printed) {
        return !in(printed).isEmpty();
    }

    /** Where they stand, in order, apart from each other. */
    public static List<Span> in(String printed) {
        if (isOrdinary(printed)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < printed.length()) {
            Span turned = turned(printed, from);
            int to = turned == null ? printed.length() : turned.start();
            addDisguised(printed, from, to, spans);
            if (turned == null) {
                break;
            }
            if (STATES.matcher(printed).region(turned.start(), turned.end()).find()) {
                add(spans, turned);
            }
            from = turned.end();
        }
        return spans;
    }

    private static void addDisguised(String printed, int from, int to, List<Span> spans) {
        Matcher matcher = DISGUISED.matcher(printed).region(from, to);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            add(spans, whole(printed, matcher.start(), matcher.end()));
        }
    }

    private static void add(List<Span> spans, Span span) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).end() >= span.start()) {
            Span before = spans.remove(last);
            spans.add(new Span(before.start(), Math.max(before.end(), span.end())));
        } else {
            spans.add(span);
        }
    }

    private static Span whole(String printed, int start, int end) {
        int first = start;
        while (first > 0 && isOfAFigure(printed, first - 1)) {
            first--;
        }
        int last = end;
        while (last < printed.length() && isOfAFigure(printed, last)) {
            last++;
        }
        return new Span(first, last);
    }

    private static boolean isOfAFigure(String printed, int at) {
        return OF_A_FIGURE.matcher(printed).region(at, at + 1).matches();
    }

    /** The next stretch whose direction is set, to where that is taken back, or to the end. */
    private static @Nullable Span turned(String printed, int from) {
        int depth = 0;
        int start = -1;
        for (int at = from; at < printed.length(); at++) {
            char c = printed.charAt(at);
            if (opens(c)) {
                start = depth == 0 ? at : start;
                depth++;
            } else if (depth > 0 && closes(c)) {
                depth--;
                if (depth == 0) {
                    return new Span(start, at + 1);
                }
            }
        }
        return depth == 0 ? null : new Span(start, printed.length());
    }

    private static boolean opens(char c) {
        return c >= '\u202A' && c <= '\u202E' && c != '\u202C' || c >= '\u2066' && c <= '\u2068';
    }

    private static boolean closes(char c) {
        return c == '\u202C' || c == '\u2069';
    }

    /** Nearly every text: nothing in it can disguise a figure. */
    private static boolean isOrdinary(String printed) {
        for (int at = 0; at < printed.length(); at++) {
            if (!isOrdinary(printed.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinary(char c) {
        if (c < '\u007F') {
            return c >= ' ' ? c != '~' && c != '^' && c != '_' && c != '?' : c == '\t' || c == '\n' || c == '\r';
        }
        boolean punctuation = c >= '\u3000' && c <= '\u3020' || c >= '\u2010' && c <= '\u2027';
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH || punctuation || c >= '\uFF01' && c <= '\uFF5E';
    }
}
