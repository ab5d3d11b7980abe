package io.github.nianbao.read.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats of numbers that reports use (ISO 29500-1, 18.8.30): digits, groups, percent, and words around them.
 * The library answers a format that it does not know with the bare number; this one answers nothing.
 */
final class NumberFormat {
    private static final String PLACEHOLDERS = "0#?.,";

    /** What stands for itself without quotes. */
    private static final String LITERALS = " +-()$¥￥:~<>={}&^'`";

    private final String section;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder digits = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private int percent;
    private boolean general;
    private boolean known = true;

    private NumberFormat(String section) {
        this.section = section;
    }

    static boolean isGeneral(String format) {
        return format.isEmpty() || format.equals("@") || format.equalsIgnoreCase("General") || format.equals("G/通用格式");
    }

    /** The number as shown; empty if the format is not known, or hides the number's sign. */
    static Optional<String> show(BigDecimal number, String format) {
        List<String> sections = sections(format);
        int negative = sections.size() > 1 && number.signum() < 0 ? 1 : 0;
        int chosen = sections.size() > 2 && number.signum() == 0 ? 2 : negative;
        NumberFormat section = new NumberFormat(sections.get(chosen));
        section.parse();
        if (!section.known || !section.isPlain()) {
            return Optional.empty();
        }
        String shown =
                section.show(number.abs(), chosen == 0 && number.signum() < 0).strip();
        boolean hidesSign = number.signum() < 0
                && shown.indexOf('-') < 0
                && shown.indexOf('(') < 0
                && shown.chars().anyMatch(c -> c >= '1' && c <= '9');
        return hidesSign ? Optional.empty() : Optional.of(shown);
    }

    /**
     * A text as shown: the fourth section is for texts, or a last one that names their place; empty if the section is
     * not known, or shows something else instead of the text.
     */
    static Optional<String> show(String text, String format) {
        if (isGeneral(format)) {
            return Optional.of(text);
        }
        List<String> sections = sections(format);
        String last = sections.get(sections.size() - 1);
        if (sections.size() < 4 && last.indexOf('@') < 0 || isGeneral(last) && !last.isEmpty()) {
            return Optional.of(text);
        }
        if (last.isEmpty()) {
            return Optional.of("");
        }
        NumberFormat section = new NumberFormat(last.replaceFirst("@", "General"));
        section.parse();
        if (!section.known || !section.general || !section.digits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(section.before.toString().strip()
                + text
                + section.after.toString().strip());
    }

    /** For positive, negative numbers, zero and texts; parted by semicolons that stand for nothing else. */
    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '!')) {
                i++;
            } else if (!quoted && c == ';') {
                sections.add(format.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(format.substring(start));
        return sections;
    }

    private void parse() {
        int i = 0;
        while (i < section.length() && known) {
            char c = section.charAt(i);
            if (c == '"') {
                i = quoted(i);
            } else if (c == '\\' || c == '!') {
                i = one(i, true);
            } else if (c == '_' || c == '*') {
                i = one(i, false);
            } else if (c == '[') {
                i = bracket(i);
            } else if (PLACEHOLDERS.indexOf(c) >= 0) {
                digits.append(c);
                known = after.isEmpty() && !general;
                i++;
            } else if (c == '%') {
                percent++;
                literal("%");
                i++;
            } else if (section.startsWith("G/通用格式", i)
                    || section.toLowerCase(Locale.ROOT).startsWith("general", i)) {
                known = digits.isEmpty() && !general;
                general = true;
                i += 7;
            } else {
                known = LITERALS.indexOf(c) >= 0 || c > '~';
                literal(String.valueOf(c));
                i++;
            }
        }
    }

    /** Without a second point, and without commas behind the last digit, which each stand for a factor of a thousand. */
    private boolean isPlain() {
        int point = digits.indexOf(".");
        return !digits.toString().matches(".*,\\.?")
                && !(point >= 0 && digits.substring(point + 1).matches(".*[.,].*"));
    }

    private int quoted(int from) {
        int end = section.indexOf('"', from + 1);
        literal(section.substring(from + 1, end < 0 ? section.length() : end));
        return end < 0 ? section.length() : end + 1;
    }

    /** A sign that takes the next character along: as itself, or as a blank as wide as it, or one that fills the cell. */
    private int one(int from, boolean shows) {
        known = section.charAt(from) != '*' || from + 1 == section.length() || section.charAt(from + 1) == ' ';
        literal(shows && from + 1 < section.length() ? section.substring(from + 1, from + 2) : " ");
        return from + 2;
    }

    /** A colour says nothing but that white is not seen, a currency stands for itself; conditions and Chinese numerals are not known. */
    private int bracket(int from) {
        int end = section.indexOf(']', from);
        if (end < 0) {
            known = false;
            return section.length();
        }
        String inside = section.substring(from + 1, end);
        if (inside.startsWith("$")) {
            int language = inside.indexOf('-');
            literal(inside.substring(1, language < 0 ? inside.length() : language));
        } else {
            known = inside.matches("(?i)black|blue|cyan|green|magenta|red|yellow|color\\s?\\d+|[黑蓝青绿洋红黄色颜\\d]+");
        }
        return end + 1;
    }

    private void literal(String text) {
        (digits.isEmpty() && !general ? before : after).append(text);
    }

    private String show(BigDecimal number, boolean minus) {
        BigDecimal shown = number.movePointRight(2 * percent);
        String middle = general ? ShownValue.general(shown) : digits.isEmpty() ? "" : digits(shown);
        boolean zero = middle.chars().noneMatch(c -> c >= '1' && c <= '9');
        return (minus && !zero ? "-" : "") + before + middle + after;
    }

    private String digits(BigDecimal number) {
        int point = digits.indexOf(".");
        String whole = point < 0 ? digits.toString() : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        BigDecimal rounded = number.setScale(fraction.length(), RoundingMode.HALF_UP);
        String[] parts = rounded.toPlainString().split("\\.", -1);
        String left = padded(parts[0], (int) whole.chars().filter(c -> c == '0').count());
        String right = parts.length > 1 ? trimmed(parts[1], fraction) : "";
        return (whole.indexOf(',') >= 0 ? grouped(left) : left) + (point < 0 ? "" : "." + right);
    }

    private static String padded(String number, int length) {
        String plain = number.equals("0") ? "" : number;
        return "0".repeat(Math.max(0, length - plain.length())) + plain;
    }

    /** Zeros at the end of which the format says that they need not show. */
    private static String trimmed(String fraction, String places) {
        int end = fraction.length();
        while (end > 0 && fraction.charAt(end - 1) == '0' && places.charAt(end - 1) != '0') {
            end--;
        }
        return fraction.substring(0, end);
    }

    private static String grouped(String number) {
        StringBuilder grouped = new StringBuilder(number);
        for (int i = number.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
