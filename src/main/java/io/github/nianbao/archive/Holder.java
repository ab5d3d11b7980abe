package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Who holds the lock of an archive, as written into the lock file: a line each for process, user, host and since. */
record Holder(String process, String user, String host, String since) {
    static final Holder UNKNOWN = new Holder("?", "?", "?", "?");

    static Holder self(Clock clock) {
        return new Holder(
                Long.toString(ProcessHandle.current().pid()),
                System.getProperty("user.name", "?"),
                thisHost(),
                clock.instant().toString());
    }

    static Holder parse(String text) {
        List<String> lines = text.lines().toList();
        return lines.size() < 4 ? UNKNOWN : new Holder(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
    }

    byte[] bytes() {
        return String.join("\n", process, user, host, since, "").getBytes(StandardCharsets.UTF_8);
    }

    List<String> arguments() {
        return List.of(process, user, host, since);
    }

    /** A process of this machine that is no more. */
    boolean isGone() {
        return host.equals(thisHost())
                && process.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    /** The machine's name without asking the network for it. */
    private static String thisHost() {
        Path linux = Path.of("/proc/sys/kernel/hostname");
        try {
            if (Files.isReadable(linux)) {
                return Files.readString(linux).strip();
            }
        } catch (IOException unreadable) {
            return "?";
        }
        Map<String, String> environment = System.getenv();
        return environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", "?"));
    }
}
