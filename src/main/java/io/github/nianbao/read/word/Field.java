package io.github.nianbao.read.word;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field of a file that is being read: its code, which is not printed, then its result, if the file has one. */
final class Field {
    /** What the program works out whenever it shows the file, so that no result needs to be in it. */
    private static final Pattern EQUATION = Pattern.compile("EQ\\b.*", Pattern.DOTALL);

    private static final Pattern QUOTE = Pattern.compile("QUOTE\\b.*", Pattern.DOTALL);

    /** Whose results are figures or words that nobody can tell from the code. */
    private static final Pattern VALUE = Pattern.compile(
            "=|(?:IF|REF|DOCPROPERTY|DOCVARIABLE|FILLIN|MERGEFIELD|FORMDROPDOWN|COMPARE|SEQ|NUMPAGES|NUMWORDS|SYMBOL)\\b");

    /** Whose result is something drawn, or a piece of another program. */
    private static final Pattern DRAWING = Pattern.compile("(?:SHAPE|EMBED|LINK|INCLUDEPICTURE)\\b");

    /** Instructions how to arrange the text, such as {@code \s\\up 7}: the numbers in them are lengths. */
    private static final Pattern SWITCH = Pattern.compile("\\\\[*A-Z]+ *-?[0-9]*");

    private static final Pattern NUMERAL = Pattern.compile("[0-9０-９〇一二三四五六七八九十百千万亿]");

    private final StringBuilder code = new StringBuilder();
    private boolean dirty;
    private @Nullable String chosen;
    private boolean inCode = true;
    private boolean shown;

    /**
     * @param chosen the entry of a drop-down list that is shown; {@code null} for any other field
     * @param dirty whether the result in the file is given up as out of date
     */
    Field(@Nullable String chosen, boolean dirty) {
        this.chosen = chosen;
        this.dirty = dirty;
    }

    boolean isInCode() {
        return inCode;
    }

    boolean isDirty() {
        return dirty;
    }

    /** The result in the file is given up as out of date. */
    void giveUp() {
        dirty = true;
    }

    void code(CharSequence part) {
        code.append(part);
    }

    void endCode() {
        inCode = false;
    }

    /** @param entry that of a drop-down list that is shown */
    void choose(String entry) {
        chosen = entry;
    }

    /** Some of its result is in the file. */
    void show() {
        shown = true;
    }

    /** What stands for a result that is not in the file; the figures of a formula cannot be told from its code. */
    String missing() {
        String said = code.toString().strip().toUpperCase(Locale.ROOT);
        boolean lost = EQUATION.matcher(said).matches() && isNumeral(said)
                || !shown && chosen == null && VALUE.matcher(said).lookingAt()
                || !shown && QUOTE.matcher(said).matches() && isNumeral(said);
        if (lost) {
            return Pictograms.LOST;
        }
        if (!shown && DRAWING.matcher(said).lookingAt()) {
            return InlinePictures.SIGN;
        }
        return shown || chosen == null ? "" : chosen;
    }

    private static boolean isNumeral(String code) {
        return NUMERAL.matcher(SWITCH.matcher(code).replaceAll("")).find();
    }
}
