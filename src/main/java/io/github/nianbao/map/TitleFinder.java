package io.github.nianbao.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds titles of reports among lines: on one line, or split over several. */
final class TitleFinder {
    /** Over how many lines a title is split at most. */
    private static final int MOST_LINES = 4;

    /** How many lines above or below a title may add its agency or its year. */
    private static final int MOST_ADDITIONS = 2;

    private TitleFinder() {}

    /** Every title, in reading order. */
    static List<Title> titles(List<Line> lines) {
        List<Title> titles = new ArrayList<>();
        for (int last = 0; last < lines.size(); last++) {
            Title title = endingAt(lines, last);
            if (title != null) {
                titles.add(withAdditions(lines, title));
            }
        }
        return titles;
    }

    /** The fullest of several titles, of several as full the first. */
    static @Nullable Title of(List<Title> titles) {
        Title best = null;
        for (Title title : titles) {
            if (best == null || title.weight() > best.weight()) {
                best = title;
            }
        }
        return best;
    }

    private static @Nullable Title endingAt(List<Line> lines, int last) {
        String end = lines.get(last).text();
        if (end.length() > TitleText.LONGEST || (end.indexOf('报') < 0 && end.indexOf('告') < 0)) {
            return null;
        }
        for (int first = last; first >= 0 && first > last - MOST_LINES; first--) {
            if (first < last && lines.get(first).text().length() > TitleText.LONGEST) {
                return null;
            }
            TitleText text = TitleText.read(join(lines, first, last));
            if (text != null) {
                return title(lines, first, last, text.agency(), text.year());
            }
        }
        return null;
    }

    private static Title withAdditions(List<Line> lines, Title title) {
        Title result = title;
        for (int i = 0; i < MOST_ADDITIONS && result.first() > 0 && isWanting(result); i++) {
            Title longer = withLineAbove(lines, result);
            if (longer == null) {
                break;
            }
            result = longer;
        }
        for (int i = 0; i < MOST_ADDITIONS && result.last() + 1 < lines.size() && isWanting(result); i++) {
            Title longer = withLineBelow(lines, result);
            if (longer == null) {
                break;
            }
            result = longer;
        }
        return result;
    }

    private static boolean isWanting(Title title) {
        return title.year() == null || title.agency() == null || !AgencyNames.namesPlace(title.agency());
    }

    private static @Nullable Title withLineAbove(List<Line> lines, Title title) {
        TitleText above = TitleText.readAddition(lines.get(title.first() - 1).text());
        if (above == null || (above.year() != null && title.year() != null)) {
            return null;
        }
        String agency = title.agency();
        if (above.agency() != null) {
            if (agency == null && AgencyNames.isFull(above.agency())) {
                agency = above.agency();
            } else if (agency == null && isRestOfName(lines, title.first() - 1, above.agency())) {
                agency = above.agency();
            } else if (agency != null
                    && !AgencyNames.namesPlace(agency)
                    && !above.agency().contains("政府")
                    && AgencyNames.isFull(above.agency() + agency)) {
                agency = above.agency() + agency;
            } else {
                return null;
            }
        }
        Integer year = title.year() == null ? above.year() : title.year();
        return title(lines, title.first() - 1, title.last(), agency, year);
    }

    /** Whether a line goes on with the name of an agency that begins on the line above it. */
    private static boolean isRestOfName(List<Line> lines, int at, String rest) {
        if (at == 0 || !AgencyNames.isKindOfAgency(rest)) {
            return false;
        }
        TitleText start = TitleText.readAddition(lines.get(at - 1).text());
        return start != null && start.agency() != null && AgencyNames.isFull(start.agency() + rest);
    }

    private static @Nullable Title withLineBelow(List<Line> lines, Title title) {
        TitleText below = TitleText.readAddition(lines.get(title.last() + 1).text());
        if (below == null
                || (below.year() != null && title.year() != null)
                || (below.agency() != null
                        && (title.agency() != null || !AgencyNames.isKindOfAgency(below.agency())))) {
            return null;
        }
        String agency = title.agency() == null ? below.agency() : title.agency();
        Integer year = title.year() == null ? below.year() : title.year();
        return title(lines, title.first(), title.last() + 1, agency, year);
    }

    private static Title title(List<Line> lines, int first, int last, @Nullable String agency, @Nullable Integer year) {
        String quote =
                lines.subList(first, last + 1).stream().map(Line::printed).collect(Collectors.joining(" "));
        return new Title(first, last, agency, year, quote);
    }

    private static String join(List<Line> lines, int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines.subList(first, last + 1)) {
            joined.append(line.text());
        }
        return joined.toString();
    }
}
