package io.github.nianbao.read.pdf;

import java.awt.geom.Point2D;
import java.util.Map;
import java.util.TreeMap;

/** How far the lines of a page lean: one that was laid askew on the glass leans as a whole. */
final class Lean {
    /** Slopes closer than this are one: a line as long as a page is wide then ends less than half a point off. */
    private static final double STEP = 0.001;
    /** A slope below this does not matter: the ends of a line lie less than two points apart. */
    private static final double LEAST = 0.003;
    /** The steepest slope that is no turn of the page. */
    private static final double MOST = 0.1;
    /** How many characters, as a part, must lean alike. */
    private static final double SHARE = 0.7;

    private final Map<Long, Integer> counts = new TreeMap<>();
    private int all;

    /** @param along the direction in which a character reads */
    void add(Point2D.Double along) {
        boolean across = Math.abs(along.x) >= Math.abs(along.y);
        double slope = across ? along.y / along.x : -along.x / along.y;
        if (Math.abs(slope) <= MOST) {
            counts.merge(Math.round(slope / STEP), 1, Integer::sum);
            all++;
        }
    }

    /** The common slope, downwards to the right; 0 if there is none that matters. */
    double slope() {
        for (Map.Entry<Long, Integer> one : counts.entrySet()) {
            double slope = one.getKey() * STEP;
            int near = one.getValue() + counts.getOrDefault(one.getKey() + 1, 0);
            if (near >= SHARE * all) {
                return Math.abs(slope) >= LEAST ? slope : 0;
            }
        }
        return 0;
    }
}
