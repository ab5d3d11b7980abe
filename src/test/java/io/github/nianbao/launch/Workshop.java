package io.github.nianbao.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A throw-away project with the real launcher and stand-ins for Maven and Java that write down how they were called:
 * the launcher's decisions without the minutes of a build.
 */
final class Workshop {
    /** Builds as Maven would: a jar in the folder that the launcher named, of a fixed time. */
    private static final String MAVEN = """
            #!/bin/sh
            echo build >>"$RECORD"
            for argument in "$@"; do
              case $argument in -Dnianbao.target=*) folder=${argument#*=} ;; esac
            done
            [ ! -f "$BROKEN" ] || { echo "[ERROR] a broken source"; exit 1; }
            cp "$JAR_OF_TODAY" "$folder/nianbao.jar.original"
            cp "$JAR_OF_TODAY" "$folder/nianbao.jar"
            touch -t 202001010000 "$folder/nianbao.jar"
            """;

    /** Extracts, makes a class archive, or runs the program, by its arguments. */
    private static final String JAVA = """
            #!/bin/sh
            case " $* " in
              *" -Djarmode=tools "*)
                echo extract >>"$RECORD"
                [ ! -p "$HOLD" ] || read -r _ <"$HOLD"
                for last in "$@"; do :; done
                mkdir -p "$last/lib" && cp "$JAR_OF_TODAY" "$last/nianbao.jar"
                ;;
              *" -XX:ArchiveClassesAtExit="*)
                echo train >>"$RECORD"
                for argument in "$@"; do
                  case $argument in -XX:ArchiveClassesAtExit=*) echo archive >"${argument#*=}" ;; esac
                done
                ;;
              *)
                echo run >>"$RECORD"
                printf '%s\\n' "$@"
                echo "language=${NIANBAO_LANG:-} charset=$(locale charmap)"
                exit "${EXIT:-0}"
                ;;
            esac
            """;

    final Path home;
    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();

    Workshop(Path folder) throws IOException {
        this.folder = folder;
        home = Files.createDirectories(folder.resolve("年 报"));
        Files.copy(Path.of("nianbao"), home.resolve("nianbao"));
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createDirectories(home.resolve("mappings"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("src/main/java/A.java"), "class A {}");
        script(home.resolve("mvnw"), MAVEN);
        Files.writeString(folder.resolve("today.jar"), "first");
        jdk("jdk", "17.0.9");
        variables.put("RECORD", folder.resolve("record").toString());
        variables.put("BROKEN", folder.resolve("broken").toString());
        variables.put("HOLD", folder.resolve("hold").toString());
        variables.put("JAR_OF_TODAY", folder.resolve("today.jar").toString());
        variables.put("JAVA_HOME", folder.resolve("jdk").toString());
        variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        List.of("LC_MESSAGES", "LC_CTYPE", "LANG", "NIANBAO_LANG").forEach(name -> variables.put(name, ""));
        variables.put("LC_ALL", "C");
    }

    /** A JDK's folder with the stand-in for Java. */
    Path jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        script(jdk.resolve("bin/java"), JAVA);
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(
                jdk.resolve("release"),
                "JAVA_RUNTIME_VERSION=\"%s+1\"\nJAVA_VERSION=\"%s\"\n".formatted(version, version));
        return jdk;
    }

    Workshop with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Run run(String... arguments) {
        return runAs(home.resolve("nianbao"), arguments);
    }

    Run runAs(Path launcher, String... arguments) {
        return Run.of(folder, variables, command(launcher, arguments));
    }

    Process start(Path out, Path err, String... arguments) throws IOException {
        return Run.start(folder, variables, out, err, command(home.resolve("nianbao"), arguments));
    }

    private static String[] command(Path launcher, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = launcher.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return command;
    }

    /** What the launcher did since the last time somebody asked. */
    List<String> record() throws IOException {
        Path record = folder.resolve("record");
        List<String> steps = Files.exists(record) ? Files.readAllLines(record) : List.of();
        Files.deleteIfExists(record);
        return steps;
    }

    /** Changes a source, one second after everything else. */
    void changeSource(String relative, String nextJar) throws IOException {
        Files.writeString(home.resolve(relative), "changed");
        Files.setLastModifiedTime(
                home.resolve(relative), FileTime.from(Instant.now().plusSeconds(1)));
        Files.writeString(folder.resolve("today.jar"), nextJar);
    }

    void breakSources() throws IOException {
        Files.createFile(folder.resolve("broken"));
    }

    Path folder() {
        return folder;
    }

    static void script(Path path, String text) throws IOException {
        Files.writeString(path, text);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
