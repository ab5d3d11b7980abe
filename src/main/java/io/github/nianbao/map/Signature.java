package io.github.nianbao.map;

import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signed: the agency above or before the date at the end, the stamp of an annexed table, the publisher that a web page names.
 * The date says when, not which year is reported on.
 */
final class Signature {
    private static final Pattern NAME_AND_DATE =
            Pattern.compile("(?<agency>[\\u3400-\\u9FFF()·、]{2,45}?)(?<date>(?:20|二[〇零○O]).{2}年.{1,3}月(?:.{1,3}日)?)");
    private static final Pattern STAMP = Pattern.compile(
            "(?:填报|报告|编制|填表|公开|发布|发文)(?:单位|机关|机构|部门)(?:名称)?(?:\\((?:盖章|公章|签章)\\))?:(?<agency>[\\u3400-\\u9FFF()·、]{2,45}?)"
                    + "(?:(?:填报|填表|报送|制表|制报|审核|审签|负责|主管|分管|联系|单位|日期|时间|电话|20\\d\\d).*)?");
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?:(?:发布|发文|公开|编制|制发|填报|填表|报送|报告)(?:机构|机关|单位|部门)|(?:单位|机关)名称)(?:名称)?(?:\\((?:盖章|公章|签章)\\))?:?");
    private static final Pattern YEAR_LABEL = Pattern.compile("(?:报告|统计|填报|所属)?(?:年度|年份):?");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:年度?)?");

    /** What stands beside the two in a row of heads. */
    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?:填报|填表|报送|制表|报告)(?:日期|时间|人)|联系(?:人|电话)|电话|负责人|审核人|经办人|地区|备注");

    private static final Pattern SEAL = Pattern.compile("\\((?:盖章|公章|印章|签章|章)\\)$");

    private Signature() {}

    /**
     * @param lines the lines before the first section head, or after the last one
     */
    static List<Evidence> read(List<Line> lines) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            atDate(lines, i).ifPresent(evidence::add);
        }
        for (Line line : lines) {
            Matcher stamp = STAMP.matcher(line.text());
            if (stamp.matches()) {
                signed(stamp.group("agency"), line.printed()).ifPresent(evidence::add);
            }
        }
        return evidence;
    }

    /** What a table of particulars, as web pages and forms have above the text, names as the publisher, and as the year. */
    static List<Evidence> ofParticulars(List<Line> cells) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i + 1 < cells.size(); i++) {
            int heads = headsAround(cells, i);
            if (i + heads >= cells.size()) {
                continue;
            }
            Line value = cells.get(i + heads);
            Matcher year = YEAR.matcher(value.text());
            if (YEAR_LABEL.matcher(cells.get(i).text()).matches() && year.matches()) {
                String quote = cells.get(i).printed() + " " + value.printed();
                evidence.add(new Evidence(About.YEAR, Source.SIGNATURE, year.group(1), quote));
            }
            if (PUBLISHER.matcher(cells.get(i).text()).matches()) {
                signed(value.text(), cells.get(i).printed() + " " + value.printed())
                        .ifPresent(evidence::add);
            }
        }
        return evidence;
    }

    /** Of heads side by side each names what stands below it, as many cells on; a label alone what stands beside it. */
    private static int headsAround(List<Line> cells, int at) {
        int first = at;
        while (first > 0 && isLabel(cells.get(first - 1))) {
            first--;
        }
        int end = at;
        while (end < cells.size() && isLabel(cells.get(end))) {
            end++;
        }
        return Math.max(1, end - first);
    }

    private static boolean isLabel(Line cell) {
        return YEAR_LABEL.matcher(cell.text()).matches()
                || PUBLISHER.matcher(cell.text()).matches()
                || OTHER_LABEL.matcher(cell.text()).matches();
    }

    private static Optional<Evidence> atDate(List<Line> lines, int at) {
        Line line = lines.get(at);
        Matcher both = NAME_AND_DATE.matcher(line.text());
        if (both.matches() && Years.isDate(both.group("date"))) {
            return signed(both.group("agency"), line.printed());
        }
        if (!Years.isDate(line.text())) {
            return Optional.empty();
        }
        Optional<Evidence> above = at == 0
                ? Optional.empty()
                : signed(lines.get(at - 1).text(), lines.get(at - 1).printed() + " " + line.printed());
        if (above.isPresent() || at + 1 == lines.size()) {
            return above;
        }
        Line below = lines.get(at + 1);
        return signed(below.text(), line.printed() + " " + below.printed());
    }

    private static Optional<Evidence> signed(String words, String quote) {
        String agency = SEAL.matcher(words).replaceFirst("");
        return AgencyNames.isKindOfAgency(agency)
                ? Optional.of(new Evidence(About.AGENCY, Source.SIGNATURE, agency, quote))
                : Optional.empty();
    }
}
