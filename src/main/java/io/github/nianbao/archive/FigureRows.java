package io.github.nianbao.archive;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Kept figures as rows. */
final class FigureRows {
    private final Database database;

    FigureRows(Database database) {
        this.database = database;
    }

    /** @param reports their numbers; those of which nothing is kept are left out of the answer */
    List<KeptFigures> of(Collection<Long> reports) {
        String numbers = reports.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return database.query(
                "SELECT report, basis, content FROM figures WHERE report IN (SELECT value FROM json_each(?))",
                row -> new KeptFigures(row.getLong("report"), row.getString("basis"), row.getString("content")),
                numbers);
    }

    void put(KeptFigures figures) {
        database.update(
                "INSERT OR REPLACE INTO figures (report, basis, content) VALUES (?, ?, ?)",
                figures.report(),
                figures.basis(),
                figures.content());
    }
}
