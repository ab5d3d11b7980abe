package io.github.nianbao.read.word;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field of a DOCX file that is being read: its code, which is not printed, then its result, if the file has one. */
final class DocxField {
    /** What the program works out whenever it shows the file, so that no result needs to be in it. */
    private static final Pattern EQUATION = Pattern.compile("EQ\\b.*", Pattern.DOTALL);

    private static final Pattern QUOTE = Pattern.compile("QUOTE\\b.*", Pattern.DOTALL);

    /** Instructions how to arrange the text, such as {@code \s\\up 7}: the numbers in them are lengths. */
    private static final Pattern SWITCH = Pattern.compile("\\\\[*A-Z]+ *-?[0-9]*");

    private static final Pattern NUMERAL = Pattern.compile("[0-9０-９〇一二三四五六七八九十百千万亿]");

    private final @Nullable String chosen;
    private final StringBuilder code = new StringBuilder();
    private boolean inCode = true;
    private boolean shown;

    /** @param chosen the entry of a drop-down list that is shown; {@code null} for any other field */
    DocxField(@Nullable String chosen) {
        this.chosen = chosen;
    }

    boolean isInCode() {
        return inCode;
    }

    void code(String part) {
        code.append(part);
    }

    void endCode() {
        inCode = false;
    }

    /** Some of its result is in the file. */
    void show() {
        shown = true;
    }

    /** What stands for a result that is not in the file; the figures of a formula cannot be told from its code. */
    String missing() {
        String said = code.toString().strip().toUpperCase(Locale.ROOT);
        boolean unknown = EQUATION.matcher(said).matches()
                || !shown && QUOTE.matcher(said).matches();
        if (unknown && NUMERAL.matcher(SWITCH.matcher(said).replaceAll("")).find()) {
            return Pictograms.LOST;
        }
        return shown || chosen == null ? "" : chosen;
    }
}
