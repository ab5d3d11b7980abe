package io.github.nianbao.text;

import java.text.Normalizer;

/**
 * Characters as they are meant: full-width forms, ligatures and Kangxi radicals as NFKC folds them, and beyond it the
 * CJK Radicals Supplement (⺠, ⻔), which PDF printers put in place of ordinary characters and NFKC leaves alone.
 */
public final class Fold {
    /** Pairs of a radical (U+2E80 to U+2EFF) and its ideograph, from Unicode's Equivalent_Unified_Ideograph. */
    private static final String RADICALS = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬"
            + "⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门"
            + "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private static final int SUPPLEMENT_START = 0x2E80;
    private static final int SUPPLEMENT_END = 0x2EFF;
    private static final char[] IDEOGRAPHS = ideographs();

    private Fold() {}

    /** The ordinary form of one character; several characters where it is a compatibility form of several. */
    public static String character(int codePoint) {
        if (SUPPLEMENT_START <= codePoint && codePoint <= SUPPLEMENT_END) {
            char ideograph = IDEOGRAPHS[codePoint - SUPPLEMENT_START];
            return ideograph == 0 ? Character.toString(codePoint) : String.valueOf(ideograph);
        }
        String one = Character.toString(codePoint);
        return isPlain(codePoint) ? one : Normalizer.normalize(one, Normalizer.Form.NFKC);
    }

    /** The text with every character in its ordinary form; blanks of all widths and invisible characters are gone. */
    public static String text(String printed) {
        return Folded.of(printed).text();
    }

    /** Blanks of all widths, line breaks, and characters that show nothing (zero width, byte order mark, controls). */
    public static boolean isBlank(int codePoint) {
        if (isPlain(codePoint)) {
            return codePoint <= ' ';
        }
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /** ASCII and the common ideographs, which every folding leaves as they are. */
    private static boolean isPlain(int codePoint) {
        return codePoint < 0x7F || (0x4E00 <= codePoint && codePoint <= 0x9FFF);
    }

    private static char[] ideographs() {
        char[] table = new char[SUPPLEMENT_END - SUPPLEMENT_START + 1];
        for (int i = 0; i < RADICALS.length(); i += 2) {
            table[RADICALS.charAt(i) - SUPPLEMENT_START] = RADICALS.charAt(i + 1);
        }
        return table;
    }
}
