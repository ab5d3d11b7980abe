package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive from before figures were kept: looked into as it is, upgraded by the first who writes, and says the same. */
class ArchiveOfSchema3Test {
    private static final String AGENCY = "沙洲县档案局";
    private static final List<String> TABLES = List.of("source", "report", "reading", "unread", "journal", "tag");

    @TempDir
    Path temp;

    private KeptArchive archive;
    private Series before;

    @BeforeEach
    void makeAnArchiveOfSchema3() throws IOException, SQLException {
        archive = new KeptArchive(temp);
        archive.put("2021.txt", InventedReport.of(AGENCY, 2021).text());
        archive.put("2022.txt", InventedReport.of(AGENCY, 2022).text());
        archive.importAll(false);
        new DecisionDesk(archive.desk()).fix(AGENCY + "@2022", "requests.received.total", "3", "r");
        before = archive.kept();

        Path database = archive.folder().resolve("archive.db");
        Path newest = temp.resolve("newest.db");
        Files.move(database, newest);
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + database, null, null)
                .locations("classpath:db/migration")
                .target("3")
                .load()
                .migrate();
        archive.execute("PRAGMA application_id = 0x6E62616F");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + newest + "' AS newest");
            for (String table : TABLES) {
                statement.execute("INSERT INTO main." + table + " SELECT * FROM newest." + table);
            }
        }
        assertThat(version()).isEqualTo(3);
        archive.restart("0.1.0");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + archive.folder().resolve("archive.db"));
    }

    private int number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    private int version() throws SQLException {
        return number("PRAGMA user_version");
    }

    private Series lookedAt() {
        return new SeriesDesk(archive.desk())
                .series(new SeriesDesk.Request(List.of(AGENCY), null, null, List.of(), false));
    }

    @Test
    void lookingLeavesItAsItIs() throws SQLException {
        assertThat(lookedAt()).isEqualTo(before);

        assertThat(version()).isEqualTo(3);
    }

    @Test
    void writingUpgradesItAndKeepsItsFigures() throws SQLException {
        assertThat(archive.kept()).isEqualTo(before);

        assertThat(version()).isEqualTo(5);
        assertThat(number("SELECT count(*) FROM figures")).isEqualTo(2);
        archive.restart("0.1.0");
        assertThat(lookedAt()).isEqualTo(before);
    }

    @Test
    void nothingIsWrongWithItBeforeItHasHashesAndAfter() throws SQLException {
        assertThat(new ReportDesk(archive.desk()).verify()).isEmpty();
        assertThat(version()).isEqualTo(3);
        archive.kept();
        assertThat(new ReportDesk(archive.desk()).verify()).isEmpty();

        archive.execute("UPDATE reading SET at = '2026-03-02T08:00:00Z' WHERE report = 2");

        assertThat(new ReportDesk(archive.desk()).verify())
                .extracting(Reason::code)
                .containsExactly("READING_CHANGED");
    }

    @Test
    void aChangeAfterTheUpgradeIsSeen() {
        archive.kept();

        new DecisionDesk(archive.desk()).undo(null);

        assertThat(archive.kept()).isNotEqualTo(before);
        assertThat(lookedAt().points()).anySatisfy(point -> {
            assertThat(point.indicator().id()).isEqualTo("requests_received");
            assertThat(point.year()).isEqualTo(2022);
            assertThat(point.figure().value()).isEqualTo("2");
        });
    }
}
