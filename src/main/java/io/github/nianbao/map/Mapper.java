package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.Report;
import java.util.List;

/** A document to the reports it holds. Pure: the same document, file name and mappings give the same reports. */
public final class Mapper {
    private final Mappings mappings;

    public Mapper(Mappings mappings) {
        this.mappings = mappings;
    }

    /**
     * @param fileName the file's name without folders, the last resort for agency and year
     * @return the reports in reading order; empty if the document shows nothing of a report on information disclosure
     */
    public List<Report> map(Document document, String fileName) {
        throw new UnsupportedOperationException("not built yet " + mappings);
    }
}
