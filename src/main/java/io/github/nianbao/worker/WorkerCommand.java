package io.github.nianbao.worker;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a process for reading is started: the same Java and the same classes, and as little else as possible. */
final class WorkerCommand {
    /** What the system or Java needs; everything else in the environment stays here. */
    private static final Set<String> KEPT = Set.of("PATH", "LD_LIBRARY_PATH", "LC_ALL", "LANG", "SystemRoot");

    /** Begins a process without a network; what follows runs in it. */
    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "-rn", "--");

    /** Ctrl-C goes to all processes of a terminal, and this one ends with its input, not before. */
    private static final List<String> DEAF = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    /** Where Spring Boot packs classes within a jar, its launcher has to find them. */
    private static final String PACKED_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** What reading usual reports takes, for each thread: with less to begin with, Java collects all of it over and over. */
    private static final long USUAL_MEGABYTES = 96;

    private final String mainClass;
    private final long megabytes;
    private final boolean longRunning;

    /**
     * @param megabytes of heap
     * @param longRunning whether it will run so long that the second compiler pays for itself
     */
    WorkerCommand(String mainClass, long megabytes, boolean longRunning) {
        this.mainClass = mainClass;
        this.megabytes = megabytes;
        this.longRunning = longRunning;
    }

    /** @param threads that read in it */
    Process start(Path temporary, int threads) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(temporary, threads))
                .directory(temporary.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(KEPT);
        return builder.start();
    }

    private List<String> command(Path temporary, int threads) {
        long usual = Math.min(megabytes, threads * USUAL_MEGABYTES);
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of(DEAF.get(0)))) {
            command.addAll(DEAF);
        }
        if (Network.canBeTakenAway()) {
            command.addAll(WITHOUT_NETWORK);
        }
        String classPath = absolute(System.getProperty("java.class.path", ""));
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(List.of(
                "-Xlog:disable",
                "-XX:+DisplayVMOutputToStderr",
                "-Xmx" + megabytes + "m",
                "-Xms" + usual + "m",
                "-Xmn" + young(threads) + "m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto"));
        if (!longRunning) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        Path classes = Path.of(classPath).resolveSibling("nianbao.jsa");
        if (!classPath.contains(File.pathSeparator) && Files.isRegularFile(classes)) {
            command.add("-XX:SharedArchiveFile=" + classes);
        }
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath));
        if (isPacked()) {
            command.addAll(command.size() - 2, List.of("-Dloader.main=" + mainClass));
            command.add(PACKED_LAUNCHER);
        } else {
            command.add(mainClass);
        }
        command.add(Integer.toString(threads));
        return command;
    }

    /**
     * How much of the memory, in megabytes, is for what is just being made. The more it is, the less time collecting takes;
     * but a large file has only the rest. So two threads get half of all, and a file that does not fit beside another one is
     * read again in a process of its own, where it has nearly all.
     */
    private long young(int threads) {
        return threads == 1 ? Math.min(megabytes, USUAL_MEGABYTES) / 3 : megabytes / 2;
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isPacked() {
        URL here = WorkerCommand.class.getResource("WorkerCommand.class");
        return here != null && here.toString().startsWith("jar:nested:");
    }

    /** Whether the system lets a user start processes without a network; asked once. */
    static final class Network {
        private static final boolean REMOVABLE = probe();

        private Network() {}

        static boolean canBeTakenAway() {
            return REMOVABLE;
        }

        private static boolean probe() {
            List<String> command = new ArrayList<>(WITHOUT_NETWORK);
            command.add("true");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                process.getOutputStream().close();
                return process.waitFor() == 0;
            } catch (IOException noSuchProgram) {
                return false;
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
