package io.github.nianbao.report;

import io.github.nianbao.document.Place;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a report.
 *
 * @param value what the report says now: as printed, or as a person fixed it
 * @param printed what the printed text was read as; never changes
 * @param raw the printed text, untouched; {@code null} where the document has no such cell
 * @param place where it is printed; {@code null} where the document has no such cell
 * @param origin where {@code value} comes from
 * @param attested a person has confirmed that it is printed so
 * @param flags reasons why a person should look at it
 */
public record Entry(
        CellId id,
        Value value,
        Value printed,
        @Nullable String raw,
        @Nullable Place place,
        Origin origin,
        boolean attested,
        Set<Flag> flags) {

    public enum Origin {
        PRINTED,
        /** Follows from the checks; offered, never presented as printed. */
        DERIVED,
        FIXED,
        /** Typed in by a person where the document has no text. */
        KEYED
    }

    /** Why a person should look at a figure. */
    public enum Flag {
        /** The cell holds text that is no number. */
        UNREADABLE,
        /** Labels around the figure match the form only loosely. */
        UNSURE_PLACE,
        /** The number was read out of a longer text, with some doubt about it. */
        UNSURE_NUMBER,
        /** The printed unit differs from the form's, or none is printed where it matters. */
        UNSURE_UNIT,
        /** The checks alone corrected it; nobody has looked at the page. */
        AUTO_FIXED,
        /** Cut out of digits that nothing parts, as the only reading that satisfies the sums of the form. */
        RECOVERED
    }

    public Entry {
        flags = java.util.Collections.unmodifiableSet(new TreeSet<>(flags));
    }

    public static Entry printed(CellId id, Value value, String raw, Place place, Set<Flag> flags) {
        return new Entry(id, value, value, raw, place, Origin.PRINTED, false, flags);
    }

    public static Entry missing(CellId id) {
        return new Entry(id, Value.MISSING, Value.MISSING, null, null, Origin.PRINTED, false, Set.of());
    }

    /** The same figure with another value, as a person decided; what was printed stays. Where nothing was, it is keyed in. */
    public Entry withFix(Value fixed) {
        Origin decided = raw == null ? Origin.KEYED : Origin.FIXED;
        return new Entry(id, fixed, printed, raw, place, decided, attested, flags);
    }

    /** The same figure with a value that follows from the checks and that nobody has looked at; flagged for good. */
    public Entry withAutomaticFix(Value fixed) {
        Set<Flag> more = new TreeSet<>(flags);
        more.add(Flag.AUTO_FIXED);
        return new Entry(id, fixed, printed, raw, place, Origin.FIXED, attested, more);
    }

    public Entry withAttestation() {
        return new Entry(id, value, printed, raw, place, origin, true, flags);
    }
}
