package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.List;

/** Which pictures of a page are large enough to hide a table; one that is drawn in strips counts as a whole. */
final class Pictures {
    /** The least width, as a part of the page: a table of a dozen columns needs most of it, a seal or an emblem less. */
    private static final double MIN_WIDTH = 0.35;
    /** The least height, as a part of the page: the shortest table of a report has four rows. */
    private static final double MIN_HEIGHT = 0.04;
    /** How far apart, in points, strips of one picture may lie. */
    private static final double SEAM = 1;

    private Pictures() {}

    static List<Box> large(PageContent page) throws TooMuchException {
        List<Box> strips = page.pictures();
        TooMuchException.hold("pictures", (long) strips.size() * strips.size(), PageLimits.CROSSINGS_PER_PAGE);
        Groups groups = new Groups(strips.size());
        for (int i = 0; i < strips.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (touch(strips.get(i), strips.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        List<Box> large = new ArrayList<>();
        for (List<Integer> members : groups.all()) {
            Box box = Boxes.around(members.stream().map(strips::get).toList());
            if (box.width() >= MIN_WIDTH * page.width() && box.height() >= MIN_HEIGHT * page.height()) {
                large.add(box);
            }
        }
        return large;
    }

    private static boolean touch(Box one, Box other) {
        return one.left() <= other.right() + SEAM
                && other.left() <= one.right() + SEAM
                && one.top() <= other.bottom() + SEAM
                && other.top() <= one.bottom() + SEAM;
    }
}
