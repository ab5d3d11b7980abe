package io.github.nianbao.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as running text writes it: digits with separators, characters of every style (十二, 壹拾, 廿, 二〇), and both
 * mixed (3千5百, 1.2万).
 */
public final class SpokenNumber {
    /** Digits, and their forms that banks and old texts use; the index of a pair is the digit. */
    private static final String[] DIGITS = {"零〇○", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"};

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private static final Pattern WITH_DIGITS =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    /** Longer ones are none. */
    private static final int LONGEST = 32;

    private SpokenNumber() {}

    /** The value of a folded text that is nothing but a number; {@code null} if it is none. */
    public static @Nullable BigDecimal read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (isSpelledDigits(text)) {
            return spelled(text);
        }
        BigDecimal sum = sum(text);
        return sum == null || sum.scale() <= 0 ? sum : plain(sum);
    }

    /** 1.2万 is 12000, not 12000.0. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** 二〇二一, 一二三: digit for digit. */
    private static boolean isSpelledDigits(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> digit((char) c) >= 0);
    }

    private static BigDecimal spelled(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(digit((char) c)));
        return new BigDecimal(digits.toString());
    }

    private static @Nullable BigDecimal sum(String text) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal pending = null;
        BigDecimal lastScale = null;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = endOfDigits(text, at);
            if (end > at) {
                if (pending != null) {
                    return null;
                }
                pending = arabic(text.substring(at, end));
                if (pending == null) {
                    return null;
                }
                at = end;
                continue;
            }
            at++;
            int digit = digit(c);
            BigDecimal small = small(c);
            BigDecimal large = large(c);
            if (digit == 0 && pending == null) {
                lastScale = null;
                if (text.length() > 1) {
                    continue;
                }
                pending = BigDecimal.ZERO;
            } else if (digit >= 0 && pending == null) {
                pending = BigDecimal.valueOf(digit);
            } else if (small != null) {
                group = group.add(orOne(pending).multiply(small));
                pending = null;
                lastScale = small;
            } else if (large != null) {
                BigDecimal below = group.add(pending == null ? BigDecimal.ZERO : pending);
                if (below.signum() == 0) {
                    return null;
                }
                total = large.equals(HUNDRED_MILLION)
                        ? total.add(below).multiply(large)
                        : total.add(below.multiply(large));
                group = BigDecimal.ZERO;
                pending = null;
                lastScale = large;
            } else {
                return null;
            }
        }
        return total.add(group).add(last(pending, lastScale));
    }

    /** 两千三 is 2300, 一百零五 is 105: a bare digit after a scale counts tenths of it. */
    private static BigDecimal last(@Nullable BigDecimal pending, @Nullable BigDecimal lastScale) {
        if (pending == null) {
            return BigDecimal.ZERO;
        }
        boolean elliptic =
                lastScale != null && lastScale.compareTo(HUNDRED) >= 0 && pending.compareTo(BigDecimal.TEN) < 0;
        return elliptic ? pending.multiply(lastScale).divide(BigDecimal.TEN) : pending;
    }

    private static BigDecimal orOne(@Nullable BigDecimal pending) {
        return pending == null ? BigDecimal.ONE : pending;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && (isArabic(text.charAt(at)) || (at > from && ".,".indexOf(text.charAt(at)) >= 0))) {
            at++;
        }
        return at;
    }

    private static @Nullable BigDecimal arabic(String digits) {
        return WITH_DIGITS.matcher(digits).matches() ? new BigDecimal(digits.replace(",", "")) : null;
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digit(char c) {
        for (int i = 0; i < DIGITS.length; i++) {
            if (DIGITS[i].indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable BigDecimal small(char c) {
        return switch (c) {
            case '十', '拾' -> BigDecimal.TEN;
            case '廿' -> BigDecimal.valueOf(20);
            case '卅' -> BigDecimal.valueOf(30);
            case '百', '佰' -> HUNDRED;
            case '千', '仟' -> BigDecimal.valueOf(1000);
            default -> null;
        };
    }

    private static @Nullable BigDecimal large(char c) {
        return switch (c) {
            case '万' -> TEN_THOUSAND;
            case '亿' -> HUNDRED_MILLION;
            default -> null;
        };
    }
}
