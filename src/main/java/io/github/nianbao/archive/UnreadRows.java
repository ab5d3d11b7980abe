package io.github.nianbao.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Files kept unread as rows; the refusal's arguments as a JSON array. */
final class UnreadRows {
    private static final String ALL = "SELECT * FROM unread JOIN source USING (sha256) ";

    private final Database database;

    UnreadRows(Database database) {
        this.database = database;
    }

    List<Unread> all() {
        return database.query(ALL + "ORDER BY name, sha256", this::unread);
    }

    Optional<Unread> of(String sha256) {
        return database.query(ALL + "WHERE sha256 = ?", this::unread, sha256).stream()
                .findFirst();
    }

    void put(Unread unread) {
        database.update(
                """
                INSERT OR REPLACE INTO unread (sha256, reason, arguments, program_version, at)
                VALUES (?, ?, ?, ?, ?)
                """,
                unread.source().sha256(),
                unread.reason(),
                JsonMapper.shared().writeValueAsString(unread.arguments()),
                unread.programVersion(),
                unread.at().toString());
    }

    void remove(String sha256) {
        database.update("DELETE FROM unread WHERE sha256 = ?", sha256);
    }

    private Unread unread(ResultSet row) throws SQLException {
        try {
            return new Unread(
                    ReportRows.source(row),
                    row.getString("reason"),
                    Arrays.asList(JsonMapper.shared().readValue(row.getString("arguments"), String[].class)),
                    row.getString("program_version"),
                    Instant.parse(row.getString("at")));
        } catch (JacksonException | DateTimeException damaged) {
            throw database.failures().damaged(Damage.of(Damage.Code.UNREAD_DAMAGED, row.getString("sha256")), damaged);
        }
    }
}
