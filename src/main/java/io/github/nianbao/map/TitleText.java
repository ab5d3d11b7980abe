package io.github.nianbao.map;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a title taken apart: 云湖市教育局2021年政府信息公开工作年度报告, in any of the orders that agencies print.
 *
 * @param agency folded; {@code null} where the words name none
 */
record TitleText(@Nullable String agency, @Nullable Integer year) {
    /** Longer than any title with its agency in full, in characters; sentences are longer or have punctuation. */
    static final int LONGEST = 80;

    private static final String SUBJECT = "(?:政府信息(?:和|与|及|、)?政务公开|政务(?:和|与|及|、)?政府信息公开|政府信息公开|政务信息公开|政务公开|信息公开)";
    private static final String MIDDLE = "(?:工作|情况|总结|的|" + Years.YEAR + "年?|年度|全年|年|\\(" + Years.YEAR + "年?度?\\))*?";
    private static final String NOUN = "(?<noun>年度工作报告|工作年度报告|年度报告书?|年度总结报告|年报|报告)";
    private static final Pattern CORE =
            Pattern.compile("(?<before>.*?)" + SUBJECT + "(?<middle>" + MIDDLE + ")" + NOUN + "(?<after>.*)");

    /** What may follow: brackets, the year, that it is the text itself, a file's ending. */
    private static final Pattern AFTER = Pattern.compile("(?:\\([^()]{0,25}\\)|\\[[^\\[\\]]{0,20}]|" + Years.YEAR
            + "年?度?|的?报告|全文|正文|[0-9]{1,2}|\\.(?:pdf|docx?|wps|html?|txt|xlsx?|ofd|rtf))*");

    /** The agency in brackets behind the title. */
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]+)\\)");

    private static final Pattern YEAR_WORDS = Pattern.compile("[(\\[]?" + Years.YEAR + "(?:年度|年|财年)?[)\\]]?(?:年度)?|年度");
    private static final Pattern YEAR_RANGE =
            Pattern.compile(Years.YEAR + "年?[-—~至到](?:" + Years.YEAR + "|[0-9]{2})(?:学?年度?)?");
    private static final Pattern PART_OF_YEAR = Pattern.compile("季度|[0-9一二三四五六七八九十]月|半年|第[一二三四]季|学期");

    /** A news item, an explanation or a notice about a report is not the report. */
    private static final Pattern ABOUT_A_REPORT = Pattern.compile(
            "解读|图解|读懂|一图|通知|通告|做好|编制(?!委)|印发|转发|要点|格式|模板|样本|填报|范本|××|[xX]{2,}(?=省|市|县|区|局|镇|乡|街|单位|部门|人民)|_{2,}");

    private static final Pattern MENU = Pattern.compile("[>»|_│┃]+|(?<![0-9])[-—]+(?![0-9])|-{2,}|—{2,}");
    private static final Pattern LABEL = Pattern.compile("^.*:|^(?:附件|附)[0-9]*:?|^#+|^[【\\[][^】\\]]*[】\\]]");
    private static final Pattern SITE = Pattern.compile("^.*?(?:门户网站|政府网站|官方网站|官网|网站|政府网|政务网|信息网(?!络)|公开网|门户|公开平台)");
    private static final Pattern QUOTES = Pattern.compile("[《》〈〉“”\"]");
    private static final Pattern EDGES = Pattern.compile("^(?:关于|对|、|\\(|:|[-—–―─])+|(?:关于|的|、|\\(\\)|:|-)+$");

    /** Takes a line apart, or several joined; {@code null} if it is not the title of a report. */
    static @Nullable TitleText read(String folded) {
        if (folded.length() > LONGEST || !(folded.contains("报告") || folded.contains("年报")) || isSentence(folded)) {
            return null;
        }
        if (folded.indexOf('公') < 0 || folded.indexOf('开') < 0) {
            return null; // every subject has both, whatever quotes part them
        }
        String piece = QUOTES.matcher(pieceWithTitle(folded)).replaceAll("");
        String text = withoutLabels(piece);
        Matcher core = CORE.matcher(text);
        if (!core.matches()
                || ABOUT_A_REPORT.matcher(piece).find()
                || PART_OF_YEAR.matcher(Years.withoutDates(text)).find()) {
            return null;
        }
        String before = core.group("before");
        String after = Years.withoutDates(core.group("after"));
        if (!AFTER.matcher(after).matches()) {
            return null;
        }
        Integer year = yearOf(before + " " + core.group("middle") + " " + after);
        if (year == null) {
            year = yearOf(folded);
        }
        if (year == null) {
            year = Years.ofPeriod(folded);
        }
        String agency = agencyOf(before);
        if (agency == null || (year == null && core.group("noun").equals("报告") && !AgencyNames.isFull(agency))) {
            return null;
        }
        return new TitleText(agency.isEmpty() ? bracketed(after) : agency, year);
    }

    /** A line that only adds agency or year to the title on the line beside it; {@code null} if it says anything else. */
    static @Nullable TitleText readAddition(String folded) {
        if (folded.length() > LONGEST || isSentence(folded)) {
            return null;
        }
        String bare = folded.replaceAll("^#+|[《》]", "").replaceAll("^[(\\[](.*)[)\\]]$", "$1");
        if (Years.isDate(bare)) {
            return null;
        }
        String agency = agencyOf(withoutLabels(bare));
        Integer year = yearOf(bare);
        if (agency == null || (agency.isEmpty() && year == null)) {
            return null;
        }
        return new TitleText(agency.isEmpty() ? null : agency, year);
    }

    private static boolean isSentence(String folded) {
        return folded.indexOf('。') >= 0
                || folded.indexOf(';') >= 0
                || folded.indexOf(',') >= 0
                || folded.indexOf('!') >= 0;
    }

    /** The part with the title in "首页>政府信息公开>title" and "title-site". */
    private static String pieceWithTitle(String folded) {
        String best = folded;
        for (String piece : MENU.split(folded)) {
            if (CORE.matcher(piece).matches()) {
                best = piece;
            }
        }
        return best;
    }

    private static String withoutLabels(String before) {
        String bare = LABEL.matcher(before).replaceAll("");
        return SITE.matcher(bare).replaceFirst("");
    }

    private static @Nullable Integer yearOf(String text) {
        return YEAR_RANGE.matcher(text).find() ? null : Years.onlyYearOf(text);
    }

    /** The agency, empty where there is none; {@code null} if the words are no agency's name. */
    private static @Nullable String agencyOf(String before) {
        String bare = YEAR_RANGE.matcher(Years.withoutDates(before)).replaceAll("");
        bare = YEAR_WORDS.matcher(bare).replaceAll("");
        for (String trimmed = EDGES.matcher(bare).replaceAll(""); !trimmed.equals(bare); ) {
            bare = trimmed;
            trimmed = EDGES.matcher(bare).replaceAll("");
        }
        if (bare.endsWith("人民")) {
            bare += "政府"; // 云湖市人民政府信息公开年报 shares one 政府 between the name and the subject
        }
        bare = withoutSiteOwner(bare);
        if (bare.isEmpty() || AgencyNames.isNobody(bare)) {
            return "";
        }
        return AgencyNames.isPlausible(bare) ? bare : null;
    }

    /** 云湖市人民政府云湖市教育局: a page's owner before the agency, told by the place that comes twice. */
    private static String withoutSiteOwner(String name) {
        int owner = name.indexOf("人民政府");
        if (owner <= 1) {
            return name;
        }
        int rest = owner + "人民政府".length();
        String place = name.substring(0, Math.min(2, owner));
        return name.startsWith(place, rest) ? name.substring(rest) : name;
    }

    private static @Nullable String bracketed(String after) {
        Matcher bracket = BRACKETED.matcher(after);
        while (bracket.find()) {
            if (AgencyNames.isKindOfAgency(bracket.group(1))) {
                return bracket.group(1);
            }
        }
        return null;
    }
}
