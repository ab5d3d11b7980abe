package io.github.nianbao.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * How much of what lies below shines through what is drawn: by its own opacity, by how it is mixed with what lies below,
 * and by those of the groups that it is drawn in.
 */
final class Transparency {
    /** Of 1: what is at least as opaque as this lets nothing below it be read. */
    private static final double OPAQUE = 0.65;
    /** These only make paper darker, so that print below them stays. */
    private static final Set<BlendMode> DARKENING = Set.of(BlendMode.MULTIPLY, BlendMode.DARKEN, BlendMode.COLOR_BURN);

    /**
     * @param alpha how opaque everything is, of 1
     * @param darkening whether print below stays whatever is drawn
     * @param known whether it is known what is seen below
     */
    private record Group(double alpha, boolean darkening, boolean known) {
        Group with(PDGraphicsState state, double own) {
            BlendMode mode = state.getBlendMode();
            boolean plain = mode == BlendMode.NORMAL || mode == BlendMode.COMPATIBLE;
            return new Group(
                    alpha * own, darkening || DARKENING.contains(mode), known && plain && state.getSoftMask() == null);
        }
    }

    private final Deque<Group> groups = new ArrayDeque<>();

    Transparency() {
        groups.push(new Group(1, false, true));
    }

    /** A group begins, whose opacity and mixture the state holds. */
    void enter(PDGraphicsState state) {
        groups.push(groups.element().with(state, state.getNonStrokeAlphaConstant()));
    }

    void leave() {
        groups.pop();
    }

    double alpha(double own) {
        return groups.element().alpha() * own;
    }

    /** Whether print that is drawn is seen in its own colour, however faint; darkening modes only mix it with paper. */
    boolean leavesColour(PDGraphicsState state) {
        Group drawn = groups.element().with(state, 1);
        return drawn.known() || drawn.darkening() && state.getSoftMask() == null;
    }

    /** Whether what lies below cannot be read, or is not known to be. */
    boolean covers(PDGraphicsState state, double own) {
        Group drawn = groups.element().with(state, own);
        return !drawn.darkening() && drawn.alpha() >= OPAQUE;
    }

    /** Whether it is seen in its own colour, and nothing else. */
    boolean isPlain(PDGraphicsState state, double own) {
        Group drawn = groups.element().with(state, own);
        return drawn.known() && !drawn.darkening() && drawn.alpha() >= 1;
    }
}
