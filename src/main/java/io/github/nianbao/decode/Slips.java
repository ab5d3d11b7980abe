package io.github.nianbao.decode;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By which slip a figure may have become another. */
final class Slips {
    /** Pairs of digits that look alike, in print that is small, faint or scanned. */
    private static final Set<String> ALIKE =
            Set.of("38", "83", "17", "71", "08", "80", "56", "65", "06", "60", "58", "85");

    private static final Set<String> TURNED = Set.of("69", "96");

    private Slips() {}

    /**
     * @param stands what is there now; {@code null} where no number is
     * @param meant what should be
     * @param raw the printed text; {@code null} where there is none
     */
    static Slip between(@Nullable BigDecimal stands, BigDecimal meant, @Nullable String raw) {
        if (stands == null) {
            return Slip.NOT_PRINTED;
        }
        if (isInPieces(stands, meant, raw)) {
            return Slip.SPLIT;
        }
        if (stands.negate().compareTo(meant) == 0) {
            return Slip.SIGN_LOST;
        }
        String now = digits(stands);
        String then = digits(meant);
        if (stands.signum() * meant.signum() < 0 || stands.scale() != meant.scale()) {
            return isPointLost(stands, meant) ? Slip.POINT_LOST : Slip.OTHER;
        }
        return switch (now.length() - then.length()) {
            case -1 -> isOneLonger(then, now) ? Slip.DIGIT_DROPPED : Slip.OTHER;
            case 0 -> ofOneLength(now, then);
            case 1 ->
                isOneLonger(now, then) ? (doubles(now, then) ? Slip.DIGIT_DOUBLED : Slip.DIGIT_ADDED) : Slip.OTHER;
            default -> Slip.OTHER;
        };
    }

    /** Whether the printed text can be read as that number, its digits together and in order. */
    static boolean allows(@Nullable String raw, BigDecimal meant) {
        if (raw == null) {
            return false;
        }
        StringBuilder printed = new StringBuilder();
        java.text.Normalizer.normalize(raw, java.text.Normalizer.Form.NFKC)
                .chars()
                .filter(c -> c >= '0' && c <= '9')
                .forEach(c -> printed.append((char) c));
        String text = printed.toString();
        return !text.isEmpty() && text.contains(digits(meant));
    }

    private static boolean isInPieces(BigDecimal stands, BigDecimal meant, @Nullable String raw) {
        return raw != null
                && digits(meant).length() > digits(stands).length()
                && allows(raw, meant)
                && (digits(meant).startsWith(digits(stands)) || digits(meant).endsWith(digits(stands)));
    }

    private static boolean isPointLost(BigDecimal stands, BigDecimal meant) {
        return stands.signum() != 0
                && stands.unscaledValue().equals(meant.unscaledValue())
                && stands.scale() != meant.scale();
    }

    private static String digits(BigDecimal number) {
        return number.abs().toPlainString().replace(".", "");
    }

    private static boolean isOneLonger(String longer, String shorter) {
        for (int at = 0; at < longer.length(); at++) {
            if ((longer.substring(0, at) + longer.substring(at + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean doubles(String longer, String shorter) {
        for (int at = 1; at < longer.length(); at++) {
            boolean isTwice = longer.charAt(at) == longer.charAt(at - 1);
            if (isTwice && (longer.substring(0, at) + longer.substring(at + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    private static Slip ofOneLength(String now, String then) {
        int first = -1;
        int different = 0;
        for (int at = 0; at < now.length(); at++) {
            if (now.charAt(at) != then.charAt(at)) {
                first = first < 0 ? at : first;
                different++;
            }
        }
        if (different == 1) {
            String pair = now.substring(first, first + 1) + then.charAt(first);
            return ALIKE.contains(pair)
                    ? Slip.DIGIT_MISREAD
                    : TURNED.contains(pair) ? Slip.UPSIDE_DOWN : Slip.DIGIT_REPLACED;
        }
        boolean isSwapped = different == 2
                && first + 1 < now.length()
                && now.charAt(first) == then.charAt(first + 1)
                && now.charAt(first + 1) == then.charAt(first);
        return isSwapped ? Slip.DIGITS_SWAPPED : Slip.OTHER;
    }
}
