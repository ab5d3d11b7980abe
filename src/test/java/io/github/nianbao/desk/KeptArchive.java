package io.github.nianbao.desk;

import io.github.nianbao.archive.KeptFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** An archive of invented reports of which figures are kept, and the same archive without them. */
final class KeptArchive {
    private static final String PROGRAM = "0.1.0";

    private final Path folder;
    private final Path files;
    private Desk desk;

    KeptArchive(Path temp) throws IOException {
        this.folder = temp.resolve("archive");
        this.files = Files.createDirectories(temp.resolve("files"));
        this.desk = desk(folder, PROGRAM);
    }

    static Desk desk(Path folder, String program) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
        return new Desk(
                folder,
                clock,
                "archivist",
                program,
                () -> false,
                Settings.of("").allTrusted());
    }

    Desk desk() {
        return desk;
    }

    Path folder() {
        return folder;
    }

    /** Starts the program anew, perhaps another version of it. */
    void restart(String program) {
        desk = desk(folder, program);
    }

    void put(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }

    void importAll(boolean again) {
        List<String> paths = List.of(files.toString());
        new ImportDesk(desk)
                .run(new ImportDesk.Request(paths, null, null, Tags.NONE, again, true), (done, of, file) -> {});
    }

    /** All years of all agencies, by all indicators; what is worked out is kept. */
    Series kept() {
        return all(desk, 1);
    }

    /** The same of a copy of the archive in which nothing is kept. */
    Series anew(Path aside) throws IOException, SQLException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Path copy = aside.resolve(folder.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        execute(aside, "DELETE FROM figures");
        return all(desk(aside, desk.program()), Integer.MAX_VALUE);
    }

    private static Series all(Desk desk, int worthKeeping) {
        List<String> agencies = new AgencyDesk(desk).names("", 100).names();
        return new SeriesDesk(desk, worthKeeping)
                .series(new SeriesDesk.Request(agencies, null, null, List.of(), false));
    }

    /** Has other figures kept than follow from the reports, as a program that works them out wrongly would. */
    void keepOthers(String figure, String other) {
        desk.write(shelf -> {
            List<Long> reports = shelf.all().stream().map(Filed::number).toList();
            List<KeptFigures> others = shelf.archive().figures(reports).stream()
                    .map(kept -> new KeptFigures(
                            kept.report(), kept.basis(), kept.content().replace(figure, other)))
                    .toList();
            shelf.archive().keepFigures(others);
            return others;
        });
    }

    void execute(String sql) throws SQLException {
        execute(folder, sql);
    }

    private static void execute(Path folder, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
