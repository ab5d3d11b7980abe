package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it decides: the journal holds, and the state is what it replays to from the sources. */
class KilledTest {
    private static final int REPORTS = 8;

    /** Longer than one decision takes, in nanoseconds. */
    private static final int ONE_DECISION = 30_000_000;

    /** Longer than starting and correcting all reports takes, in nanoseconds. */
    private static final int ALL_CORRECTIONS = 1_500_000_000;

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void anArchiveOfReportsWithOneWrongFigureEach() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        for (int report = 0; report < REPORTS; report++) {
            String agency = "沙洲县第" + (char) ('甲' + report) + "局";
            Files.writeString(
                    sources.resolve(report + ".txt"),
                    InventedReport.of(agency, 2021).with("granted.total", "8").text());
        }
        archive = folder.resolve("archive");
        new TestShell(archive).run("import " + sources);
    }

    @Test
    void duringAReviewEveryDecisionThatWasToldStandsAndNoneIsHalfThere() throws Exception {
        Path answers = Files.write(folder.resolve("answers"), java.util.Collections.nCopies(REPORTS, "1"));
        Random moments = new Random(20260301);
        for (int told : new int[] {0, 1, 3}) {
            int decided = decisions();
            int heard = kill(told, moments.nextInt(ONE_DECISION), "review", "all", "--answers", answers.toString());

            // The last decision may have been made without having been told.
            assertThat(decisions()).isBetween(decided + heard, decided + heard + 1);
            assertWhole();
        }
        // The next sitting goes on with what is left; the answers for what was decided before are left over.
        int before = decisions();
        assertThat(new TestShell(archive).run("review all --answers " + answers).messages())
                .contains("which were not used: " + before);
        assertThat(decisions()).isEqualTo(REPORTS);
        assertWhole();
    }

    @Test
    void duringTheCertainCorrectionsAllAreMadeOrNone() throws Exception {
        Random moments = new Random(20260302);
        for (int time = 0; time < 3; time++) {
            kill(0, moments.nextInt(ALL_CORRECTIONS), "fix", "--certain", "all");

            assertThat(decisions()).isIn(0, REPORTS);
            assertWhole();
        }
        new TestShell(archive).run("fix --certain all");
        assertThat(decisions()).isEqualTo(REPORTS);
        assertWhole();
    }

    /**
     * Kills the program some time after it has told of so many decisions.
     *
     * @return of how many it had told
     */
    private int kill(int told, int nanos, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.nianbao.Nianbao",
                "--archive",
                archive.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("NIANBAO_LANG", "en");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        int heard = 0;
        try (BufferedReader messages = process.errorReader(StandardCharsets.UTF_8)) {
            String line = "";
            while (line != null && heard < told) {
                line = messages.readLine();
                heard += isOfADecision(line) ? 1 : 0;
            }
            LockSupport.parkNanos(nanos);
            process.toHandle().destroyForcibly();
            process.waitFor();
            heard += (int) messages.lines().filter(KilledTest::isOfADecision).count();
        }
        return heard;
    }

    private static boolean isOfADecision(String line) {
        return line != null && line.contains("fixed （一）予以公开");
    }

    private int decisions() {
        return (int) new TestShell(archive)
                .run("history --json")
                .data()
                .lines()
                .filter(line -> line.contains("\"decision\""))
                .count();
    }

    private void assertWhole() throws IOException {
        TestShell shell = new TestShell(archive);
        assertThat(shell.run("verify").messages()).contains("hold");
        assertThat(shell.run("journal verify").code()).isZero();
        Path journal = folder.resolve("journal.jsonl");
        Files.deleteIfExists(journal);
        shell.run("journal export " + journal);
        Path fresh = Files.createTempDirectory(folder, "fresh");
        TestShell replayed = new TestShell(fresh.resolve("archive"));
        replayed.run("import " + folder.resolve("sources"));
        assertThat(replayed.run("replay " + journal).code()).isZero();
        assertThat(exported(replayed, fresh.resolve("out"))).isEqualTo(exported(shell, fresh.resolve("ours")));
    }

    private static String exported(TestShell shell, Path to) throws IOException {
        assertThat(shell.run("export json all --allow-open --to " + to).code()).isZero();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.sorted().toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
