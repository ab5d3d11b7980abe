package io.github.nianbao.read.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether rules for certain media hold on the screen of a desktop computer, which is what a page is read for. */
final class MediaQuery {
    /** Width of a usual window, in CSS pixels. */
    private static final double WINDOW = 1280;

    /** Width of a character in CSS pixels where a width counts them ({@code em}). */
    private static final double EM = 16;

    private static final Pattern QUERY = Pattern.compile(
            "(?<not>not\\s+)?(?:only\\s+)?(?<type>[a-z-]*)(?<features>(?:(?:\\s+and\\s+)?\\s*\\([^()]*\\))*)");

    private static final Pattern FEATURE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern WIDTH =
            Pattern.compile("\\s*(min|max)-(?:device-)?width\\s*:\\s*(\\d{1,6}(?:\\.\\d{1,4})?)(px|r?em)?\\s*");

    private MediaQuery() {}

    /** @param list queries parted by commas, one of which has to hold; nothing holds always */
    static boolean holds(String list) {
        return holds(list, false);
    }

    /** Whether it holds if everything does that nobody knows of the screen: which way up it is, what points at it. */
    static boolean mayHold(String list) {
        return holds(list, true);
    }

    private static boolean holds(String list, boolean unknown) {
        if (list.isBlank()) {
            return true;
        }
        for (String query : list.toLowerCase(Locale.ROOT).split(",", -1)) {
            Matcher parts = QUERY.matcher(query.strip());
            if (parts.matches()) {
                boolean held = isScreen(parts.group("type")) && allHold(parts.group("features"), unknown);
                if (held == (parts.group("not") == null)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isScreen(String type) {
        return type.isEmpty() || type.equals("screen") || type.equals("all");
    }

    private static boolean allHold(String features, boolean unknown) {
        return FEATURE.matcher(features).results().allMatch(feature -> hasWidth(feature.group(1), unknown));
    }

    private static boolean hasWidth(String feature, boolean unknown) {
        Matcher width = WIDTH.matcher(feature);
        if (!width.matches()) {
            return unknown;
        }
        double bound = Double.parseDouble(width.group(2)) * ("px".equals(width.group(3)) ? 1 : EM);
        return width.group(1).equals("min") ? bound <= WINDOW : bound >= WINDOW;
    }
}
