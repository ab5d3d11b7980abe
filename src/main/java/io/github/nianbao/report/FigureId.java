package io.github.nianbao.report;

/** What names one figure of a report: a cell of its tables, or a fact of its prose. No text names both. */
public sealed interface FigureId permits CellId, FactId {
    String text();

    /** @throws IllegalArgumentException where the text names neither */
    static FigureId parse(String text) {
        return FactId.isOne(text) ? new FactId(text) : new CellId(text);
    }
}
