package io.github.nianbao.map;

import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a file's name says: a title, or at least a year or an agency. */
final class FileName {
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern COPY =
            Pattern.compile("\\(\\d+\\)$|[-_]?副本$|^附件[0-9]*[:、.-]?|^(?:[0-9]{6,14}|[0-9]{1,3})[-_.、]?(?![0-9年])");
    private static final Pattern SEPARATORS = Pattern.compile("[-_.+~—()]+");
    private static final Pattern WORDS_AROUND_A_NAME = Pattern.compile(
            "(?:" + Years.YEAR + ")?年?度?(?:政府)?(?:信息|政务)公开.*|" + Years.YEAR + "(?:年?年报|年度报告|年度|年报|年)?|年报|年度报告");

    private FileName() {}

    static List<Evidence> read(String fileName) {
        String name = COPY.matcher(EXTENSION.matcher(Folded.of(fileName).text()).replaceFirst(""))
                .replaceAll("");
        List<Evidence> evidence = new ArrayList<>();
        TitleText title = TitleText.read(name);
        String agency = title != null && title.agency() != null ? title.agency() : agencyOf(name);
        if (AgencyNames.isFull(agency)) {
            evidence.add(new Evidence(About.AGENCY, Source.FILE_NAME, agency, fileName));
        }
        Integer year = Years.onlyYearOf(name);
        if (year != null) {
            evidence.add(new Evidence(About.YEAR, Source.FILE_NAME, Integer.toString(year), fileName));
        }
        return evidence;
    }

    private static String agencyOf(String name) {
        return SEPARATORS
                .matcher(WORDS_AROUND_A_NAME.matcher(name).replaceAll(""))
                .replaceAll("");
    }
}
