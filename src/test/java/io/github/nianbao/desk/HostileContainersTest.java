package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.archive.Archive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers and folders made to lead an import astray; the good file behind each is imported as if nothing had been. */
class HostileContainersTest {
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END_RECORD = 0x06054b50;

    @TempDir
    Path folder;

    private Path box;

    @BeforeEach
    void goodFile() throws IOException {
        box = Files.createDirectory(folder.resolve("box"));
        Files.write(box.resolve("zz.txt"), report(2020));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/cron.d/x.txt",
                "../../x.txt",
                "a/../../../x.txt",
                "..\\..\\x.txt",
                "C:\\Windows\\x.txt",
                "\\\\server\\share\\x.txt",
                "~/x.txt",
            })
    void aMembersPathLeadsNowhere(String path) throws IOException {
        zip("a.zip", path, report(2021));

        assertThat(kinds()).containsExactly("IMPORTED", "IMPORTED");
        assertThat(names()).containsExactly("x.txt", "zz.txt");
        try (Stream<Path> below = Files.walk(folder)) {
            assertThat(below.filter(file -> file.endsWith("x.txt"))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001B[2J\u001B]0;x\u0007.txt", "a\nb\r.txt", "\u202Etxt.exe", "\0", "..", "年报\uFFFF.txt", " "})
    void aMembersNameIsNothingButAName(String name) throws IOException {
        zip("a.zip", name, report(2021));

        assertThat(kinds()).containsExactly("IMPORTED", "IMPORTED");
        assertThat(names()).containsExactly(name, "zz.txt");
    }

    @Test
    void aDirectoryThatBreaksOffLosesNoFileWithoutAWord() throws IOException {
        byte[] whole = zipped("a.txt", report(2021), "b.txt", report(2022));
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(last(bytes, CENTRAL_HEADER), 0);
        Files.write(box.resolve("a.zip"), whole);

        assertThat(kinds()).containsExactly("DAMAGED", "IMPORTED");
    }

    @Test
    void entriesThatShareTheirBytesAreOneFile() throws IOException {
        byte[] whole = zipped("a.txt", report(2021), "b.txt", report(2022));
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int second = last(bytes, CENTRAL_HEADER);
        int first = first(bytes, CENTRAL_HEADER);
        // Checksum, sizes and place of the first entry, under the name of the second.
        for (int offset : new int[] {16, 20, 24, 42}) {
            bytes.putInt(second + offset, bytes.getInt(first + offset));
        }
        Files.write(box.resolve("a.zip"), whole);

        assertThat(kinds()).containsExactly("IMPORTED", "SKIPPED", "IMPORTED");
    }

    @Test
    void anEntryThatHoldsItsOwnContainerIsDamaged() throws IOException {
        byte[] whole = zipped("a.txt", report(2021));
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int header = first(bytes, CENTRAL_HEADER);
        bytes.putShort(header + 10, (short) 0);
        bytes.putInt(header + 20, whole.length - 100);
        bytes.putInt(header + 24, whole.length - 100);
        Files.write(box.resolve("a.zip"), whole);

        assertThat(kinds()).containsExactly("DAMAGED", "IMPORTED");
    }

    @Test
    void containersWithinEachOtherAreNotFollowed() throws IOException {
        byte[] inner = zipped("a.txt", report(2021));
        for (int depth = 0; depth < 20; depth++) {
            inner = zipped("inner.zip", inner);
        }
        Files.write(box.resolve("a.zip"), inner);

        assertThat(kinds()).containsExactly("CONTAINER_INSIDE", "IMPORTED");
    }

    @Test
    void aSizeThatIsSaidTooSmallIsDamage() throws IOException {
        byte[] whole = zipped("a.txt", report(2021));
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(first(bytes, CENTRAL_HEADER) + 24, 10);
        Files.write(box.resolve("a.zip"), whole);

        assertThat(kinds()).containsExactly("DAMAGED", "IMPORTED");
    }

    @Test
    void moreEntriesSaidThanThereAreIsDamage() throws IOException {
        byte[] whole = zipped("a.txt", report(2021));
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(last(bytes, END_RECORD) + 10, (short) 3000);
        Files.write(box.resolve("a.zip"), whole);

        assertThat(kinds()).containsExactly("DAMAGED", "IMPORTED");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = box.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(kinds()).containsExactly("IGNORED", "IMPORTED");
        assertThat(run(pipe)).extracting(HostileContainersTest::code).containsExactly("IGNORED");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aDeviceWithoutEndIsNotRead() throws IOException {
        Files.createSymbolicLink(box.resolve("zero.txt"), Path.of("/dev/zero"));

        assertThat(kinds()).containsExactly("IGNORED", "IMPORTED");
        assertThat(run(Path.of("/dev/zero"), box.resolve("zero.txt")))
                .extracting(HostileContainersTest::code)
                .containsOnly("IGNORED");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatFollowEachOtherOrLeadOutAreLeftOut() throws IOException {
        Files.createSymbolicLink(box.resolve("a.txt"), box.resolve("b.txt"));
        Files.createSymbolicLink(box.resolve("b.txt"), box.resolve("a.txt"));
        Files.createSymbolicLink(box.resolve("c"), Path.of("/etc"));
        Files.createSymbolicLink(box.resolve("d"), box);

        assertThat(kinds()).containsExactly("IGNORED", "IGNORED", "IGNORED", "IGNORED", "IMPORTED");
    }

    private List<String> kinds() {
        return run(box).stream().map(HostileContainersTest::code).toList();
    }

    /** What became of a file; of one that was refused, why. */
    private static String code(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.REFUSED && outcome.reason() != null
                ? outcome.reason().code()
                : outcome.kind().name();
    }

    private List<Outcome> run(Path... paths) {
        Desk desk = new Desk(
                folder.resolve("archive"),
                Clock.systemUTC(),
                "archivist",
                "0.1.0",
                () -> false,
                Settings.of("").allTrusted());
        List<String> named = Stream.of(paths).map(Path::toString).toList();
        return new ImportDesk(desk)
                .run(new ImportDesk.Request(named, null, null, Tags.NONE, false, true), (done, of, file) -> {});
    }

    private List<String> names() {
        try (Archive archive = Archive.openForReading(folder.resolve("archive"), Clock.systemUTC())) {
            return archive.reports().stream()
                    .map(report -> report.source().name())
                    .toList();
        }
    }

    private void zip(String name, Object... namesAndContents) throws IOException {
        Files.write(box.resolve(name), zipped(namesAndContents));
    }

    private static byte[] zipped(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static int first(ByteBuffer bytes, int mark) {
        for (int at = 0; at + Integer.BYTES <= bytes.capacity(); at++) {
            if (bytes.getInt(at) == mark) {
                return at;
            }
        }
        throw new AssertionError("no such record");
    }

    private static int last(ByteBuffer bytes, int mark) {
        for (int at = bytes.capacity() - Integer.BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == mark) {
                return at;
            }
        }
        throw new AssertionError("no such record");
    }

    private static byte[] report(int year) {
        return InventedReport.of("沙洲县档案局", year).text().getBytes(StandardCharsets.UTF_8);
    }
}
