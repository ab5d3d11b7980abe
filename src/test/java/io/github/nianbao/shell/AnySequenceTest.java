package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is decided, taken back, restored and read again, in whatever order: the journal replays to the same export. */
class AnySequenceTest {
    private static final int STEPS = 20;
    private static final List<String> CELLS =
            List.of("requests.granted.total", "requests.received.total", "requests.received.natural_person");

    /** A table that no notice prescribes, for both years. */
    private static final String LOCAL = "七、附表\n\t项目\t本年数\t上年数\n\n\t甲类\t3\t2\n\n\t乙类\t4\t1\n\n\t合计\t7\t3\n\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void replaysToTheSameExportByteForByte(long seed) throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                InventedReport.of("沙洲县档案局", 2021)
                                .with("granted.total", "8")
                                .text()
                                .replace("予以公开", "照申请人所求办妥的件数")
                                .replace("重复申请", "先前已经来过的同一请求")
                        + LOCAL);
        Files.writeString(
                folder.resolve("b.txt"), InventedReport.of("沙洲县档案局", 2022).text() + LOCAL);
        TestShell first = new TestShell(folder.resolve("first"));
        first.run("import " + folder + "/*.txt");
        assertThat(first.run("map new 1 4 --name kinds").code()).isZero();
        Random random = new Random(seed);
        StringBuilder steps = new StringBuilder();
        for (int step = 0; step < STEPS; step++) {
            String line = step(random);
            steps.append(line).append('\n');
            // What is not to be done as things stand is refused, and changes nothing.
            TestShell.Answer answer = first.run(line);
            assertThat(answer.code()).as(steps + answer.messages()).isBetween(0, 2);
        }
        Path journal = folder.resolve("journal.jsonl");
        assertThat(first.run("journal export " + journal).code()).isZero();
        assertThat(first.run("verify").code()).isZero();

        first.run("map apply");
        TestShell second = new TestShell(folder.resolve("second"));
        second.run("import " + folder + "/*.txt");
        assertThat(second.run("replay " + journal).code()).as(steps.toString()).isZero();

        second.run("map apply");
        assertThat(exported(second, "y")).as(steps.toString()).isEqualTo(exported(first, "x"));
        assertThat(second.run("history --json").data())
                .isEqualTo(first.run("history --json").data());
        assertThat(Files.size(journal)).isPositive();
    }

    private String step(Random random) {
        int report = 1 + random.nextInt(2);
        String cell = CELLS.get(random.nextInt(CELLS.size()));
        return switch (random.nextInt(16)) {
            case 0, 1 -> "fix " + report + " " + cell + " " + random.nextInt(4) + " --reason r";
            case 2 -> "attest " + report + " " + cell + " --reason r";
            case 3 -> "undo";
            case 4 -> "undo " + report;
            case 5 -> "redo";
            case 6 -> "redo " + report;
            case 7 -> "fix --certain all";
            case 8 -> "map label 1 照申请人所求办妥的件数 requests.granted" + (random.nextBoolean() ? " --apply" : "");
            case 9 -> "map label 1 先前已经来过的同一请求 requests.unprocessed_repeat --force";
            case 10 -> "map ignore 1 先前已经来过的同一请求";
            case 11 -> "map undo";
            case 12 -> "map apply";
            case 13 ->
                "map new " + report + " 4 --name kinds --rows 1=one,2=two" + (random.nextBoolean() ? " --apply" : "");
            case 14 -> "map new " + report + " 4 --name others --sums \"\"";
            default -> "import --again " + folder + "/*.txt";
        };
    }

    private List<String> exported(TestShell shell, String name) throws IOException {
        shell.run("export json all --allow-open --force --to " + folder.resolve(name));
        return List.of(
                Files.readString(folder.resolve(name).resolve("沙洲县档案局@2021.json")),
                Files.readString(folder.resolve(name).resolve("沙洲县档案局@2022.json")));
    }
}
