package io.github.nianbao.read.word;

import java.util.Locale;

/** A count as an automatic number prints it (ISO 29500-1, 17.18.59). Formats that reports do not use print digits. */
final class ListNumeral {
    private static final String HAN = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] HAN_PLACES = {"", "十", "百", "千"};
    private static final String[] FORMAL_PLACES = {"", "拾", "佰", "仟"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST = 9999;

    private ListNumeral() {}

    static String of(String format, int count) {
        if (count < 0 || count > LARGEST) {
            return Integer.toString(count);
        }
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> counted(count, HAN, HAN_PLACES);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counted(count, FORMAL, FORMAL_PLACES);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> shifted(count, "〇一二三四五六七八九");
            case "ideographTraditional" -> oneOf(count, STEMS);
            case "ideographZodiac" -> oneOf(count, BRANCHES);
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(count, "０１２３４５６７８９");
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(count, '①');
            case "decimalEnclosedParen" -> enclosed(count, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(count, '⒈');
            case "ideographEnclosedCircle" ->
                count >= 1 && count <= 10 ? Character.toString('㊀' + count - 1) : counted(count, HAN, HAN_PLACES);
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }

    /** 十二, 二十, 一百零五. */
    private static String counted(int count, String digits, String[] places) {
        if (count == 0) {
            return digits.substring(0, 1);
        }
        String decimal = Integer.toString(count);
        StringBuilder printed = new StringBuilder();
        boolean skipped = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            if (digit == 0) {
                skipped = true;
                continue;
            }
            if (skipped) {
                printed.append(digits.charAt(0));
                skipped = false;
            }
            int place = decimal.length() - 1 - i;
            if (!(digit == 1 && place == 1 && i == 0)) {
                printed.append(digits.charAt(digit));
            }
            printed.append(places[place]);
        }
        return printed.toString();
    }

    private static String shifted(int count, String digits) {
        StringBuilder printed = new StringBuilder();
        Integer.toString(count).chars().forEach(digit -> printed.append(digits.charAt(digit - '0')));
        return printed.toString();
    }

    private static String oneOf(int count, String characters) {
        return count >= 1 && count <= characters.length()
                ? characters.substring(count - 1, count)
                : Integer.toString(count);
    }

    /** Unicode has twenty of each kind. */
    private static String enclosed(int count, char first) {
        return count >= 1 && count <= 20 ? Character.toString(first + count - 1) : Integer.toString(count);
    }

    /** a to z, aa to zz. */
    private static String letters(int count) {
        return count < 1
                ? Integer.toString(count)
                : Character.toString('a' + (count - 1) % 26).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        StringBuilder printed = new StringBuilder();
        int left = count;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                printed.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return printed.toString();
    }
}
