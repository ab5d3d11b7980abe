package io.github.nianbao.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** What runs in a {@link ChildProcess}; each thing done is said on a line of its own. */
final class Child {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Child() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        OUT.println("started");
        try {
            switch (arguments[0]) {
                case "hold" -> hold(folder);
                case "import" -> importAll(folder, Integer.parseInt(arguments[2]));
                case "fill" -> fill(folder);
                case "look" -> look(folder);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (ArchiveException failure) {
            OUT.println(failure.code() + " " + failure.arguments());
        }
    }

    /** Holds the archive until its input ends. */
    private static void hold(Path folder) throws IOException {
        try (Archive archive = Archive.openForWriting(folder, Fixtures.CLOCK)) {
            OUT.println("held");
            System.in.read();
        }
    }

    private static void importAll(Path folder, int count) {
        try (Archive archive = Archive.openForWriting(folder, Fixtures.CLOCK)) {
            for (int i = 1; i <= count; i++) {
                byte[] bytes = Fixtures.bytes("来源" + i);
                if (archive.reportsOf(Sha256.of(bytes)).isEmpty()) {
                    Fixtures.keep(archive, "来源" + i);
                    OUT.println(i);
                }
            }
        }
        OUT.println("done");
    }

    /** Keeps incompressible sources until something stops it, then looks at what is there. */
    private static void fill(Path folder) {
        int kept = 0;
        try (Archive archive = Archive.openForWriting(folder, Fixtures.CLOCK)) {
            Random random = new Random(1);
            for (; kept < 1000; kept++) {
                byte[] bytes = new byte[1 << 16];
                random.nextBytes(bytes);
                archive.keep(
                        Fixtures.source(kept + ".bin", bytes),
                        Hashed.of(bytes),
                        List.of(Fixtures.reading("0.1.0", "局", 2021)));
            }
        } catch (ArchiveException failure) {
            OUT.println(failure.code() + " " + failure.arguments());
        }
        OUT.println("kept " + kept);
        look(folder);
    }

    private static void look(Path folder) {
        try (Archive archive = Archive.openForReading(folder, Fixtures.CLOCK)) {
            OUT.println("found " + archive.reports().size());
            OUT.println("damage " + archive.verify());
        }
        try (Archive archive = Archive.openForWriting(folder, Fixtures.CLOCK)) {
            OUT.println("opened for writing");
        }
    }
}
