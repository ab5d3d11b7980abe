package io.github.nianbao.narrative;

import java.util.Arrays;
import java.util.regex.Matcher;

/**
 * Digits and numerals that count nothing: dates, durations, ordinals, numbers of documents, telephones and items,
 * titles, quotations, addresses of web pages.
 */
final class NotCounts {
    /** Takes the place of each character that is blotted out; no text has it after folding. */
    static final char BLOT = '\u0001';

    private static final String NUMERAL = "[0-9〇零一二三四五六七八九十百两]";
    /** Only here may one of them begin; of most characters this one look is all that is needed. */
    private static final String BEGINS = "[0-9A-Za-z_./(\\[《〔“\"〇○零一二三四五六七八九十百两第附表图例电热传邮手联编索代浏阅点访-]";

    private static final String ANY = String.join(
            "|",
            "《[^》]*》",
            "〔[^〕]*〕(?:第?[0-9-]+号)?",
            "\\[(?:19|20)[0-9]{2}](?:第?[0-9]+号)?",
            "“[^”]{0,60}”",
            "\"[^\"]{0,60}\"",
            "[\\w.-]+@[\\w.-]+",
            "(?:https?://|www\\.)[\\w./:?=&%#-]+",
            "/[\\w./:-]*[A-Za-z][\\w./:-]*",
            "[A-Za-z][A-Za-z./:@_-]*[0-9][\\w./:@-]*",
            "(?<![A-Za-z])[0-9]+[A-Za-z]+",
            // Dates and times, years first: a year may have lost its 年.
            "(?:19|20)[0-9]{2}(?:[-—–~至到](?:19|20)?[0-9]{2,4})?年(?:度|份|代|底|初|末)?(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?",
            "(?:19|20)[0-9]{2}[./-][0-9]{1,2}(?:[./-][0-9]{1,2}[日号]?)?(?![0-9件条])",
            "(?:19|20)[0-9]{2,4}月[0-9]{0,2}[日号]?",
            "[二一][〇○零九][〇○零一二三四五六七八九]{2}年度?",
            "[0-9]{1,2}(?:[-—–~至到、][0-9]{1,2})?月份?(?:[0-9]{1,2}[日号]?)?(?:至|到|-|—)?",
            "[0-9一二三四五六七八九十]{1,3}[日号](?!次)",
            "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?",
            "[0-9]{1,2}[时点][0-9]{1,2}分?|[0-9]{1,2}时(?!效)",
            "[0-9]+×[0-9]+(?:小时)?|[0-9]+[*][0-9]+(?:小时)?",
            NUMERAL + "+(?:\\.[0-9]+)?余?个?(?:多)?(?:年(?!度?报)|月|季度|工作日|自然日|日历日|星期|小时|分钟|秒|天|周(?!年)|周年|岁|世纪|届)",
            // Ordinals and numbers by which things are called.
            "第" + NUMERAL + "+[一-鿿]?",
            "(?:附件|附表|附|表|图|例)[0-9]+",
            "[0-9]+(?:-[0-9]+)?号(?:令|文|楼|院|室|门)?",
            "(?:电话|热线|传真|邮编|邮政编码|手机|联系方式|编号|索引号|代码|QQ)[为是:]?\\(?[0-9][0-9-]{2,}+(?![件条次个人通起余万多,.])\\)?[0-9-]*",
            "(?<![0-9])0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]+)?",
            "(?<![0-9])1[3-9][0-9]{9}(?![0-9])",
            "(?<![0-9.,])12[0-9]{3}(?=[^0-9]{0,4}?(?:热线|市长|政务|便民|服务|平台|市民|投诉|举报|交办|转办|工单|网|”|、12))",
            "(?<![0-9])[0-9]+/[0-9/-]+",
            "(?<![0-9])[0-9]{1,2}:[0-9]{1,2}(?![0-9])",
            "(?:浏览|阅读|点击|访问)(?:次数|人数|量|数)?:[0-9,]+次?",
            "(?<=^|[。;,:])\\(?[0-9]{1,2}[.、)](?![0-9])",
            "[一二三四五六七八九十]{1,2}是",
            "[一二三四五六七八九十]{1,3}、(?=[一-鿿])(?<=(?:^|[。;])[一二三四五六七八九十]{1,3}、)",
            // Set phrases.
            "[一二三四五六七八九十两]+[审校查网站窗事件会本单]?[一二三四五六七八九十两]+[审校议岗双通办评公开率制清体化改督查]",
            "[一二三四五六七八九十两]+(?:类内部|类过程|公经费|定方案|位一体|新食品|个一|个全面|个意识|个维护|个确立|农|安全一稳定|保|减|免|资|化)",
            "一(?:件事|次性|次办|门式|网通|站式|体化|条龙|次一|把手|次[跑申告办]|批批|步|定|律|些|般|样|直|并|致|方面|系列|年来|对一|级|类|键|案|卡通|码)");

    private static final Starts NONE = new Starts(BEGINS, ANY);

    private NotCounts() {}

    /** The text with every such part blotted out, so that offsets stay. */
    static String blotted(String text) {
        Matcher matcher = NONE.matcher(text);
        if (!NONE.find(matcher, text, 0)) {
            return text;
        }
        char[] characters = text.toCharArray();
        do {
            Arrays.fill(characters, matcher.start(), matcher.end(), BLOT);
        } while (NONE.find(matcher, text, matcher.end()));
        return new String(characters);
    }
}
