package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user hears of an archive that is not what was written, and how it is put right. */
class DamagedArchiveTest {
    private static final String CELL = "requests.received.total";

    @TempDir
    Path folder;

    private Path file;
    private TestShell shell;

    @BeforeEach
    void importTwoReports() throws IOException {
        file = folder.resolve("a.txt");
        Files.writeString(file, InventedReport.of("沙洲县档案局", 2021).text());
        Path other = folder.resolve("b.txt");
        Files.writeString(other, InventedReport.of("沙洲县水务局", 2022).text());
        shell = new TestShell(folder.resolve("archive"));
        assertThat(shell.run("import " + file + " " + other).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aChangedReadingIsNamedNotShownAndReadAnew() throws SQLException {
        String before = shell.run("trace 1 " + CELL).data();
        shell.run("attest 1 " + CELL + " --reason r");
        // Another report's content, well packed, in the place of its own.
        execute("UPDATE reading SET content = (SELECT content FROM reading WHERE report = 2) WHERE report = 1");

        TestShell.Answer refused = shell.run("trace 1 " + CELL);
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.data()).isEmpty();
        assertThat(refused.messages()).contains("report 1", "a.txt", "import --again");
        TestShell.Answer verified = shell.run("verify");
        assertThat(verified.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(verified.data()).contains("report 1", "a.txt", "import --again");
        assertThat(shell.run("trace 2 " + CELL).code()).isEqualTo(ExitCode.DONE);

        TestShell.Answer again = shell.run("import --again " + file);
        assertThat(again.code()).as(again.messages()).isEqualTo(ExitCode.DONE);

        assertThat(shell.run("verify").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("trace 1 " + CELL).data())
                .startsWith(before.substring(0, before.indexOf('\n')))
                .contains("archivist");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive/archive.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
