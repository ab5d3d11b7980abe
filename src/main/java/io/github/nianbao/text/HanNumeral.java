package io.github.nianbao.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers written in Chinese characters: 十二, 一百零五, 三万二千. */
final class HanNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String BEGINS = DIGITS + "两十百千";
    private static final Pattern BELOW_TEN_THOUSAND =
            Pattern.compile("(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?" + "(?:([一二三四五六七八九])?(十))?零?([一二两三四五六七八九])?");
    private static final Pattern WHOLE = Pattern.compile("(?:([零一二两三四五六七八九十百千]+)万)?([零一二两三四五六七八九十百千]*)[件条项个次]?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private HanNumeral() {}

    /** {@code null} if the text is no such number, or if it is 一, which looks like the dash that stands for nothing. */
    static @Nullable BigDecimal read(String text) {
        if (text.isEmpty() || BEGINS.indexOf(text.charAt(0)) < 0) {
            return null;
        }
        Matcher whole = WHOLE.matcher(text);
        if (text.equals("一") || !whole.matches()) {
            return null;
        }
        BigDecimal high = whole.group(1) == null ? BigDecimal.ZERO : belowTenThousand(whole.group(1));
        BigDecimal low =
                whole.group(2).isEmpty() && whole.group(1) != null ? BigDecimal.ZERO : belowTenThousand(whole.group(2));
        return high == null || low == null ? null : high.multiply(TEN_THOUSAND).add(low);
    }

    private static @Nullable BigDecimal belowTenThousand(String text) {
        if (text.equals("零")) {
            return BigDecimal.ZERO;
        }
        Matcher matcher = BELOW_TEN_THOUSAND.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return null;
        }
        int tens = matcher.group(4) == null ? 0 : matcher.group(3) == null ? 1 : digit(matcher.group(3));
        return BigDecimal.valueOf(digit(matcher.group(1)) * 1000L
                + digit(matcher.group(2)) * 100L
                + tens * 10L
                + digit(matcher.group(5)));
    }

    private static int digit(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        return text.equals("两") ? 2 : DIGITS.indexOf(text);
    }
}
