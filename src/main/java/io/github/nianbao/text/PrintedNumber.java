package io.github.nianbao.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a figure's cell, read as a number or refused. A text is never guessed at: two numbers in one cell, a
 * letter among digits or a separator at the wrong place make it unreadable.
 *
 * @param number the exact value in {@code unit}; 万 and 亿 without a unit of money are multiplied out; there for
 *     {@link Kind#NUMBER} only
 * @param unit the unit printed beside it, units of money with their 万 ({@code 万元}); {@code null} if none is printed
 * @param remark whether the cell says more than number and unit ("22（其中修订16件）")
 * @param doubt whether a person should look at the reading
 */
public record PrintedNumber(
        Kind kind, @Nullable BigDecimal number, @Nullable String unit, boolean remark, boolean doubt) {

    public enum Kind {
        NUMBER,
        /** Nothing is printed. */
        BLANK,
        /** A sign that stands for "nothing". */
        MARK,
        UNREADABLE
    }

    private static final PrintedNumber BLANK = new PrintedNumber(Kind.BLANK, null, null, false, false);
    private static final PrintedNumber MARK = new PrintedNumber(Kind.MARK, null, null, false, false);
    private static final PrintedNumber UNREADABLE = new PrintedNumber(Kind.UNREADABLE, null, null, false, false);

    /** As many digits as every {@code long} of that length can hold. */
    private static final int MOST_SIMPLE_DIGITS = 18;

    private static final String DASHES = "-‐‑‒–—―−─━﹣ー";
    private static final String MARK_BEGINS = DASHES + "/\\无無";
    private static final Pattern MARKS = Pattern.compile("([" + DASHES + "/\\\\ \n]+|无|無)[。.]?");
    private static final Pattern NUMBER = Pattern.compile("(?<lead>约|共计|共|合计|计)?"
            + "(?<sign>\\+|[" + DASHES + "]|净?增加?|新增|净?减少?)?"
            + "(?<digits>\\d(?:[\\d,. \n]*\\d)?)"
            + "(?:[ \n]?(?<scale>百万|千万|万|亿|千))?"
            + "(?:[ \n]?(?<unit>元|件次|人次|件|条|项|次|个|人|篇|份|宗|起|例|家|处|户|部|期|场|批|名))?"
            + "(?<rest>(?s:.*))");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern BLANK_AT_SEPARATOR = Pattern.compile("[ \n]*([,.])[ \n]*");
    private static final Pattern BRACKETED_REMARK = Pattern.compile("\\([^()]*\\p{IsHan}[^()]*\\)。?");
    /** ① · * · （注1） behind the number. A raised 1, which readers print as ^1, may as well be a power, and is none. */
    private static final Pattern NOTE_MARK = Pattern.compile("(?:[①-⑳*†‡※]{1,3}|[\\[(]?注\\d{0,2}[\\])]?)。?");

    private static final Pattern WORDED_REMARK = Pattern.compile("[,;。:]?\\(?(其中|含|包括)(?s:.*)");

    /** Reads what is printed in one cell. */
    public static PrintedNumber read(String printed) {
        if (isSimple(printed)) {
            return new PrintedNumber(Kind.NUMBER, BigDecimal.valueOf(Long.parseLong(printed)), null, false, false);
        }
        if (DisguisedFigures.any(printed)) {
            return UNREADABLE;
        }
        String text = plain(printed);
        if (text.isEmpty()) {
            return BLANK;
        }
        if (MARK_BEGINS.indexOf(text.charAt(0)) >= 0 && MARKS.matcher(text).matches()) {
            return MARK;
        }
        if (hasDigit(text)) {
            Matcher matcher = NUMBER.matcher(text);
            if (matcher.matches()) {
                return number(matcher);
            }
        }
        BigDecimal han = HanNumeral.read(text);
        return han == null ? UNREADABLE : new PrintedNumber(Kind.NUMBER, han, null, false, true);
    }

    /** Digits and nothing else, as most cells have them: nothing to take apart. */
    private static boolean isSimple(String printed) {
        if (printed.isEmpty()
                || printed.length() > MOST_SIMPLE_DIGITS
                || (printed.charAt(0) == '0' && printed.length() > 1)) {
            return false;
        }
        return printed.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Labels mostly have none, and are not looked at any further. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure, or a sign that none is there, was read. */
    public boolean isReadable() {
        return kind != Kind.UNREADABLE;
    }

    private static PrintedNumber number(Matcher matcher) {
        Digits digits = Digits.read(matcher.group("digits"));
        String rest = matcher.group("rest").strip();
        boolean bracketed = BRACKETED_REMARK.matcher(rest).matches();
        boolean worded = !bracketed && WORDED_REMARK.matcher(rest).matches();
        boolean noted = NOTE_MARK.matcher(rest).matches();
        boolean ended = rest.isEmpty() || rest.equals("。") || noted;
        if (digits == null || !(ended || bracketed || worded)) {
            return UNREADABLE;
        }
        String sign = matcher.group("sign");
        String scale = matcher.group("scale");
        String unit = matcher.group("unit");
        BigDecimal value = digits.value;
        if (scale != null && "元".equals(unit)) {
            unit = scale + unit;
        } else {
            value = value.multiply(scaleOf(scale));
        }
        if (sign != null && isMinus(sign)) {
            value = value.negate();
        }
        boolean longDash = sign != null && sign.length() == 1 && "‒–—―─━ー".contains(sign);
        boolean doubt = digits.doubt || worded || noted || longDash || matcher.group("lead") != null;
        return new PrintedNumber(Kind.NUMBER, value, unit, bracketed || worded || noted, doubt);
    }

    private static boolean isMinus(String sign) {
        return sign.contains("减") || DASHES.contains(sign);
    }

    private static BigDecimal scaleOf(@Nullable String scale) {
        if (scale == null) {
            return BigDecimal.ONE;
        }
        return switch (scale) {
            case "千" -> BigDecimal.valueOf(1_000);
            case "万" -> BigDecimal.valueOf(10_000);
            case "百万" -> BigDecimal.valueOf(1_000_000);
            case "千万" -> BigDecimal.valueOf(10_000_000);
            case "亿" -> BigDecimal.valueOf(100_000_000);
            default -> throw new IllegalArgumentException(scale);
        };
    }

    /** Half-width, radicals replaced, blanks of every kind as one plain blank, none at the ends. */
    private static String plain(String printed) {
        String ordinary = Han.ordinary(printed);
        StringBuilder plain = new StringBuilder(ordinary.length());
        int c;
        for (int at = 0; at < ordinary.length(); at += Character.charCount(c)) {
            c = ordinary.codePointAt(at);
            if (Blanks.isZeroWidth(c)) {
                continue;
            }
            if (Blanks.isBlank(c)) {
                addBlank(plain, c == '\n' || c == '\r' ? '\n' : ' ');
            } else {
                plain.appendCodePoint(halfWidth(c));
            }
        }
        return plain.toString().strip();
    }

    /** One blank for several; a line break among them stays one. */
    private static void addBlank(StringBuilder plain, char blank) {
        int last = plain.length() - 1;
        boolean follows = last >= 0 && (plain.charAt(last) == ' ' || plain.charAt(last) == '\n');
        if (!follows) {
            plain.append(blank);
        } else if (blank == '\n') {
            plain.setCharAt(last, blank);
        }
    }

    /** Only widths are folded: NFKC would make 5² fifty-two and ① one. */
    private static int halfWidth(int c) {
        if (c >= '！' && c <= '～') {
            return c - '！' + '!';
        }
        return c == '﹐' || c == '٬' ? ',' : c;
    }

    /** The digits of one number with its separators. */
    private record Digits(BigDecimal value, boolean doubt) {
        /** No column of a form is so narrow that fewer digits fill a line of it. */
        private static final int SHORTEST_FULL_LINE = 3;

        private static @Nullable Digits read(String digits) {
            String joined = BLANK_AT_SEPARATOR.matcher(digits).replaceAll("$1");
            boolean blankAtSeparator = !joined.equals(digits);
            if (joined.indexOf(' ') >= 0 || joined.indexOf('\n') >= 0) {
                return brokenInTheMiddle(joined);
            }
            return wellFormed(joined) ? of(joined, blankAtSeparator) : null;
        }

        /**
         * A narrow cell wraps "11,398,8 / 89": the first piece is no number by itself, both together are one; or
         * "11613 / 6": the first line is long enough to have filled the cell. "1 2", "1 / 2" and "1234 5" are two
         * numbers.
         */
        private static @Nullable Digits brokenInTheMiddle(String digits) {
            List<String> pieces = List.of(digits.split("[ \n]"));
            String joined = String.join("", pieces);
            String first = pieces.get(0);
            boolean cutGroup = GROUPED.matcher(joined).matches() && !wellFormed(first);
            boolean wrapped = digits.indexOf(' ') < 0
                    && first.length() >= SHORTEST_FULL_LINE
                    && pieces.stream().allMatch(piece -> piece.length() <= first.length())
                    && PLAIN.matcher(joined).matches();
            return cutGroup || wrapped ? of(joined, true) : null;
        }

        private static boolean wellFormed(String digits) {
            return PLAIN.matcher(digits).matches() || GROUPED.matcher(digits).matches();
        }

        private static Digits of(String digits, boolean doubt) {
            String plain = digits.replace(",", "");
            boolean leadingZero = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
            return new Digits(new BigDecimal(plain), doubt || leadingZero);
        }
    }
}
