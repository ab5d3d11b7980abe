package io.github.nianbao.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Box;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.document.Table;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContentJsonTest {
    @Property(seed = "2021", tries = 200)
    void everyDocumentComesBackAsItWas(@ForAll("documents") Document document) {
        assertThat(Packed.document(Packed.of(document).bytes()).value()).isEqualTo(document);
    }

    @Property(seed = "2021", tries = 200)
    void everyReportComesBackAsItWas(@ForAll("reports") Report report) {
        Report back = Packed.report(Packed.of(report).bytes()).value();

        assertThat(back).isEqualTo(report);
        assertThat(back.entries().keySet())
                .containsExactlyElementsOf(report.entries().keySet());
    }

    @Example
    void aFlippedBitIsNoticed() {
        byte[] packed = Packed.of(new Report(
                        "2021",
                        new Identity("云岭县档案局", 2021, List.of()),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .bytes();
        packed[packed.length / 2] ^= 4;

        assertThatThrownBy(() -> Packed.report(packed).value()).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Combinators.combine(
                        Arbitraries.of(FileKind.class),
                        smallNumbers(),
                        blocks().list().ofMaxSize(5))
                .as(Document::new);
    }

    private Arbitrary<Block> blocks() {
        Arbitrary<Cell> cells = Combinators.combine(positive(), positive(), positive(), positive(), texts(), places())
                .as(Cell::new);
        return Arbitraries.oneOf(
                Combinators.combine(positive(), texts(), places()).as(Heading::new),
                Combinators.combine(texts(), places()).as(Paragraph::new),
                places().map(Picture::new),
                Combinators.combine(
                                smallNumbers(),
                                smallNumbers(),
                                Arbitraries.of(Table.Spans.class),
                                cells.list().ofMaxSize(6),
                                places())
                        .as(Table::new));
    }

    @Provide
    Arbitrary<Report> reports() {
        Arbitrary<Map<CellId, Entry>> entries = entries().list().ofMaxSize(6).map(list -> {
            Map<CellId, Entry> byId = new LinkedHashMap<>();
            list.forEach(entry -> byId.put(entry.id(), entry));
            return byId;
        });
        return Combinators.combine(
                        texts().injectNull(0.2),
                        identities(),
                        entries,
                        gaps().list().ofMaxSize(3),
                        texts().list().ofMaxSize(3),
                        Combinators.combine(texts().injectNull(0.3), texts(), places())
                                .as(Passage::new)
                                .list()
                                .ofMaxSize(3),
                        Combinators.combine(texts(), texts().list().ofMaxSize(3))
                                .as(Note::new)
                                .list()
                                .ofMaxSize(3))
                .as(Report::new);
    }

    private Arbitrary<Identity> identities() {
        Arbitrary<Identity.Evidence> evidence = Combinators.combine(
                        Arbitraries.of(Identity.About.class), Arbitraries.of(Identity.Source.class), texts(), texts())
                .as(Identity.Evidence::new);
        return Combinators.combine(
                        texts().injectNull(0.2),
                        Arbitraries.integers().between(1900, 2100).injectNull(0.2),
                        evidence.list().ofMaxSize(3))
                .as(Identity::new);
    }

    private Arbitrary<Entry> entries() {
        return Combinators.combine(
                        cellIds(),
                        values(),
                        values(),
                        texts().injectNull(0.2),
                        places().injectNull(0.2),
                        Arbitraries.of(Entry.Origin.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Entry.Flag.class).set())
                .as(Entry::new);
    }

    private Arbitrary<Gap> gaps() {
        return Combinators.combine(
                        Arbitraries.of(Gap.Kind.class),
                        cellIds().list().ofMaxSize(3),
                        texts().injectNull(0.5),
                        places().injectNull(0.5),
                        texts().injectNull(0.5))
                .as(Gap::new);
    }

    private Arbitrary<Place> places() {
        Arbitrary<Integer> optional = positive().injectNull(0.4);
        Arbitrary<Double> points = Arbitraries.doubles().between(-10, 2000);
        Arbitrary<Box> boxes = Combinators.combine(points, points, points, points)
                .as((a, b, c, d) -> new Box(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)));
        Arbitrary<SheetPlace> sheets =
                Combinators.combine(texts(), texts().injectNull(0.3)).as(SheetPlace::new);
        return Combinators.combine(
                        optional,
                        optional,
                        optional,
                        optional,
                        optional,
                        optional,
                        boxes.injectNull(0.4),
                        sheets.injectNull(0.4))
                .as(Place::new);
    }

    private static Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(Value.BLANK, Value.MARK, Value.UNREADABLE, Value.MISSING),
                Arbitraries.bigDecimals().ofScale(3).map(Value::of));
    }

    private static Arbitrary<CellId> cellIds() {
        return Arbitraries.of("requests.granted.total", "fees.amount", "stats.x1", "disputes.review.upheld")
                .map(CellId::new);
    }

    /** All of Unicode, half surrogate pairs of broken fonts included. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(8),
                Arbitraries.strings()
                        .withChars("年报 　\u00a0１2\n\t\"\\\ud842\udfb7")
                        .ofMaxLength(8));
    }

    private static Arbitrary<Integer> positive() {
        return Arbitraries.integers().between(1, 300);
    }

    private static Arbitrary<Integer> smallNumbers() {
        return Arbitraries.integers().between(0, 300);
    }
}
