package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ofd.PathStep.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Paths in their short form: letters that stand before their numbers, such as {@code M 0 0 L 20 0 C}. */
final class PathData {
    private final StringTokenizer tokens;
    private final XmlCursor xml;

    private PathData(String written, XmlCursor xml) {
        this.tokens = new StringTokenizer(written, " \t\r\n,");
        this.xml = xml;
    }

    /** @param xml where they stand, for what is no path */
    static List<PathStep> steps(String written, XmlCursor xml) throws RefusedException {
        return new PathData(written, xml).steps();
    }

    private List<PathStep> steps() throws RefusedException {
        List<PathStep> steps = new ArrayList<>();
        while (tokens.hasMoreTokens()) {
            String letter = tokens.nextToken();
            switch (letter) {
                case "S", "M" -> steps.add(step(Kind.MOVE, 0));
                case "L" -> steps.add(step(Kind.LINE, 0));
                case "Q" -> steps.add(step(Kind.CURVE, 2));
                case "B" -> steps.add(step(Kind.CURVE, 4));
                case "A" -> steps.add(step(Kind.CURVE, 5));
                case "C" -> steps.add(new PathStep(Kind.CLOSE, 0, 0));
                default ->
                    throw xml.damaged("no step of a path: " + letter.substring(0, Math.min(letter.length(), 20)));
            }
        }
        return steps;
    }

    /** @param before how many numbers stand before the end of the step */
    private PathStep step(Kind kind, int before) throws RefusedException {
        for (int i = 0; i < before; i++) {
            next();
        }
        double x = next();
        return new PathStep(kind, x, next());
    }

    private double next() throws RefusedException {
        if (!tokens.hasMoreTokens()) {
            throw xml.damaged("a path breaks off");
        }
        return Numbers.number(tokens.nextToken(), xml);
    }
}
