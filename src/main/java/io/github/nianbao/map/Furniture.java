package io.github.nianbao.map;

import java.util.List;
import java.util.regex.Pattern;

/** Tells running text from what surrounds it: menus and footers of web pages, page numbers, rows of tables, signatures. */
final class Furniture {
    /** Fewer ideographs than this are no sentence. */
    private static final int FEWEST_IDEOGRAPHS = 4;

    /** So many labels of the forms on one line are a table that lost its cells. */
    private static final int LABELS_OF_A_TABLE = 3;

    /** What stands around the text of a page is short, in characters. */
    private static final int LONGEST_FURNITURE = 150;

    private static final Pattern END_OF_TEXT = Pattern.compile(
            "(?:打印(?:本页|此页)?|关闭(?:窗口|本页)?|相关链接|相关(?:文章|信息|阅读|附件)|上一[篇条]|下一[篇条]|主办(?:单位)?:|承办(?:单位)?:|版权所有|扫一扫|分享(?:到|至)|【?打印|网站地图|联系我们|返回顶部|附件下载|责任编辑).*");
    private static final List<String> WORDS_AT_THE_END = List.of("ICP备", "网站标识码", "公网安备", "版权所有", "网站地图");

    private static final Pattern PARTICULARS = Pattern.compile(
            "(?:发布(?:日期|时间|机构)|信息来源|来源|浏览(?:次数|量)|点击(?:次数|量|率)|字号|字体|索引号|文号|公开日期|成文日期|采集时间|发文日期|您(?:现在|当前)?的?位置|当前位置|填报单位|填报人|审核人|联系电话|填报日期|单位负责人|标题|单位|网址|责任编辑)[(:].*");
    private static final List<String> WORDS_OF_PARTICULARS = List.of("无障碍浏览", "长者模式", "适老化");

    /** Words of the forms' labels that prose does not use in a row. */
    private static final List<String> LABELS_OF_FORMS = List.of(
            "属于国家秘密",
            "其他法律行政法规禁止公开",
            "三安全一稳定",
            "保护第三方合法权益",
            "三类内部事务信息",
            "四类过程性信息",
            "属于行政执法案卷",
            "属于行政查询事项",
            "不掌握相关政府信息",
            "没有现成信息",
            "补正后申请内容",
            "信访举报投诉类申请",
            "要求提供公开出版物",
            "大量反复申请",
            "重新出具已获取信息",
            "逾期不补正",
            "逾期未按收费通知",
            "第二十条第",
            "勾稽关系",
            "区分处理的,只计",
            "未经复议直接起诉",
            "处理决定数量",
            "对外公开总数量",
            "现行有效件数",
            "本年收费金额",
            "不同渠道和方式公开相同信息",
            "不同方式回应同一热点",
            "不包括政府公报");

    /** A line with prose and tables run together is longer than any paragraph, in characters. */
    private static final int SHORTEST_PAGE = 1500;

    /** A label of a form is no longer than this with its number and its figures, in characters. */
    private static final int LONGEST_ROW = 70;

    private static final Pattern SENTENCE = Pattern.compile("[。;!?,:]");
    private static final Pattern QUANTITY = Pattern.compile("[0-9][余多]?(?:件|条|次|个|项|篇|份|人|期|场|万|元|起|宗|批|家|部|件次|人次|%)");
    /** （一）主动公开情况。 heads what follows it inside a section, with or without a full stop. */
    private static final Pattern INNER_HEAD =
            Pattern.compile("(?:\\([一二三四五六七八九十0-9]{1,3}\\)|[0-9]{1,2}[.、])[^。,;:0-9]{2,25}[。:]?");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–_·第页共/ 0-9()]+");
    private static final Pattern NOTHING_TO_REPORT =
            Pattern.compile("无。?|.{0,20}(?:无|没有)(?:其[他它])?(?:需要?)?(?:报告|说明)的?(?:事项|情况)。?");

    private Furniture() {}

    /** Whether the text of a web page is over here. */
    static boolean endsText(String folded) {
        return folded.length() <= LONGEST_FURNITURE
                && (WORDS_AT_THE_END.stream().anyMatch(folded::contains)
                        || END_OF_TEXT.matcher(folded).matches());
    }

    private static boolean isParticulars(String folded) {
        return folded.length() <= LONGEST_FURNITURE
                && (WORDS_OF_PARTICULARS.stream().anyMatch(folded::contains)
                        || PARTICULARS.matcher(folded).matches());
    }

    /** Whether words are running text. */
    static boolean isProse(String folded) {
        if (PAGE_NUMBER.matcher(folded).matches()
                || endsText(folded)
                || isParticulars(folded)
                || INNER_HEAD.matcher(folded).matches()
                || Years.isDate(folded)
                || isTable(folded)) {
            return false;
        }
        if (isNothingToReport(folded)) {
            return true;
        }
        boolean says =
                SENTENCE.matcher(folded).find() || QUANTITY.matcher(folded).find();
        return says && ideographs(folded) >= FEWEST_IDEOGRAPHS;
    }

    /** 无 and 本年度无其他需要报告的事项 are the whole text of a section, even without a mark. */
    private static boolean isNothingToReport(String folded) {
        return NOTHING_TO_REPORT.matcher(folded).matches();
    }

    /** A row of a form alone on its line, or a whole table on one line. */
    private static boolean isTable(String folded) {
        if (folded.indexOf('。') >= 0 && folded.length() < SHORTEST_PAGE) {
            return false;
        }
        long labels = LABELS_OF_FORMS.stream().filter(folded::contains).count();
        return labels >= LABELS_OF_A_TABLE || (labels > 0 && folded.length() <= LONGEST_ROW);
    }

    /** Whether words hold so many labels of the forms that they are one of their tables. */
    static boolean holdsFormLabels(String folded) {
        return LABELS_OF_FORMS.stream().filter(folded::contains).count() >= LABELS_OF_A_TABLE;
    }

    private static long ideographs(String folded) {
        return folded.codePoints().filter(Character::isIdeographic).count();
    }
}
