package io.github.nianbao.map;

import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the running text says of agency and year: who acts in its sentences, and which year they speak of most. Titles
 * of other documents (《…》) and their numbers (〔2021〕) say nothing of the report, except where a place is.
 */
final class Prose {
    private static final Pattern QUOTED = Pattern.compile("《[^》]*》|〔[^〕]*〕|“[^”]*”|\\[20[0-9]{2}]");
    private static final Pattern YEAR_SPOKEN_OF = Pattern.compile(
            "(?<![较比于自从至到与同])(?<year>" + Years.YEAR + ")年(?:度(?!以)|(?![0-9一二三四五六七八九十]{1,3}月|以来|起|初|底))");

    /** Begins a sentence before its subject. */
    private static final Pattern LEAD =
            Pattern.compile("(?:[0-9一二三四五六七八九十]{1,2}是|\\([0-9一二三四五六七八九十]+\\)[^。]{0,15}。)?(?:(?:截至|在)?" + Years.YEAR
                    + "年?度?(?:以来|全年|期间)?|一年来|过去一年|今年以来|今年|本年度|全年|年内|近年来|按照[^,]{1,30},|根据[^,]{1,60},)?,?");

    /** Where a subject ends and what it does begins. */
    private static final Pattern PREDICATE = Pattern.compile(
            "[0-9在的把被是各,:;。(《“”—]|坚持|认真|深入|严格|全面|主动|积极|高度|紧紧|紧扣|始终|没有|未|通过|围绕|聚焦|强化|持续|不断|进一步|加强|根据|按照|贯彻|落实|切实|共|以|高质量|扎实|坚决|结合|依托|充分|牢固|继续|政府信息公开|政务公开|信息公开|收到|受理|制发|发布|对|将|及时|严格|大力|稳步|着力|完善|优化|利用|没|无|督促|指导|推动|推进|加大|提升|提高|建立|健全|确保|拓宽|拓展|丰富|增强|规范|定期|做好|组织(?!部)|制定|按时|紧密|突出|坚守|注重|明确|调整|打造|创新|配合|牵头|安排|成立|召开");

    /** A name with the first character of what its owner does, in characters. */
    private static final int LONGEST_SUBJECT = 46;

    private static final Pattern LAST_KIND = Pattern.compile(".*" + AgencyNames.KIND + "(?![门分署长员理议有属点伍域场级内外下上直主])");

    private static final Pattern GOVERNMENT = Pattern.compile(
            "(?<![\\u3400-\\u9FFF])(?<place>[\\u3400-\\u9FFF]{1,12}?(?:省|市|州|盟|县|旗|区))(?:人民政府|政府)(?:办公室|办公厅)?");

    private Prose() {}

    /** The year that most sentences speak of; none if two are level. */
    static List<Evidence> year(List<Folded> paragraphs) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        Map<Integer, String> quotes = new LinkedHashMap<>();
        for (Folded paragraph : paragraphs) {
            String text = blanked(paragraph.text());
            for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
                int start = at - Years.LENGTH;
                Matcher matcher = YEAR_SPOKEN_OF.matcher(text).useTransparentBounds(true);
                if (start >= 0 && matcher.region(start, text.length()).lookingAt()) {
                    int year = Years.parse(matcher.group("year"));
                    counts.merge(year, 1, Integer::sum);
                    quotes.putIfAbsent(year, paragraph.printed(start, endOfClause(text, at)));
                }
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Evidence> evidence = new ArrayList<>();
        counts.forEach((year, count) -> {
            if (count == most) {
                evidence.add(
                        new Evidence(About.YEAR, Source.PROSE, Integer.toString(year), quotes.getOrDefault(year, "")));
            }
        });
        return evidence.size() == 1 ? evidence : List.of();
    }

    /** The agency that acts in the first sentence of a paragraph, its place filled in from elsewhere in the text where it names none. */
    static List<Evidence> agency(List<Folded> paragraphs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> quotes = new LinkedHashMap<>();
        for (Folded paragraph : paragraphs) {
            subjects(paragraph, counts, quotes);
        }
        String relative = mostFrequent(counts, false);
        String full = mostFrequent(counts, true);
        if (relative != null) {
            String fuller = completion(relative, counts);
            if (fuller != null) {
                return found(fuller, quotes.getOrDefault(fuller, fuller));
            }
        }
        if (full != null) {
            return found(full, quotes.getOrDefault(full, full));
        }
        if (relative != null && AgencyNames.isRelative(relative)) {
            return placed(relative, quotes.getOrDefault(relative, relative), paragraphs);
        }
        return List.of();
    }

    /** 市统计局 with the only city whose government the text names; none if it names several, or none of that level. */
    static List<Evidence> placed(String relative, String quote, List<Folded> paragraphs) {
        String level = relative.substring(0, 1);
        Map<String, String> places = new LinkedHashMap<>();
        for (Folded paragraph : paragraphs) {
            Matcher matcher = GOVERNMENT.matcher(paragraph.text());
            while (matcher.find()) {
                String place = matcher.group("place");
                if (place.endsWith(level) && AgencyNames.isBarePlace(place)) {
                    places.putIfAbsent(place, paragraph.printed(matcher.start(), matcher.end()));
                }
            }
        }
        if (places.size() != 1) {
            return List.of();
        }
        Map.Entry<String, String> place = places.entrySet().iterator().next();
        return found(place.getKey() + relative.substring(1), quote + " … " + place.getValue());
    }

    private static void subjects(Folded paragraph, Map<String, Integer> counts, Map<String, String> quotes) {
        String text = paragraph.text();
        Matcher lead = LEAD.matcher(text);
        int from = lead.lookingAt() ? lead.end() : 0;
        int limit = Math.min(text.length(), from + LONGEST_SUBJECT);
        Matcher predicate = PREDICATE.matcher(text).region(from, limit);
        Matcher kind = LAST_KIND
                .matcher(text)
                .region(from, predicate.find() ? predicate.start() : from)
                .useTransparentBounds(true);
        if (kind.lookingAt() && AgencyNames.isKindOfAgency(text.substring(from, kind.end()))) {
            String name = text.substring(from, kind.end());
            counts.merge(name, 1, Integer::sum);
            quotes.putIfAbsent(name, paragraph.printed(0, endOfClause(text, kind.end())));
        }
    }

    private static @Nullable String mostFrequent(Map<String, Integer> counts, boolean full) {
        String best = null;
        for (Map.Entry<String, Integer> name : counts.entrySet()) {
            if (AgencyNames.isFull(name.getKey()) == full
                    && !AgencyNames.isBarePlace(name.getKey())
                    && (best == null || name.getValue() > counts.getOrDefault(best, 0))) {
                best = name.getKey();
            }
        }
        return best;
    }

    private static @Nullable String completion(String relative, Map<String, Integer> counts) {
        return counts.keySet().stream()
                .filter(name -> AgencyNames.completes(name, relative))
                .findFirst()
                .orElse(null);
    }

    private static List<Evidence> found(String agency, String quote) {
        return List.of(new Evidence(About.AGENCY, Source.PROSE, agency, quote));
    }

    /** The text with what is quoted replaced by blanks, so that offsets stay. */
    private static String blanked(String text) {
        if (text.indexOf('《') < 0 && text.indexOf('〔') < 0 && text.indexOf('“') < 0 && text.indexOf('[') < 0) {
            return text;
        }
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }

    private static int endOfClause(String text, int from) {
        int end = from;
        while (end < text.length() && "。;,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
