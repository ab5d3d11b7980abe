package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Small digits above or below the baseline of what stands left of them, and digits of any size well above it: the marks of
 * notes, powers, indices, and no digits of the number they follow. They go to its line behind a {@code ^}, so that no reader
 * takes 12 with a note 1 for 121; so do raised marks of notes, as they are, which would make lines of their own.
 */
final class RaisedDigits {
    private static final String RAISED = "^";
    /** Marks of notes that are no digits, and stay as they are. */
    private static final Set<String> NOTES = Set.of("*", "※", "†", "‡", "①", "②", "③", "④", "⑤");
    /** The em of a raised digit, as a part of that of the text it is raised over; LibreOffice sets 0.8 from web pages. */
    private static final double SIZE = 0.85;
    /** How far above the baseline it stands, in ems of that text: at least, at most. */
    private static final double LEAST = 0.15;

    private static final double MOST = 0.75;
    /** How far above another digit's baseline, in ems, one of the same size stands that does not belong to its number. */
    private static final double LEAST_OF_SAME_SIZE = 0.25;
    /** How far below the baseline, in ems, a small digit stands, at least. */
    private static final double LEAST_LOWERED = 0.1;

    private static final double MOST_LOWERED = 0.5;
    /** The gap between the two, in ems of that text: at least, at most. */
    private static final double OVERLAP = -0.15;

    private static final double GAP = 0.35;
    /** The characters by their baselines. */
    private final NavigableMap<Double, List<Glyph>> lines = new TreeMap<>();

    private final Map<Glyph, Glyph> marked = new IdentityHashMap<>();

    private RaisedDigits(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            lines.computeIfAbsent(glyph.baseline(), line -> new ArrayList<>()).add(glyph);
        }
    }

    /** The characters in their order. */
    static List<Glyph> marked(List<Glyph> glyphs) {
        double largest = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::size)
                .max()
                .orElse(0);
        List<Glyph> digits = new ArrayList<>(glyphs.stream()
                .filter(glyph -> (glyph.digit() || NOTES.contains(glyph.text())) && glyph.turn() == 0)
                .toList());
        digits.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        RaisedDigits raised = new RaisedDigits(glyphs);
        digits.forEach(digit -> raised.mark(digit, largest));
        return raised.marked.isEmpty()
                ? glyphs
                : glyphs.stream()
                        .map(glyph -> raised.marked.getOrDefault(glyph, glyph))
                        .toList();
    }

    private void mark(Glyph digit, double largest) {
        double from = digit.baseline() - MOST_LOWERED * largest;
        double to = digit.baseline() + MOST * largest;
        for (List<Glyph> line : lines.subMap(from, true, to, true).values()) {
            for (Glyph base : line) {
                Glyph lowered = isBefore(base, digit) ? lowered(digit, base) : null;
                if (lowered != null) {
                    marked.put(digit, lowered);
                    return;
                }
            }
        }
    }

    /** Whether it ends near where the digit begins; most characters of a line do not. */
    private static boolean isBefore(Glyph base, Glyph digit) {
        double gap = digit.box().left() - base.box().right();
        double em = Math.max(base.size(), digit.size());
        return gap >= OVERLAP * em && gap <= GAP * em;
    }

    private @Nullable Glyph lowered(Glyph digit, Glyph base) {
        if (isRaised(digit, base)) {
            return lowered(digit, base.baseline() - digit.baseline(), (digit.digit() ? RAISED : "") + digit.text());
        }
        Glyph before = goesOn(digit, base);
        return before == null ? null : lowered(digit, before.baseline() - digit.baseline(), digit.text());
    }

    private static boolean isRaised(Glyph digit, Glyph base) {
        double by = (base.baseline() - digit.baseline()) / base.size();
        double gap = (digit.box().left() - base.box().right()) / base.size();
        boolean beside = base != digit && !base.blank() && base.turn() == 0 && gap >= OVERLAP && gap <= GAP;
        if (digit.size() <= SIZE * base.size()) {
            boolean below = base.digit() && by <= -LEAST_LOWERED && by >= -MOST_LOWERED;
            return beside && (below || (by >= LEAST && by <= MOST));
        }
        return beside && base.digit() && by >= LEAST_OF_SAME_SIZE && by <= MOST;
    }

    /** The raised digit, as it is lowered, that this one follows; {@code null} if the other is none. */
    private @Nullable Glyph goesOn(Glyph digit, Glyph other) {
        double gap = (digit.box().left() - other.box().right()) / other.size();
        boolean follows = other != digit
                && other.size() == digit.size()
                && Math.abs(other.baseline() - digit.baseline()) < LEAST * digit.size()
                && gap >= OVERLAP
                && gap <= GAP;
        return follows ? marked.get(other) : null;
    }

    private static Glyph lowered(Glyph digit, double by, String text) {
        Box box = digit.box();
        return digit.meaning(text)
                .moved(new Box(box.left(), box.top() + by, box.right(), box.bottom() + by), digit.turn());
    }
}
