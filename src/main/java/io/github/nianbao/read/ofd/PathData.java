package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ofd.PathStep.Kind;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Paths in their short form: letters that stand before their numbers, such as {@code M 0 0 L 20 0 C}. */
final class PathData {
    private final StringTokenizer tokens;
    private final XmlCursor xml;
    private final List<PathStep> steps = new ArrayList<>();
    private Point2D.Double here = new Point2D.Double();

    private PathData(String written, XmlCursor xml) {
        this.tokens = new StringTokenizer(written, " \t\r\n,");
        this.xml = xml;
    }

    /** @param xml where they stand, for what is no path */
    static List<PathStep> steps(String written, XmlCursor xml) throws RefusedException {
        return new PathData(written, xml).steps();
    }

    private List<PathStep> steps() throws RefusedException {
        while (tokens.hasMoreTokens()) {
            String letter = tokens.nextToken();
            switch (letter) {
                case "S", "M" -> add(Kind.MOVE, point());
                case "L" -> add(Kind.LINE, point());
                case "Q" -> {
                    Point2D.Double towards = point();
                    add(Kind.CURVE, towards, towards, point());
                }
                case "B" -> add(Kind.CURVE, point(), point(), point());
                case "A" -> arc();
                case "C" -> steps.add(new PathStep(Kind.CLOSE, List.of()));
                default ->
                    throw xml.damaged("no step of a path: " + letter.substring(0, Math.min(letter.length(), 20)));
            }
        }
        return steps;
    }

    private void add(Kind kind, Point2D.Double... points) {
        steps.add(new PathStep(kind, List.of(points)));
        here = points[points.length - 1];
    }

    private void arc() throws RefusedException {
        Point2D.Double radii = point();
        double degrees = next();
        boolean large = next() != 0;
        boolean clockwise = next() != 0;
        for (Point2D.Double point : Arc.points(here, radii, degrees, large, clockwise, point())) {
            add(Kind.CURVE, here, point, point);
        }
    }

    private Point2D.Double point() throws RefusedException {
        double x = next();
        return new Point2D.Double(x, next());
    }

    private double next() throws RefusedException {
        if (!tokens.hasMoreTokens()) {
            throw xml.damaged("a path breaks off");
        }
        return Numbers.number(tokens.nextToken(), xml);
    }
}
