package io.github.nianbao.desk;

import io.github.nianbao.report.FigureId;
import java.math.BigDecimal;

/**
 * One figure that, read otherwise, would end a contradiction of the prose. Nothing says that it is this one.
 *
 * @param to the value that ends it, in the figure's own unit
 */
public record Proposal(About about, FigureId figure, BigDecimal from, BigDecimal to) {
    public enum About {
        /** The number that the sentence states. */
        STATED,
        /** One of the parts that the sentence lists. */
        PART,
        /** The cell of the table that the sentence speaks of. */
        CELL
    }
}
