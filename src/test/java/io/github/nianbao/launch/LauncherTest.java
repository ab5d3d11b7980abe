package io.github.nianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher decides, with stand-ins for Maven and Java. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String C1_ONLY = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void openWorkshop() throws IOException {
        workshop = new Workshop(folder);
    }

    @Test
    void theFirstStartBuildsAndPreparesAndTheNextOnlyRuns() throws IOException {
        assertThat(workshop.run("reports").err()).contains("Building nianbao").contains("Preparing a quick start");
        assertThat(workshop.record()).containsExactly("build", "extract", "train", "run");

        assertThat(workshop.run("reports").err()).isEmpty();
        assertThat(workshop.record()).containsExactly("run");
    }

    @Test
    void standardOutputBelongsToTheProgram() {
        assertThat(workshop.run("reports").out()).startsWith("-X").doesNotContain("uilding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/java/A.java", "src/main/java/New.java", "mappings/2021.yaml"})
    void aNewerSourceIsBuiltAndPreparedAnew(String source) throws IOException {
        workshop.run("reports");
        workshop.record();

        workshop.changeSource(source, "second");
        workshop.run("reports");

        assertThat(workshop.record()).containsExactly("build", "extract", "train", "run");
        assertThat(Files.readString(workshop.home.resolve("target/nianbao.jar")))
                .isEqualTo("second");
    }

    @Test
    void theSameJarBuiltAgainNeedsNoNewPreparation() throws IOException {
        workshop.run("reports");
        workshop.record();

        workshop.changeSource("pom.xml", "first");
        workshop.run("reports");

        assertThat(workshop.record()).containsExactly("build", "run");
    }

    @Test
    void anotherJdkGetsItsOwnPreparation() throws IOException {
        workshop.run("reports");
        workshop.record();

        workshop.with("JAVA_HOME", workshop.jdk("newer", "21.0.1").toString()).run("reports");

        assertThat(workshop.record()).containsExactly("extract", "train", "run");
    }

    @Test
    void aFailedBuildIsSaidAndRunsNothing() throws IOException {
        workshop.breakSources();

        Run run = workshop.run("reports");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("a broken source").contains("The build failed");
        assertThat(workshop.record()).containsExactly("build");
        assertThat(buildFolders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theExitCodeIsHandedOn(int code) {
        assertThat(workshop.with("EXIT", String.valueOf(code)).run("check").exit())
                .isEqualTo(code);
    }

    @Test
    void blanksAndChineseArriveUnderLocaleC() {
        Run run = workshop.run("import", "a b.pdf", "年报 2021.doc", "*");

        assertThat(run.out()).contains("\nimport\na b.pdf\n年报 2021.doc\n*\n").contains("charset=UTF-8");
    }

    @Test
    void itIsFoundThroughLinksFromAnotherDirectory() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(inner.resolve("inner"), Path.of("../年 报/nianbao"));
        Path outer = Files.createSymbolicLink(folder.resolve("outer"), inner.resolve("inner"));

        assertThat(workshop.runAs(outer, "reports").out()).contains(workshop.home.toRealPath() + "/target/launch/");
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, zh_CN.GBK, zh",
        "LC_ALL, zh_TW.Big5, zh",
        "LC_ALL, C, en",
        "LC_ALL, de_DE.ISO-8859-1, en",
        "LC_MESSAGES, zh_CN.UTF-8, zh",
        "LANG, zh_CN.UTF-8, zh",
        "LANG, en_GB.UTF-8, en"
    })
    void theLanguageIsTakenFromTheLocaleAndTheCharsetIsUtf8(String variable, String locale, String language) {
        Run run = workshop.with("LC_ALL", "").with(variable, locale).run("reports");

        assertThat(run.out()).contains("language=" + language + " charset=UTF-8");
    }

    @Test
    void theLocaleForMessagesCountsBeforeTheGeneralOne() {
        Run run = workshop.with("LC_ALL", "")
                .with("LC_MESSAGES", "zh_CN.UTF-8")
                .with("LANG", "en_US.UTF-8")
                .run("reports");

        assertThat(run.out()).contains("language=zh");
    }

    @Test
    void aLanguageThatWasAskedForStays() {
        assertThat(workshop.with("NIANBAO_LANG", "zh").run("reports").out()).contains("language=zh");
    }

    @ParameterizedTest
    @CsvSource({"C, please install a JDK 17 or later", "zh_CN.UTF-8, 请安装 JDK 17 或更高版本"})
    void aJavaThatIsTooOldIsNamedWithWhatToInstall(String locale, String sentence) throws IOException {
        Path old = workshop.jdk("old", "11.0.2");

        Run run = workshop.with("JAVA_HOME", old.toString())
                .with("PATH", toolsWithoutJava().toString())
                .with("LC_ALL", locale)
                .run("reports");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("11.0.2").contains(sentence).hasLineCount(1);
        assertThat(workshop.record()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"C, found none", "zh_CN.UTF-8, 没有找到"})
    void aMachineWithoutJavaIsToldWhatToInstall(String locale, String sentence) throws IOException {
        Run run = workshop.with("JAVA_HOME", "")
                .with("PATH", toolsWithoutJava().toString())
                .with("LC_ALL", locale)
                .run("reports");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void anOldJavaHomeGivesWayToTheJavaOnThePath() throws IOException {
        Path good = workshop.jdk("good", "21.0.1");
        Path path = toolsWithoutJava();
        Files.createSymbolicLink(path.resolve("java"), good.resolve("bin/java"));

        Run run = workshop.with("JAVA_HOME", workshop.jdk("old", "1.8.0_402").toString())
                .with("PATH", path.toString())
                .run("reports");

        assertThat(run.exit()).isZero();
    }

    @Test
    void aJreCannotBuild() throws IOException {
        Files.delete(folder.resolve("jdk/bin/javac"));

        Run run = workshop.run("reports");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("without a compiler").hasLineCount(1);
    }

    @Test
    void aJreRunsWhatIsBuilt() throws IOException {
        workshop.run("reports");
        Files.delete(folder.resolve("jdk/bin/javac"));

        assertThat(workshop.run("reports").exit()).isZero();
    }

    @Test
    void whereNoPreparationCanBeKeptThePlainJarRuns() throws IOException {
        Files.createDirectories(workshop.home.resolve("target"));
        Files.createFile(workshop.home.resolve("target/launch"));
        Files.createFile(folder.resolve("cache"));

        Run run = workshop.run("reports");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("/target/nianbao.jar\n").doesNotContain("SharedArchiveFile");
    }

    @Test
    void whereTheProjectTakesNoFilesThePreparationIsKeptInTheUsersCache() throws IOException {
        Files.createDirectories(workshop.home.resolve("target"));
        Files.createFile(workshop.home.resolve("target/launch"));

        assertThat(workshop.run("reports").out()).contains("-XX:SharedArchiveFile=" + folder.resolve("cache/nianbao"));
    }

    @Test
    void oneCommandIsCompiledQuicklyAndLongWorkWell() {
        assertThat(workshop.run("reports").out()).contains(C1_ONLY);
        assertThat(workshop.run("import", "samples").out()).doesNotContain(C1_ONLY);
        assertThat(workshop.run("--archive", "here", "import", "samples").out()).doesNotContain(C1_ONLY);
        assertThat(workshop.run().out()).doesNotContain(C1_ONLY);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aStartThatIsKilledWhilePreparingLeavesTheNextOneWhole() throws Exception {
        Path hold = folder.resolve("hold");
        assertThat(Run.of(folder, Map.of(), "mkfifo", hold.toString()).exit()).isZero();
        Process killed = workshop.start(folder.resolve("out"), folder.resolve("err"), "reports");
        try (var waiting = Files.newBufferedWriter(hold)) { // opens once the extraction waits for it
            killed.descendants().forEach(ProcessHandle::destroyForcibly);
            killed.destroyForcibly().waitFor();
        }
        Files.delete(hold);
        workshop.record();

        Run next = workshop.run("reports");

        assertThat(next.exit()).isZero();
        assertThat(next.out()).contains("SharedArchiveFile");
        assertThat(workshop.record()).containsExactly("extract", "train", "run");
    }

    @Test
    void startsAtOnceAllRun() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(workshop.start(folder.resolve("out" + i), folder.resolve("err" + i), "reports"));
        }

        for (Process start : starts) {
            assertThat(start.waitFor()).isZero();
        }
        workshop.record();
        assertThat(workshop.run("reports").out()).contains("SharedArchiveFile");
        assertThat(workshop.record()).containsExactly("run");
    }

    @Test
    void onlyAFewPreparationsStayOnDisk() throws IOException {
        for (int build = 0; build < 6; build++) {
            workshop.changeSource("pom.xml", "build " + build);
            Files.deleteIfExists(workshop.home.resolve("target/nianbao.jar"));
            workshop.run("reports");
        }

        try (Stream<Path> launch = Files.list(workshop.home.resolve("target/launch"))) {
            assertThat(launch.filter(Files::isDirectory)).hasSize(3);
        }
    }

    /** The programs that the launcher uses, without the rest of the machine. */
    private Path toolsWithoutJava() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of(
                "sh",
                "cat",
                "cp",
                "cut",
                "dirname",
                "find",
                "grep",
                "locale",
                "ls",
                "mkdir",
                "mktemp",
                "mv",
                "readlink",
                "rm",
                "sed",
                "sha256sum",
                "sync",
                "tail",
                "touch",
                "tr",
                "xargs")) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                if (Files.isExecutable(Path.of(place + tool)) && !Files.exists(tools.resolve(tool))) {
                    Workshop.script(tools.resolve(tool), "#!/bin/sh\nexec " + place + tool + " \"$@\"\n");
                }
            }
        }
        return tools;
    }

    private List<Path> buildFolders() throws IOException {
        try (Stream<Path> target = Files.list(workshop.home.resolve("target"))) {
            return target.filter(Files::isDirectory).toList();
        }
    }
}
