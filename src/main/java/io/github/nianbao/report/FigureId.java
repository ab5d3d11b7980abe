package io.github.nianbao.report;

/** What names one figure of a report: a cell of its tables, or a fact of its prose. No text names both. */
public sealed interface FigureId permits CellId, FactId {
    String text();

    /** What it names, as exports and journals call it; hashed into journals and never changed. */
    String kind();

    /** @throws IllegalArgumentException where the text names neither */
    static FigureId parse(String text) {
        return FactId.isOne(text) ? new FactId(text) : new CellId(text);
    }
}
