package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Page numbers, running heads and running feet: the first and last lines of pages, close to the edge, that hold nothing
 * but a page number or stand alike on several pages.
 */
final class Furniture {
    /** The part of a page's height, at its head and at its foot, that furniture keeps to. */
    private static final double ZONE = 0.12;
    /** The least height of that part, in points: on small pages, too, furniture keeps half an inch or an inch off the edge. */
    private static final double MIN_ZONE = 72;
    /** How far, in points, the same running line may move from page to page. */
    private static final double SAME_HEIGHT = 4;
    /** A running line stands on at least so many pages. */
    private static final int MIN_PAGES = 2;

    /** 5 · -5- · — 5 — · 第5页 · 第5页共8页 · 5/8 · Page 5 of 8. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\p{Pd}―─~·•.\\s|]*(第|[Pp]age|[Pp]\\.)?\\s*[0-9０-９]{1,3}\\s*(页)?"
                    + "\\s*(([/／,，|]|of|\\s)?\\s*(共|总)?\\s*[0-9０-９]{1,3}\\s*页?)?[\\p{Pd}―─~·•.\\s|]*");

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private final Map<String, List<Seen>> candidates = new HashMap<>();

    private record Seen(int page, double centreY) {}

    private Furniture() {}

    /** The pages without their furniture. */
    static List<List<PageItem>> without(List<List<PageItem>> pages) {
        Furniture furniture = new Furniture();
        for (List<PageItem> page : pages) {
            page.forEach(furniture::note);
        }
        return pages.stream().map(furniture::strip).toList();
    }

    private void note(PageItem item) {
        if (item instanceof PageItem.Line line && inZone(line)) {
            candidates
                    .computeIfAbsent(likeness(line), text -> new ArrayList<>())
                    .add(new Seen(line.page().number(), line.box().centreY()));
        }
    }

    private List<PageItem> strip(List<PageItem> page) {
        int first = 0;
        while (first < page.size() && is(page.get(first))) {
            first++;
        }
        int last = page.size();
        while (last > first && is(page.get(last - 1))) {
            last--;
        }
        return page.subList(first, last);
    }

    private boolean is(PageItem item) {
        return item instanceof PageItem.Line line
                && inZone(line)
                && (PAGE_NUMBER.matcher(line.line().text()).matches() || running(line));
    }

    private boolean running(PageItem.Line line) {
        Set<Integer> pages = new HashSet<>();
        for (Seen seen : candidates.getOrDefault(likeness(line), List.of())) {
            if (Math.abs(seen.centreY() - line.box().centreY()) <= SAME_HEIGHT) {
                pages.add(seen.page());
            }
        }
        return pages.size() >= MIN_PAGES;
    }

    private static boolean inZone(PageItem.Line line) {
        double centre = line.box().centreY();
        double zone = Math.max(ZONE * line.page().height(), MIN_ZONE);
        return centre < zone || centre > line.page().height() - zone;
    }

    /** What a running line has in common on all its pages: all but the numbers. */
    private static String likeness(PageItem.Line line) {
        return DIGITS.matcher(line.line().text()).replaceAll("#");
    }
}
