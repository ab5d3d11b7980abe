package io.github.nianbao.map;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that heads a section, taken apart.
 *
 * @param topic what the section is about
 * @param numbering how the head is numbered
 * @param end the offset in the folded line after the head; less than its length where text runs on behind it
 */
record SectionHead(Topic topic, Numbering numbering, int end) {
    /** The sections that the notices of 2019 and 2021 prescribe, and those that reports before had. */
    enum Topic {
        OVERVIEW(false, "(?:政府信息公开|政务公开)?(?:工作)?(?:总体情况|概述|概况|基本情况|总体工作情况|工作概述|总体概述)"),
        PROACTIVE(true, "(?:本年度?)?(?:政府信息)?主动公开(?:政府)?(?:信息)?(?:工作)?的?情况"),
        REQUESTS(
                true,
                "(?:本年度?)?收到(?:和|及|、)处理政府信息公开申请的?(?:工作)?情况|(?:政府信息)?依申请公开(?:政府)?(?:信息)?(?:工作)?(?:办理)?的?情况"
                        + "|(?:政府信息公开)?申请(?:收到|受理)?(?:和|及|、)?(?:处理|办理)的?情况"),
        DISPUTES(
                true,
                "(?:因)?(?:政府)?信息公开(?:工作|申请)?(?:被申请|被提起|提起|引起的?|申请|的)?行政复议(?:、|和|及|与|或)?(?:被?提起|引起的?)?(?:行政)?诉讼的?(?:工作)?情况"
                        + "|(?:因)?(?:申请)?行政复议(?:、|和|及|与|或)?(?:被?提起)?(?:行政)?诉讼的?(?:工作)?情况(?:的)?"),
        PROBLEMS(
                false,
                "(?:政府信息公开|政务公开)?(?:工作)?(?:中)?(?:存在的?)?(?:主要)?(?:问题|困难|不足)(?:和|及|与|、)?(?:其|下一步|今后)?(?:的)?(?:主要)?(?:改进|整改|工作|努力|措施|打算|方向|困难|不足).{0,8}|(?:政府信息公开)?(?:工作)?存在的?(?:主要)?(?:问题|不足)"),
        FEES(true, "(?:政府信息公开|依申请公开)?(?:的)?(?:工作)?收费(?:和|及|、)?(?:及?减免)?(?:的)?情况"),
        OTHER(false, "(?:其[他它])?(?:需要?|应当?)(?:报告|说明)的?(?:其[他它])?(?:重要)?(?:事项|情况)|其[他它]事项"),
        ANNEX(false, "附表|附件|附录"),
        /** Another subject under a Chinese number. */
        FREE(false, "");

        private final boolean particular;
        private final Pattern words;

        Topic(boolean particular, String words) {
            this.particular = particular;
            this.words = Pattern.compile("(?:" + words + ")");
        }

        /** Whether only reports on information disclosure have such a section; any report may have an overview. */
        boolean isParticular() {
            return particular;
        }
    }

    /** How sections are numbered, outermost styles first. */
    enum Numbering {
        PART("第[一二三四五六七八九十]{1,3}(?:部分|章|节)[、:,.]?"),
        CHINESE("[一二三四五六七八九十]{1,3}[、.,:]"),
        ARABIC("[0-9]{1,2}[、.,)](?![0-9])"),
        PARENTHESES("\\((?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})\\)[、.]?"),
        NONE("");

        private final Pattern pattern;

        Numbering(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** Longest head of a section, number included, in characters. */
    private static final int LONGEST = 45;

    /** What a number begins with; a longer line without one is no head. */
    private static final String OPENING = "第一二三四五六七八九十0123456789(";

    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}");
    private static final Pattern END_OF_HEAD = Pattern.compile("[。:;.]?");
    private static final Pattern SENTENCE = Pattern.compile("[。;!?]|,.*,");

    /** Rows of the forms that are numbered as sections are; where table cells come out as lines they are no heads. */
    private static final Pattern ROW_OF_A_FORM =
            Pattern.compile("(?:一、本年新?|二、上年|三、本年|四、结转|二、回应解读情况|四、行政复议数量|五、行政诉讼数量|六、举报投诉数量"
                    + "|七、依申请公开信息收取的费用|八、机构建设和保障经费情况|九、政府信息公开会议和培训情况)");

    /** Reads a line as a head; {@code null} if it is none. */
    static @Nullable SectionHead read(String folded) {
        Matcher markdown = MARKDOWN.matcher(folded);
        int start = markdown.lookingAt() ? markdown.end() : 0;
        if (start == folded.length()
                || ROW_OF_A_FORM.matcher(folded).region(start, folded.length()).lookingAt()) {
            return null;
        }
        if (folded.length() > LONGEST && OPENING.indexOf(folded.charAt(start)) < 0) {
            return null;
        }
        for (Numbering numbering : Numbering.values()) {
            Matcher number = numbering.pattern.matcher(folded).region(start, folded.length());
            if (number.lookingAt()) {
                return read(folded, numbering, number.end());
            }
        }
        return null;
    }

    private static @Nullable SectionHead read(String folded, Numbering numbering, int from) {
        int limit = Math.min(folded.length(), from + LONGEST);
        for (Topic topic : Topic.values()) {
            if (topic == Topic.FREE || (topic == Topic.ANNEX && numbering == Numbering.NONE)) {
                continue;
            }
            Matcher words = topic.words.matcher(folded).region(from, limit);
            if (!words.lookingAt()) {
                continue;
            }
            int end = words.end();
            Matcher mark = END_OF_HEAD.matcher(folded).region(end, folded.length());
            boolean alone = mark.lookingAt() && mark.end() == folded.length();
            if (alone) {
                return new SectionHead(topic, numbering, folded.length());
            }
            if (numbering != Numbering.NONE && topic != Topic.PROBLEMS && topic != Topic.ANNEX && runsOn(folded, end)) {
                return new SectionHead(topic, numbering, mark.end());
            }
        }
        boolean free = numbering == Numbering.CHINESE || numbering == Numbering.PART;
        if (free
                && from < folded.length()
                && folded.length() <= LONGEST
                && !SENTENCE.matcher(folded).find(from)) {
            return new SectionHead(Topic.FREE, numbering, folded.length());
        }
        return null;
    }

    /** Whether what follows a head on its line begins a text of its own. */
    private static boolean runsOn(String folded, int end) {
        char next = folded.charAt(end);
        return next == '。'
                || next == ':'
                || next == '('
                || next == '2'
                || folded.startsWith("第二十条", end)
                || folded.startsWith("本年", end);
    }
}
