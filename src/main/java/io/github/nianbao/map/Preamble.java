package io.github.nianbao.map;

import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the paragraphs between title and first section say: 特向社会公布…, 统计期限自…, 本报告由…编制, 请与…联系. */
final class Preamble {
    private static final String NAME = "[\\u3400-\\u9FFF()·、]{2,45}?";
    private static final String SUBJECT = "(?:政府信息公开|政务公开|信息公开)";

    /**
     * 向社会公布云湖市教育局2021年政府信息公开工作年度报告, with agency and year in either order; what it is that is done to the
     * report may be missing where a sentence begins with it.
     */
    private static final Pattern MENTION =
            Pattern.compile("(?:公布|公开|发布|现将|编制了?|编写了?|形成了?|撰写了?|(?<=^|[。;,]))(?:如下:|《)?(?:(?<agency>"
                    + NAME + ")(?<year>" + Years.YEAR + ")年?度?|(?<year2>" + Years.YEAR + ")年?度?(?<agency2>" + NAME
                    + ")?)的?" + SUBJECT
                    + "(?:工作)?[^。;,]{0,8}?(?:报告|年报|情况)");

    /** 截至2021年12月31日: less than a period, but it ends with the year reported on. */
    private static final Pattern CLOSING_DAY =
            Pattern.compile("截[至止](?:到)?(?<year>" + Years.YEAR + ")年(?:12|十二)月(?:31日|三十一日|底)");

    private static final Pattern AUTHOR = Pattern.compile(
            "报告(?:(?:是|系)?由|是|系)(?<agency>" + NAME + ")(?:根据|按照|依据|依照|遵照|负责|组织|牵头|编制|编写|撰写|起草|发布|公布|提供|于|结合)");

    private static final Pattern SUBJECT_OF_SENTENCE = Pattern.compile(
            "(?:^|[。;,])(?<agency>" + NAME + ")(?:根据|按照|依据|特?编制了?|现?向社会|现公布|特公布)(?=[^。;]{0,80}(?:报告|年报))");

    private static final Pattern CONTACT =
            Pattern.compile("(?:(?:请|可|欢迎|敬请)?(?:直接|径)?(?:与|同|向)|请联系|可联系|联系单位|联系部门|咨询单位|受理机构|致电):?(?<agency>" + NAME
                    + ")(?:联系|反映|咨询|垂询|反馈|提出|索取|\\((?:联系|办公)?(?:地址|电话)|[,。;](?:(?:联系|办公|通讯|咨询)?(?:地址|电话)|邮编|邮政编码))");

    /** The department inside the agency that answers questions. */
    private static final Pattern INNER_OFFICE = Pattern.compile(
            "(?<=局|厅|委|委员会|办事处|管委会|镇|乡|街道|处|院|大学|中心|公司|人民政府办公室|人民政府办公厅)"
                    + "(?:(?:政府)?(?:政务|信息|综合|政策|法规|宣传|办公|秘书|行政|党政|法制|文秘|机要|政府信息)[\\u3400-\\u9FFF]{0,10}?(?:科|处|股|室|组|中心|部|办)|办公室|党政办|综合科)$");

    private Preamble() {}

    static List<Evidence> read(List<Folded> paragraphs) {
        List<Evidence> evidence = new ArrayList<>();
        for (Folded paragraph : paragraphs) {
            mentions(paragraph, evidence);
            period(paragraph, evidence);
        }
        for (Pattern pattern : List.of(AUTHOR, SUBJECT_OF_SENTENCE, CONTACT)) {
            for (Folded paragraph : paragraphs) {
                agency(pattern, paragraph, evidence);
            }
        }
        return evidence;
    }

    private static void mentions(Folded paragraph, List<Evidence> evidence) {
        Matcher mention = MENTION.matcher(paragraph.text());
        for (int from = 0; mention.find(from); from = mention.start() + 1) {
            String agency = firstOf(mention.group("agency"), mention.group("agency2"));
            String year = firstOf(mention.group("year"), mention.group("year2"));
            if (year == null || (agency != null && !AgencyNames.isNobody(agency) && !AgencyNames.isPlausible(agency))) {
                continue;
            }
            String quote = paragraph.printed(mention.start(), mention.end());
            if (agency != null && AgencyNames.isKindOfAgency(agency)) {
                add(evidence, About.AGENCY, agency, quote);
            }
            add(evidence, About.YEAR, Integer.toString(Years.parse(year)), quote);
        }
    }

    private static void period(Folded paragraph, List<Evidence> evidence) {
        Matcher period = Years.PERIOD.matcher(paragraph.text());
        if (period.find()) {
            String quote = paragraph.printed(period.start(), period.end());
            add(evidence, About.YEAR, Integer.toString(Years.parse(period.group("from"))), quote);
            String to = period.group("to");
            if (to != null) {
                add(evidence, About.YEAR, Integer.toString(Years.parse(to)), quote);
            }
            return;
        }
        Matcher day = CLOSING_DAY.matcher(paragraph.text());
        if (day.find() && evidence.stream().noneMatch(one -> one.about() == About.YEAR)) {
            String quote = paragraph.printed(day.start(), day.end());
            add(evidence, About.YEAR, Integer.toString(Years.parse(day.group("year"))), quote);
        }
    }

    private static void agency(Pattern pattern, Folded paragraph, List<Evidence> evidence) {
        Matcher matcher = pattern.matcher(paragraph.text());
        while (matcher.find()) {
            String name = INNER_OFFICE.matcher(matcher.group("agency")).replaceFirst("");
            if (AgencyNames.isKindOfAgency(name)) {
                add(evidence, About.AGENCY, name, paragraph.printed(matcher.start(), matcher.end()));
                return;
            }
        }
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static void add(List<Evidence> evidence, About about, String value, String quote) {
        if (evidence.stream()
                .noneMatch(other -> other.about() == about && other.value().equals(value))) {
            evidence.add(new Evidence(about, Source.PREAMBLE, value, quote));
        }
    }
}
