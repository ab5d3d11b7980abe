package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.archive.Hashed;
import io.github.nianbao.archive.StoredReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerImportTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void everyFileInAContainerIsImportedUnderItsOwnNameAndHash() throws IOException {
        byte[] first = report("沙洲县档案局", 2021);
        byte[] second = report("沙洲县档案局", 2022);
        Path box = box(
                "box.zip",
                StandardCharsets.UTF_8,
                members().with("a/年报.txt", first).with("b/c.txt", second).map());

        List<Outcome> outcomes = run("", box);

        assertThat(outcomes).extracting(Outcome::kind).containsOnly(Outcome.Kind.IMPORTED);
        assertThat(outcomes).extracting(Outcome::file).containsExactly(box + "/a/年报.txt", box + "/b/c.txt");
        assertThat(stored()).extracting(report -> report.source().name()).containsExactly("年报.txt", "c.txt");
        assertThat(stored())
                .extracting(report -> report.source().sha256())
                .containsExactly(Hashed.of(first).sha256(), Hashed.of(second).sha256());
        assertThat(stored()).extracting(report -> report.source().container()).containsOnly("box.zip");
    }

    @Test
    void namesWithoutACharsetAreReadAsChineseSystemsWriteThem() throws IOException {
        Path box = box(
                "box.zip",
                GBK,
                members().with("水务局年报.txt", report("沙洲县水务局", 2021)).map());

        run("", box);

        assertThat(stored()).extracting(report -> report.source().name()).containsExactly("水务局年报.txt");
    }

    @Test
    void aPathThatLeadsOutOfTheContainerLeadsNowhere() throws IOException {
        Path box = box(
                "box.zip",
                StandardCharsets.UTF_8,
                members().with("../../escaped.txt", report("沙洲县档案局", 2021)).map());

        assertThat(run("", box)).extracting(Outcome::kind).containsExactly(Outcome.Kind.IMPORTED);
        assertThat(stored()).extracting(report -> report.source().name()).containsExactly("escaped.txt");
        assertThat(folder.resolve("../../escaped.txt")).doesNotExist();
    }

    @Test
    void whatSystemsAddToAContainerIsLeftOutAndTold() throws IOException {
        Path box = box(
                "box.zip",
                StandardCharsets.UTF_8,
                members()
                        .with("__MACOSX/._a.txt", new byte[] {1})
                        .with("x/.DS_Store", new byte[] {1})
                        .with("x/Thumbs.db", new byte[] {1})
                        .with("x/~$年报.doc", new byte[] {1})
                        .with("x/", new byte[0])
                        .with("x/a.txt", report("沙洲县档案局", 2021))
                        .map());

        List<Outcome> outcomes = run("", box);

        assertThat(outcomes)
                .extracting(outcome -> outcome.kind() + " " + outcome.file().substring(("" + box).length()))
                .containsExactly(
                        "IGNORED /__MACOSX/._a.txt",
                        "IGNORED /x/.DS_Store",
                        "IGNORED /x/Thumbs.db",
                        "IGNORED /x/~$年报.doc",
                        "IMPORTED /x/a.txt");
        assertThat(outcomes).noneMatch(Outcome::isFailure);
    }

    @Test
    void aContainerWithoutADocumentIsToldAsEmpty() throws IOException {
        Path empty = box("empty.zip", StandardCharsets.UTF_8, members().map());
        Path added = box(
                "added.zip",
                StandardCharsets.UTF_8,
                members().with("Thumbs.db", new byte[] {1}).map());

        assertThat(run("", empty, added))
                .filteredOn(Outcome::isFailure)
                .extracting(outcome -> outcome.file() + " " + outcome.reason())
                .containsExactly(
                        added + " " + new Reason("EMPTY", List.of("ZIP")),
                        empty + " " + new Reason("EMPTY", List.of("ZIP")));
    }

    @Test
    void aBadMemberDoesNotStopTheRest() throws IOException {
        byte[] inner = zip(
                StandardCharsets.UTF_8,
                members().with("d.txt", report("甲局", 2021)).map());
        Path box = box(
                "box.zip",
                StandardCharsets.UTF_8,
                members()
                        .with("a.txt", "买菜\n".getBytes(StandardCharsets.UTF_8))
                        .with("bomb.txt", new byte[8 << 20])
                        .with("inner.zip", inner)
                        .with("z.txt", report("沙洲县档案局", 2021))
                        .map());

        List<Outcome> outcomes = run("", box);

        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.reason() == null ? "-" : outcome.reason().code())
                .containsExactly("NO_REPORT", "TOO_LARGE", "CONTAINER_INSIDE", "-");
    }

    @Test
    void aContainerOfTooManyFilesIsRefusedAsAWhole() throws IOException {
        Path box = box(
                "box.zip",
                StandardCharsets.UTF_8,
                members()
                        .with("a", new byte[1])
                        .with("b", new byte[1])
                        .with("c", new byte[1])
                        .map());

        assertThat(run("members=2", box)).singleElement().satisfies(outcome -> {
            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.REFUSED);
            assertThat(outcome.reason()).isEqualTo(new Reason("TOO_LARGE", List.of("ZIP", "members", "3", "2")));
        });
        assertThat(run("members=3", box)).hasSize(3);
    }

    @Test
    void theSameContainerAgainIsKnown() throws IOException {
        Path box = box(
                "box.zip",
                StandardCharsets.UTF_8,
                members().with("a.txt", report("沙洲县档案局", 2021)).map());
        run("", box);

        assertThat(run("", box)).extracting(Outcome::kind).containsExactly(Outcome.Kind.SKIPPED);
    }

    private List<Outcome> run(String limits, Path... paths) {
        Desk desk = new Desk(
                folder.resolve("archive"),
                Clock.systemUTC(),
                "archivist",
                "0.1.0",
                () -> false,
                Settings.of(limits).allTrusted());
        List<String> named = java.util.Arrays.stream(paths).map(Path::toString).toList();
        return new ImportDesk(desk)
                .run(new ImportDesk.Request(named, null, null, Tags.NONE, false, true), (done, of, file) -> {});
    }

    private List<StoredReport> stored() {
        try (Archive archive = Archive.openForReading(folder.resolve("archive"), Clock.systemUTC())) {
            return archive.reports();
        }
    }

    private static byte[] report(String agency, int year) {
        return InventedReport.of(agency, year).text().getBytes(StandardCharsets.UTF_8);
    }

    private Path box(String name, Charset charset, Map<String, byte[]> members) throws IOException {
        return Files.write(folder.resolve(name), zip(charset, members));
    }

    private static byte[] zip(Charset charset, Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Members members() {
        return new Members(new LinkedHashMap<>());
    }

    private record Members(Map<String, byte[]> map) {
        Members with(String path, byte[] bytes) {
            map.put(path, bytes);
            return this;
        }
    }
}
