package io.github.nianbao.archive;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Kept figures as rows, each with a hash over all of it. */
final class FigureRows {
    private record Row(KeptFigures figures, boolean isWhole) {}

    private final Database database;

    FigureRows(Database database) {
        this.database = database;
    }

    /**
     * @param reports their numbers; those of which nothing is kept are left out of the answer, and those of which what is
     *     kept is not what was written: they can be worked out anew
     */
    List<KeptFigures> of(Collection<Long> reports) {
        String numbers = reports.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return database
                .query(
                        "SELECT * FROM figures WHERE report IN (SELECT value FROM json_each(?))",
                        FigureRows::row,
                        numbers)
                .stream()
                .filter(Row::isWhole)
                .map(Row::figures)
                .toList();
    }

    /** The numbers of the reports of which other figures are kept than were written. */
    List<Long> changed() {
        return database.query("SELECT * FROM figures ORDER BY report", FigureRows::row).stream()
                .filter(row -> !row.isWhole)
                .map(row -> row.figures.report())
                .toList();
    }

    void put(KeptFigures figures) {
        database.update(
                "INSERT OR REPLACE INTO figures (report, basis, content, hash) VALUES (?, ?, ?, ?)",
                figures.report(),
                figures.basis(),
                figures.content(),
                hash(figures));
    }

    void remove(long report) {
        database.update("DELETE FROM figures WHERE report = ?", report);
    }

    static KeptFigures figures(ResultSet row) throws SQLException {
        return new KeptFigures(row.getLong("report"), row.getString("basis"), row.getString("content"));
    }

    static String hash(KeptFigures figures) {
        return Sha256.of(
                figures.report() + "\0" + figures.basis() + "\0",
                figures.content().getBytes(StandardCharsets.UTF_8));
    }

    private static Row row(ResultSet row) throws SQLException {
        KeptFigures figures = figures(row);
        String expected = row.getString("hash");
        return new Row(
                figures, ReadingHash.NONE_YET.equals(expected) || hash(figures).equals(expected));
    }
}
