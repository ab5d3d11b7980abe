package io.github.nianbao.text;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label taken apart and folded, so that what is printed can be compared with what the form says whatever the widths,
 * brackets, quotes, blanks, line breaks, radicals or traditional characters.
 *
 * @param ordinal the numbering in front of it; {@code null} if there is none
 * @param text letters and digits of the rest, folded
 * @param core the same without what stands in brackets (（单位：万元）, explanations); equal to {@code text} if nothing does
 */
public record PrintedLabel(@Nullable Ordinal ordinal, String text, String core) {
    private static final String HAN_DIGITS = "〇一二三四五六七八九十";
    private static final Pattern BRACKETED = Pattern.compile("^[(\\[]([一二三四五六七八九十]{1,3}|\\d{1,2})[)\\]]");
    private static final Pattern HAN = Pattern.compile("^([一二三四五六七八九十]{1,3})[、.,:]");
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,2})[.、,:)](?!\\d)");
    /** "1属于国家秘密": the dot is lost; a digit before a Chinese character can only be the numbering. */
    private static final Pattern ARABIC_BARE = Pattern.compile("^(\\d)(?=\\p{IsHan})");

    /** 3.6 and 3.6.1, as word processors number the levels of a list: the second level, and the third. */
    private static final Pattern DECIMAL = Pattern.compile("^\\d{1,2}\\.(?:\\d{1,2}\\.)?(\\d{1,2})[.、]?(?=\\p{IsHan})");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Ordinal.Style[] STYLES = Ordinal.Style.values();
    private static final int CIRCLED_ONE = '①';
    private static final int CIRCLED_TWENTY = '⑳';

    public static PrintedLabel of(String printed) {
        String plain = withoutBlanks(printed);
        if (!plain.isEmpty() && plain.charAt(0) >= CIRCLED_ONE && plain.charAt(0) <= CIRCLED_TWENTY) {
            Ordinal ordinal = new Ordinal(Ordinal.Style.ARABIC, plain.charAt(0) - CIRCLED_ONE + 1);
            return labelled(ordinal, folded(plain.substring(1)));
        }
        String folded = folded(plain);
        if (!mayBeNumbered(folded)) {
            return labelled(null, folded);
        }
        for (Ordinal.Style style : STYLES) {
            Matcher matcher = pattern(style).matcher(folded);
            if (matcher.find()) {
                return labelled(new Ordinal(style, number(matcher.group(1))), folded.substring(matcher.end()));
            }
        }
        Matcher decimal = DECIMAL.matcher(folded);
        if (decimal.find()) {
            boolean third =
                    decimal.group().chars().filter(c -> c == '.').limit(2).count() == 2;
            Ordinal.Style style = third ? Ordinal.Style.ARABIC : Ordinal.Style.BRACKETED;
            return labelled(new Ordinal(style, number(decimal.group(1))), folded.substring(decimal.end()));
        }
        Matcher bare = ARABIC_BARE.matcher(folded);
        if (bare.find()) {
            return labelled(new Ordinal(Ordinal.Style.ARABIC, number(bare.group(1))), folded.substring(bare.end()));
        }
        return labelled(null, folded);
    }

    /** Nothing but a numbering, or nothing at all. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Most labels are not, and show it by their first character. */
    private static boolean mayBeNumbered(String folded) {
        if (folded.isEmpty()) {
            return false;
        }
        char first = folded.charAt(0);
        return (first >= '0' && first <= '9') || first == '(' || first == '[' || HAN_DIGITS.indexOf(first) >= 0;
    }

    private static Pattern pattern(Ordinal.Style style) {
        return switch (style) {
            case HAN -> HAN;
            case BRACKETED -> BRACKETED;
            case ARABIC -> ARABIC;
        };
    }

    private static PrintedLabel labelled(@Nullable Ordinal ordinal, String rest) {
        boolean bracketed = rest.indexOf('(') >= 0 || rest.indexOf('[') >= 0;
        String core = bracketed ? IN_BRACKETS.matcher(rest).replaceAll("") : rest;
        String text = lettersAndDigits(rest);
        String coreText = core.length() == rest.length() ? text : lettersAndDigits(core);
        return new PrintedLabel(ordinal, text, coreText.isEmpty() ? text : coreText);
    }

    /** Ordinary characters of one width, simplified, lower case; brackets of every shape are ( and ). */
    private static String folded(String text) {
        String normal = Folded.nfkc(Han.ordinary(text));
        StringBuilder folded = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            folded.append(foldedCharacter(normal.charAt(i)));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char foldedCharacter(char c) {
        return switch (c) {
            case '〔', '【', '［', '﹙', '〈' -> '(';
            case '〕', '】', '］', '﹚', '〉' -> ')';
            case '．', '·', '。' -> '.';
            default -> Han.simplified(c);
        };
    }

    private static String withoutBlanks(String text) {
        return kept(text, c -> !Blanks.isBlank(c));
    }

    private static String lettersAndDigits(String text) {
        return kept(text, Character::isLetterOrDigit);
    }

    private static String kept(String text, IntPredicate isKept) {
        StringBuilder kept = new StringBuilder(text.length());
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (isKept.test(codePoint)) {
                kept.appendCodePoint(codePoint);
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return HAN_DIGITS.indexOf(digits.charAt(0));
        }
        int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(digits.charAt(0));
        int ones = ten == digits.length() - 1 ? 0 : HAN_DIGITS.indexOf(digits.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
