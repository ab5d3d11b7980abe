package io.github.nianbao.compare;

import io.github.nianbao.report.Value;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A figure on one side of a comparison.
 *
 * @param unit the unit of its form, {@code null} where the form names none
 * @param marks what a reader must know of it before relying on a difference
 */
public record ComparedFigure(Value value, @Nullable String unit, Set<Mark> marks) {
    public enum Mark {
        /** Not as printed: a person fixed it. */
        FIXED("*"),
        /** Keyed in by a person. */
        KEYED("*"),
        /** Printed nowhere; follows from the checks. */
        DERIVED("≈"),
        /** A person has confirmed that it is printed so. */
        ATTESTED("="),
        /** The reading is in doubt. */
        FLAGGED("?"),
        /** It stands in a failing check that nobody has attested. */
        OPEN_ERROR("!"),
        /** A part of the sum is blank and counts as 0. */
        BLANK("°"),
        /** A part of the sum could not be read. */
        NOT_READ("?"),
        /** Added up from agencies that were one before, or are one now. */
        SUMMED("Σ"),
        /** Stated in a sentence, in no table. */
        FROM_PROSE("\""),
        /** A zero that no digit states: 未收到申请. */
        IMPLIED("¬"),
        /** Sentences state it that differ, or that may count more than it: none of them was taken. */
        UNSETTLED("?");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** What stands behind the figure, on the screen and on pages. */
        public String sign() {
            return sign;
        }
    }

    public ComparedFigure {
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }
}
