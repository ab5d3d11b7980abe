package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The queries that the README shows answer, over the samples. */
class ReadmeQueriesTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sql\\n(.*?)^```$");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyQueryAnswers() throws IOException {
        Path database = folder.resolve("samples.db");
        TestShell shell = new TestShell(folder.resolve("archive"));
        shell.run("import samples");
        assertThat(shell.run("export sqlite all --allow-open --to '" + database + "'")
                        .code())
                .isZero();
        return queries().stream().map(query -> dynamicTest(query, () -> answers(database, query)));
    }

    private static List<String> queries() throws IOException {
        List<String> queries = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> Stream.of(block.group(1).split(";")))
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .toList();
        assertThat(queries).isNotEmpty();
        return queries;
    }

    private static void answers(Path database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
        }
    }
}
