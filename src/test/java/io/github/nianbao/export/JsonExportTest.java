package io.github.nianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.ConsistentReports;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/export/full.json");
    private static final Schema SCHEMA = schema();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static String text(ExportedReport report) {
        return new String(JsonExport.write(report), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(ExportedReport report) {
        return MAPPER.readTree(JsonExport.write(report));
    }

    private static JsonNode cell(ExportedReport report, String id) {
        return tree(report).get("cells").get(id);
    }

    private static TestReport zeros() {
        return TestReport.on(TestForms.form2021());
    }

    private static Schema schema() {
        try (InputStream schema = JsonExport.class.getResourceAsStream(JsonExport.SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void isTheGoldenFileByteForByte() throws IOException {
        assertThat(text(Exports.full())).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void fitsItsSchema() {
        assertThat(SCHEMA.validate(text(Exports.full()), InputFormat.JSON)).isEmpty();
    }

    @Property(seed = "2021", tries = 20)
    void everyReportFitsTheSchema(@ForAll long seed, @ForAll boolean otherInOneRow) {
        ExportedReport report = Exports.of(ConsistentReports.random(seed, otherInOneRow));

        assertThat(SCHEMA.validate(text(report), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesAnUnknownNameAndAWrongState() {
        String json = text(Exports.full());

        assertThat(SCHEMA.validate(json.replace("\"raw\"", "\"rwa\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"state\": \"mark\"", "\"state\": \"none\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"to_state\"", "\"tostate\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aReportWithoutFormAndATaggedFileFitTheSchemaToo() {
        Report nothing = zeros().of(null, null).build();
        Report bare = new Report(null, nothing.identity(), Map.of(), List.of(), List.of(), List.of(), List.of());
        ExportedReport report = new ExportedReport(
                "?@?",
                new ExportedSource("a.txt", Exports.SHA, 0, "TEXT", 1, "box.zip", new TreeMap<>(Map.of("盒号", "七"))),
                bare,
                null,
                false,
                List.of(),
                List.of(),
                List.of());

        assertThat(SCHEMA.validate(text(report), InputFormat.JSON)).isEmpty();
        assertThat(tree(report).get("report").get("agency").isNull()).isTrue();
        assertThat(tree(report).get("report").get("format").isNull()).isTrue();
    }

    @Test
    void bytesDependOnNoLocaleAndNoTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] usual = JsonExport.write(Exports.full());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));

            assertThat(JsonExport.write(Exports.full())).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theHandleStandsNowhereInTheFile() {
        ExportedReport first = Exports.named("青槐市档案局@2022", zeros());
        ExportedReport second = Exports.named("青槐市档案局@2022#2", zeros());

        assertThat(JsonExport.write(second)).isEqualTo(JsonExport.write(first));
    }

    @Test
    void linesEndInLineFeedAndTheFileToo() {
        assertThat(text(Exports.full())).endsWith("\n}\n").doesNotContain("\r").doesNotContain("\uFEFF");
    }

    @Test
    void numbersArePlain() {
        TestReport report = zeros().set("proactive.fees.amount", "24252.3110820")
                .set("requests.received.total", "1.2E+10")
                .set("requests.granted.total", "0E-8");

        String json = text(Exports.of(report));

        assertThat(json).contains("\"value\": 24252.311082,").contains("\"value\": 12000000000,");
        assertThat(cell(Exports.of(report), "requests.granted.total")
                        .get("value")
                        .toString())
                .isEqualTo("0");
    }

    @Test
    void aBlankIsNullAndSaysThatItIsBlank() {
        ExportedReport report =
                Exports.of(zeros().blank("requests.carried_in.other").mark("requests.carried_out.other"));

        assertThat(cell(report, "requests.carried_in.other").get("value").isNull())
                .isTrue();
        assertThat(cell(report, "requests.carried_in.other").get("state").asString())
                .isEqualTo("blank");
        assertThat(cell(report, "requests.carried_out.other").get("state").asString())
                .isEqualTo("mark");
    }

    @Test
    void aFixChangesTheValueAndKeepsThePrint() {
        JsonNode cell = cell(Exports.full(), "requests.granted.natural_person");

        assertThat(cell.get("value").asInt()).isEqualTo(12);
        assertThat(cell.get("printed").asInt()).isEqualTo(17);
        assertThat(cell.get("raw").asString()).isEqualTo("17");
        assertThat(cell.get("origin").asString()).isEqualTo("fixed");
    }

    @Test
    void aDerivedFigureIsOfferedAndNeverTheValue() {
        Report report = zeros().blank("requests.carried_in.other")
                .build()
                .mapEntries(entry -> entry.id().equals(new CellId("requests.carried_in.other"))
                        ? new Entry(
                                entry.id(),
                                Value.of(4),
                                entry.printed(),
                                entry.raw(),
                                entry.place(),
                                Entry.Origin.DERIVED,
                                false,
                                Set.of())
                        : entry);
        ExportedReport exported = Exports.decided(report, List.of(), List.of());
        JsonNode cell = cell(exported, "requests.carried_in.other");

        assertThat(cell.get("value").isNull()).isTrue();
        assertThat(cell.get("derived").asInt()).isEqualTo(4);
        assertThat(SCHEMA.validate(text(exported), InputFormat.JSON)).isEmpty();
    }

    @Test
    void onlyThePrintedWayOfOtherHandlingIsThere() {
        JsonNode three = tree(Exports.of(zeros())).get("cells");
        JsonNode one = tree(Exports.of(TestReport.withOneOtherRow(TestForms.form2021())))
                .get("cells");

        assertThat(three.has("requests.other_other.total")).isTrue();
        assertThat(three.has("requests.other_handling.total")).isFalse();
        assertThat(one.has("requests.other_other.total")).isFalse();
        assertThat(one.has("requests.other_handling.total")).isTrue();
    }

    @Test
    void openErrorsAreCountedInTheFile() {
        JsonNode clean = tree(Exports.of(zeros()));
        JsonNode open = tree(Exports.of(zeros().set("disputes.review.total", 1)));
        JsonNode attested =
                tree(Exports.of(zeros().set("disputes.review.total", 1).attested("disputes.review.total")));

        assertThat(clean.get("exported_with_open_errors").asBoolean()).isFalse();
        assertThat(open.get("open_errors").asInt()).isEqualTo(1);
        assertThat(open.get("exported_with_open_errors").asBoolean()).isTrue();
        assertThat(attested.get("open_errors").asInt()).isZero();
    }

    @Test
    void anUnknownRowDoesNotExcuseTheRestOfItsTable() {
        List<JsonNode> gaps = List.copyOf(tree(Exports.full()).get("gaps").values());

        assertThat(gaps.get(1).get("kind").asString()).isEqualTo("unknown_row");
        assertThat(gaps.get(1).has("table")).isFalse();
        assertThat(gaps.get(1).get("found_in").asString()).isEqualTo("requests");
        assertThat(gaps.get(2).get("table").asString()).isEqualTo("proactive");
    }

    @Test
    void decisionsComeInTheJournalsOrderWhetherTheyApplyOrNot() {
        JsonNode decisions = tree(Exports.full()).get("decisions");

        assertThat(decisions.values())
                .extracting(one -> one.get("journal_number").asInt())
                .containsExactly(1, 2, 3, 4);
        assertThat(decisions.values())
                .extracting(one -> one.get("applies").asBoolean())
                .containsExactly(true, false, true, true);
        assertThat(decisions.get(0).get("when").asString()).isEqualTo("2024-03-01T08:00:00.250Z");
        assertThat(decisions.get(3).get("when").asString()).isEqualTo("2024-03-01T08:00:01.000Z");
    }

    @Test
    void everyKindOfDecisionFitsTheSchema() {
        ExportedReport report = Exports.decided(
                zeros().build(),
                List.of(
                        Exports.entry(1, new Decision.SetAgency(Exports.KEY, null, "青槐市档案局")),
                        Exports.entry(2, new Decision.SetYear(Exports.KEY, 2021, null)),
                        Exports.entry(3, new Decision.Prefer(Exports.KEY)),
                        Exports.entry(4, new Decision.Withdraw(Exports.KEY, "重复"))),
                List.of());

        assertThat(SCHEMA.validate(text(report), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatIsNotSeenIsEscapedAndLoneSurrogatesAreReplaced() {
        String raw = "1\u0000\u001b[2J\u007f\u009b\u202e\u200b\u2028\ufeff𠮷\ud842，";
        ExportedReport report = Exports.of(zeros().unreadable("requests.granted.other", raw));

        assertThat(text(report)).contains("\"1\\u0000\\u001B[2J\\u007F\\u009B\\u202E\\u200B\\u2028\\uFEFF𠮷\uFFFD，\"");
        assertThat(cell(report, "requests.granted.other").get("raw").asString())
                .isEqualTo(raw.replace("\ud842，", "\uFFFD，"));
    }
}
