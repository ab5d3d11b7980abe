package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Frames around what is filled into the cells of a form: each stands by itself in one cell of the table that the other
 * lines make, and parts nothing. Cells that are drawn as frames of their own are no such: without them no table is left.
 */
final class FieldFrames {
    /** How far apart, in points, the ends of a frame's sides may lie. */
    private static final double CORNER = 1.5;
    /** The least height and width, in points: a border drawn as a box is thinner. */
    private static final double LEAST = GridBuilder.SNAP;

    private record Frame(Box box, Set<Ruling> across, Set<Ruling> down) {}

    private FieldFrames() {}

    static Lattice without(Lattice lattice) throws TooMuchException {
        List<Frame> frames = frames(lattice);
        if (frames.isEmpty()) {
            return lattice;
        }
        Set<Ruling> across = new HashSet<>();
        Set<Ruling> down = new HashSet<>();
        for (Frame frame : frames) {
            across.addAll(frame.across());
            down.addAll(frame.down());
        }
        Lattice rest = new Lattice(
                lattice.horizontals().stream()
                        .filter(line -> !across.contains(line))
                        .toList(),
                lattice.verticals().stream()
                        .filter(line -> !down.contains(line))
                        .toList());
        return !rest.horizontals().isEmpty() && !rest.verticals().isEmpty() && stand(frames, rest) ? rest : lattice;
    }

    private static List<Frame> frames(Lattice lattice) {
        List<Frame> frames = new ArrayList<>();
        List<Ruling> across = lattice.horizontals();
        for (int i = 0; i < across.size(); i++) {
            for (int j = i + 1; j < across.size(); j++) {
                Ruling one = across.get(i);
                Ruling other = across.get(j);
                if (isNear(one.from(), other.from())
                        && isNear(one.to(), other.to())
                        && Math.abs(one.at() - other.at()) >= LEAST
                        && one.length() >= LEAST) {
                    frame(one, other, lattice).ifPresent(frames::add);
                }
            }
        }
        return frames;
    }

    private static Optional<Frame> frame(Ruling one, Ruling other, Lattice lattice) {
        double top = Math.min(one.at(), other.at());
        double bottom = Math.max(one.at(), other.at());
        List<Ruling> sides = lattice.verticals().stream()
                .filter(line -> isNear(line.from(), top) && isNear(line.to(), bottom))
                .filter(line -> isNear(line.at(), one.from()) || isNear(line.at(), one.to()))
                .toList();
        return sides.size() == 2
                ? Optional.of(
                        new Frame(new Box(one.from(), top, one.to(), bottom), Set.of(one, other), Set.copyOf(sides)))
                : Optional.empty();
    }

    /** Whether each frame lies in a cell of its own. */
    private static boolean stand(List<Frame> frames, Lattice rest) throws TooMuchException {
        Optional<Grid> grid = GridBuilder.build(rest);
        Set<GridCell> taken = new HashSet<>();
        for (Frame frame : frames) {
            GridCell cell = grid.map(
                            cells -> cells.at(frame.box().centreX(), frame.box().centreY()))
                    .orElse(null);
            if (cell == null || !isWithin(frame.box(), cell.box()) || !taken.add(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Box frame, Box cell) {
        return Boxes.holds(cell, frame.left(), frame.top(), 0) && Boxes.holds(cell, frame.right(), frame.bottom(), 0);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= CORNER;
    }
}
