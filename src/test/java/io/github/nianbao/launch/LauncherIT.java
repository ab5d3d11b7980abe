package io.github.nianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the packaged program. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER = Path.of("nianbao").toAbsolutePath();
    private static final Path JAR = Path.of("target/nianbao.jar").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void theVersionIsThatOfThePom() throws IOException {
        Matcher version = Pattern.compile("<artifactId>nianbao</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();

        assertThat(nianbao("--version").out()).contains(version.group(1));
    }

    @Test
    void aSecondStartSaysNothingOfItsOwn() {
        nianbao("reports");

        Run second = nianbao("--version");

        assertThat(second.err()).isEmpty();
        assertThat(second.out()).hasLineCount(1);
    }

    @Test
    void theProgramStartsFromAnArchiveOfItsClasses() throws IOException {
        nianbao("reports");

        try (Stream<Path> files = Files.walk(Path.of("target/launch"))) {
            assertThat(files.filter(file -> file.endsWith("nianbao.jsa"))).isNotEmpty();
        }
    }

    @Test
    void blanksAndChineseInNamesWorkUnderLocaleC() throws IOException {
        Path report;
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            report = samples.filter(sample -> sample.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
        Path named = Files.copy(
                report, Files.createDirectories(folder.resolve("年 报")).resolve("一 份 年报.txt"));

        Run run = nianbao("import", folder.relativize(named).toString());

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("一 份 年报.txt");
    }

    @Test
    void exitCodesComeThrough() {
        assertThat(nianbao("reports").exit()).isZero();
        assertThat(nianbao("import", "nowhere.pdf").exit()).isEqualTo(2);
        assertThat(nianbao("no-such-command").exit()).isEqualTo(2);
    }

    @Test
    void theJarHoldsOneVoiceForLoggingAndNoTestLibrary() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> libraries = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .toList();

            assertThat(libraries).isNotEmpty();
            assertThat(libraries)
                    .filteredOn(name ->
                            name.matches(".*/(logback-classic|slf4j-(simple|nop|jdk14|reload4j)|log4j-slf4j.*)-.*"))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(libraries)
                    .filteredOn(name -> name.matches(".*/(junit|jqwik|archunit|assertj|jmh|pitest).*"))
                    .isEmpty();
        }
    }

    private Run nianbao(String... arguments) {
        String[] command = Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return Run.of(folder, Map.of("LC_ALL", "C", "NIANBAO_LANG", "en", "NIANBAO_ARCHIVE", ""), command);
    }
}
