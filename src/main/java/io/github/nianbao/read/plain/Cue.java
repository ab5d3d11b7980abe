package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.regex.Pattern;

/** What the wording of a line says about it, where a dump lacks the marks that would. */
final class Cue {
    /** Longer lines are prose: the longest label of the forms has 38 characters. */
    private static final int LONGEST_LABEL = 60;

    private static final String SENTENCE_ENDS = "。；！？";

    private static final Pattern SECTION = Pattern.compile("第?[一二三四五六七八九十]{1,3}[、．.]\\s*\\S.*");
    private static final Pattern TITLE = Pattern.compile("[^\\d]*(?:情况|事项|报告)");
    private static final Pattern ITEM = Pattern.compile("(?:[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、]).*");
    private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明)[:：].*");
    private static final Pattern DATE = Pattern.compile("[\\d〇○零一二三四五六七八九十]{2,4}\\s*年.{1,4}月.{1,4}日");

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-－—–]{1,2}\\s*\\d{1,3}\\s*[-－—–]{1,2}|第\\s*\\d{1,3}\\s*页.{0,9}");

    private Cue() {}

    /** A sentence, or a line too long for a label. */
    static boolean isProse(String line) {
        String text = Blanks.strip(line);
        return text.length() > LONGEST_LABEL
                || isSentence(text)
                || NOTE.matcher(text).matches()
                || DATE.matcher(text).matches();
    }

    /** A sentence too long for a label. */
    static boolean isParagraph(String line) {
        String text = Blanks.strip(line);
        return text.length() > LONGEST_LABEL && isSentence(text);
    }

    private static boolean isSentence(String text) {
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** "— 5 —", as a page break leaves it between the lines. */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(Blanks.strip(line)).matches();
    }

    /** "一、", as the sections of a report and the main rows of its tables begin. */
    static boolean isSection(String line) {
        return SECTION.matcher(Blanks.strip(line)).matches();
    }

    /** "三、…情况", as only the sections of a report begin; no row of a table is called so. */
    static boolean isTitle(String line) {
        return isSection(line) && TITLE.matcher(Blanks.strip(line)).matches();
    }

    /** "（一）" or "1.", as the parts of a section and the lesser rows of a table begin. */
    static boolean isItem(String line) {
        return ITEM.matcher(Blanks.strip(line)).matches();
    }
}
