package io.github.nianbao.archive;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small invented sources and readings. */
final class Fixtures {
    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final CellId TOTAL = new CellId("requests.granted.total");

    private Fixtures() {}

    static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    static Source source(String name, byte[] bytes) {
        return new Source(Sha256.of(bytes), name, bytes.length, FileKind.TEXT.name(), null);
    }

    static Reading reading(String version, @Nullable String agency, @Nullable Integer year) {
        Place place = Place.ofCell(null, 7, 1, 1, 1, null);
        Table table = new Table(
                1, 1, Table.Spans.LOST, List.of(new Cell(1, 1, 1, 1, "１2 ", place)), Place.ofTable(null, 7, 1, null));
        Document document = new Document(
                FileKind.TEXT, 0, List.of(new Paragraph(agency + "年报", Place.ofParagraph(null, 1, 1, null)), table));
        Report report = new Report(
                "2021",
                new Identity(agency, year, List.of()),
                Map.of(TOTAL, Entry.printed(TOTAL, Value.of(12), "１2 ", place, Set.of())),
                List.of(),
                List.of("一、总体情况"),
                List.of(),
                List.of());
        return Reading.of(version, "m1", NOW, document, report);
    }

    /** Keeps a source of which one report is read. */
    static StoredReport keep(Archive archive, String content) {
        byte[] bytes = bytes(content);
        return archive.keep(
                        source(content + ".txt", bytes),
                        Hashed.of(bytes),
                        List.of(reading("0.1.0", content + "局", 2021)))
                .get(0);
    }
}
