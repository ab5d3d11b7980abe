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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user hears of an archive that is not what was written, and how it is put right. */
class DamagedArchiveTest {
    private static final String CELL = "requests.received.total";

    private static final int PAGE = 4096;

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

    /** Every page of the database, one after the other, overwritten by what a broken disk gives back. */
    @ParameterizedTest
    @ValueSource(chars = {'x', '\0'})
    void aDamagedPageIsFoundNotBackedUpAndNotToldInTheWordsOfTheDatabase(char garbage) throws IOException {
        Path database = folder.resolve("archive/archive.db");
        Path backup = folder.resolve("b.zip");
        byte[] whole = Files.readAllBytes(database);
        int pages = whole.length / PAGE;
        assertThat(pages).isGreaterThan(20);
        for (int page = 0; page < pages; page++) {
            Files.write(database, damaged(whole, page, garbage));
            for (String command : List.of("reports", "check all", "verify", "backup " + backup)) {
                TestShell.Answer answer = shell.run(command);
                assertThat(answer.data() + answer.messages())
                        .as(command + " on page " + page)
                        .doesNotContain("SQL", "disk image", "btree", "Exception");
                assertThat(answer.code() != ExitCode.DONE || command.equals("reports") || command.startsWith("check"))
                        .as(command + " on page " + page)
                        .isTrue();
            }
            assertThat(backup).doesNotExist();
        }
        Files.write(database, whole);
        assertThat(shell.run("verify").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void nothingIsWrittenIntoADatabaseThatDoesNotHoldTogether() throws IOException {
        shell.run("attest 1 " + CELL + " --reason r");
        Path database = folder.resolve("archive/archive.db");
        byte[] whole = Files.readAllBytes(database);
        for (int page = 0; page < whole.length / PAGE; page++) {
            byte[] damaged = damaged(whole, page, 'x');
            Files.write(database, damaged);
            for (String command : List.of("undo", "import --again " + file)) {
                TestShell.Answer answer = shell.run(command);
                assertThat(answer.code()).as(command + " on page " + page).isEqualTo(ExitCode.FAILED);
                assertThat(answer.messages()).contains("archive.db");
            }
            assertThat(Files.readAllBytes(database)).as("page " + page).isEqualTo(damaged);
        }
        Files.write(database, whole);
        assertThat(shell.run("undo").code()).isEqualTo(ExitCode.DONE);
    }

    private static byte[] damaged(byte[] whole, int page, char garbage) {
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) garbage);
        return damaged;
    }

    @Test
    void whatIsNoDatabaseAnyMoreIsSomethingThatDoesNotHold() throws IOException {
        Files.writeString(folder.resolve("archive/archive.db"), "0".repeat(5000));

        assertThat(shell.run("verify").code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        TestShell.Answer refused = shell.run("reports");
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.messages()).contains("archive.db", "restore");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive/archive.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
