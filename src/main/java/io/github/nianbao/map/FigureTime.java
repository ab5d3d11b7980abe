package io.github.nianbao.map;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of which year figures are, as the words over them say: what is printed beside the year reported on is not its figure. */
enum FigureTime {
    /** The year reported on (本年, 2022年). */
    REPORTED,
    /** Another year, or what changed since then (上年同期, 同比增减). */
    OTHER,
    UNSAID;

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern OTHER_WORDS = Pattern.compile("上一?年|去年|前年|往年|历年|上期|同期|同比|环比|[较比]上|增减|增幅|增长");
    /** One of these is in each of the words that tell a year; most labels have none. */
    private static final String TELLING = "年期比上增";

    private static final Pattern REPORTED_WORDS = Pattern.compile("本年|今年|当年|本期|全年");
    private static final Pattern NAME = Pattern.compile(
            "(?:20\\d\\d年度?|[上去前本今当]一?年度?|[本上]期)?(?:同期|同比|环比|增减|增长|增幅)*(?:率|百分比)?(?:总|合计|统计)?(?:数|数量|件数|情况)?");
    private static final Pattern NAME_OF_REPORTED = Pattern.compile("(?:20\\d\\d年度?|(?:本|今|当|全)年度?|本期)(?:数(?!量))?");

    private static final Pattern NAME_OF_ANY =
            Pattern.compile("(?:20\\d\\d年度?|[上去前本今当]一?年度?|[本上]期)(?:同期)?(?:数(?!量))?|同比|环比|增减|增长|增幅");

    /**
     * @param folded letters and digits of a label
     * @param year the year reported on; where it is not known, no year is told from it
     */
    static FigureTime of(String folded, @Nullable Integer year) {
        if (!mayTell(folded)) {
            return UNSAID;
        }
        Matcher years = YEAR.matcher(folded);
        boolean reported = false;
        while (year != null && years.find()) {
            if (Integer.parseInt(years.group(1)) != year) {
                return OTHER;
            }
            reported = true;
        }
        if (OTHER_WORDS.matcher(folded).find()) {
            return OTHER;
        }
        return reported || REPORTED_WORDS.matcher(folded).find() ? REPORTED : UNSAID;
    }

    private static boolean mayTell(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (TELLING.indexOf(folded.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label says nothing but of which year figures are (上年同期, 2021年). */
    static boolean isNothingElse(String folded) {
        return NAME.matcher(folded).matches();
    }

    /** The same without the name of any year, or of what changed since then. */
    static String withoutYear(String folded) {
        return NAME_OF_ANY.matcher(folded).replaceAll("");
    }

    /** A label without the name of the year in it: 自然人 of 2022年自然人; nothing of a label that names only a year. */
    static String without(String folded) {
        return NAME_OF_REPORTED.matcher(folded).replaceAll("");
    }
}
