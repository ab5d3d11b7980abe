package io.github.nianbao.archive;

import io.github.nianbao.fix.ReportKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a stored reading is held against, as a source is against its hash: SHA-256 over what tells whose reading it is and
 * what it says in one line, and over the packed bytes as they are stored. So that a report can be looked at without its
 * document, each of the two has a hash of its own.
 */
final class ReadingHash {
    /** What the rows of an archive that was never written to since hashes are kept have in place of one. */
    static final String NONE_YET = "";

    /** What a hash is over, the packed bytes aside, and where that and the hashes stand: goes on a SELECT. */
    static final String JOINED = """
            report.sha256, report.ordinal, reading.program_version, reading.mappings, reading.at,
            reading.agency, reading.year, reading.form
            FROM reading
            JOIN report ON report.number = reading.report
            LEFT JOIN reading_hash ON reading_hash.reading = reading.id
            """;

    private ReadingHash() {}

    static String of(ReportKey key, Reading reading, byte[] packed) {
        return of(
                packed,
                key.sha256(),
                key.ordinal(),
                reading.programVersion(),
                reading.mappings(),
                reading.at(),
                reading.agency(),
                reading.year(),
                reading.form());
    }

    /** @param row of a query with {@link #JOINED} */
    static String of(ResultSet row, byte[] packed) throws SQLException {
        return of(
                packed,
                row.getString("sha256"),
                row.getString("ordinal"),
                row.getString("program_version"),
                row.getString("mappings"),
                row.getString("at"),
                row.getString("agency"),
                row.getString("year"),
                row.getString("form"));
    }

    /**
     * Whether packed bytes are what was written; also where the archive has no hashes yet.
     *
     * @param packed {@code content} or {@code document}
     */
    static boolean holds(ResultSet row, String packed) throws SQLException {
        byte[] bytes = row.getBytes(packed);
        return isNoneYet(row, packed) || (bytes != null && of(row, bytes).equals(row.getString(packed + "_hash")));
    }

    static boolean isNoneYet(ResultSet row, String packed) throws SQLException {
        return NONE_YET.equals(row.getString(packed + "_hash"));
    }

    /** U+0000 between the fields, which none of them holds. */
    private static String of(byte[] packed, @Nullable Object... fields) {
        StringBuilder head = new StringBuilder();
        for (@Nullable Object field : fields) {
            head.append(field).append('\0');
        }
        return Sha256.of(head.toString(), packed);
    }
}
