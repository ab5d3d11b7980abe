package io.github.nianbao.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.export.ExportTrial;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Exports;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import io.github.nianbao.text.NeutralText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CsvFolderTest {
    private static final Map<String, String> SHAPES = Map.of(
            "integer", "-?\\d+",
            "number", "-?\\d+(\\.\\d*[1-9])?",
            "boolean", "true|false",
            "datetime", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z",
            "string", "(?s).+");

    @TempDir
    Path folder;

    private Path export(ExportedReport... reports) throws IOException {
        return ExportTrial.write(new CsvFolder(), folder.resolve("csv"), reports);
    }

    private static TestReport zeros() {
        return TestReport.on(TestForms.form2021());
    }

    private static ExportedReport printing(String raw) {
        return Exports.of(zeros().change(
                        "proactive.rules.issued",
                        entry -> Entry.printed(entry.id(), Value.UNREADABLE, raw, entry.place(), Set.of())));
    }

    private static JsonNode description(Path export) {
        return JsonMapper.shared().readTree(export.resolve("datapackage.json"));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static CSVRecord cell(Path export, String id) throws IOException {
        return rows(export.resolve("cells.csv")).stream()
                .filter(row -> row.get("cell").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> contents(Path export) throws IOException {
        Map<String, String> contents = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.list(export)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, UTF_8));
            }
        }
        return contents;
    }

    @Test
    void everyFileIsDescribedWithItsSizeHashAndRows() throws Exception {
        Path export = export(Exports.full());
        Set<String> described = new HashSet<>(Set.of("datapackage.json"));

        for (JsonNode resource : description(export).get("resources")) {
            byte[] bytes =
                    Files.readAllBytes(export.resolve(resource.get("path").asString()));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
            assertThat(rows(export.resolve(resource.get("path").asString())))
                    .hasSize(resource.get("rows").asInt());
            described.add(resource.get("path").asString());
        }
        assertThat(contents(export).keySet()).isEqualTo(described);
    }

    @Test
    void everyColumnIsDescribedAndEveryValueFitsItsTypeAndConstraints() throws IOException {
        Path export = export(Exports.full(), Exports.named("无名局@2021", zeros().of(null, null)));

        for (JsonNode resource : description(export).get("resources")) {
            JsonNode fields = resource.get("schema").get("fields");
            List<String> names = new ArrayList<>();
            fields.forEach(field -> names.add(field.get("name").asString()));
            for (CSVRecord row : rows(export.resolve(resource.get("path").asString()))) {
                assertThat(row.getParser().getHeaderNames()).isEqualTo(names);
                fields.forEach(field -> check(field, row.get(field.get("name").asString())));
            }
        }
    }

    private static void check(JsonNode field, String value) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            assertThat(constraints.path("required").asBoolean(false))
                    .as("%s", field)
                    .isFalse();
            return;
        }
        assertThat(value).as("%s", field).matches(SHAPES.get(field.get("type").asString()));
        if (constraints.has("enum")) {
            assertThat(constraints.get("enum"))
                    .as("%s", field)
                    .anyMatch(code -> code.asString().equals(value));
        }
    }

    @Test
    void theKeyOfATableTellsEveryRowFromEveryOther() throws IOException {
        Path export = export(Exports.full(), Exports.named("另一局@2021", zeros()));

        for (JsonNode resource : description(export).get("resources")) {
            Set<List<String>> keys = new HashSet<>();
            for (CSVRecord row : rows(export.resolve(resource.get("path").asString()))) {
                List<String> key = new ArrayList<>();
                resource.get("schema").get("primaryKey").forEach(name -> key.add(row.get(name.asString())));
                assertThat(keys.add(key))
                        .as("%s in %s", key, resource.get("name"))
                        .isTrue();
            }
        }
    }

    @Test
    void aFormulaIsNoFormulaAndComesBackByTakingTheApostropheAway() throws IOException {
        String raw = "=HYPERLINK(\"http://x\",\"1\")\r\n+2";
        String written = cell(export(printing(raw)), "proactive.rules.issued").get("raw");

        assertThat(written).isEqualTo("'" + raw);
        assertThat(NeutralText.back(written)).isEqualTo(raw);
    }

    @Test
    void negativeNumbersStayNumbersAndLeadingZerosStay() throws IOException {
        Path export = export(Exports.of(zeros().set("proactive.fees.amount", "-12.50")
                .change(
                        "proactive.rules.issued",
                        entry -> Entry.printed(entry.id(), Value.of(7), "007", entry.place(), Set.of()))));

        assertThat(cell(export, "proactive.fees.amount").get("value")).isEqualTo("-12.5");
        assertThat(cell(export, "proactive.rules.issued").get("value")).isEqualTo("7");
        assertThat(cell(export, "proactive.rules.issued").get("raw")).isEqualTo("'007");
    }

    @Test
    void aBlankIsNoZeroAndAMissingCellIsThere() throws IOException {
        Path export = export(Exports.full());

        assertThat(cell(export, "requests.carried_in.other").get("value")).isEmpty();
        assertThat(cell(export, "requests.carried_in.other").get("state")).isEqualTo("blank");
        assertThat(cell(export, "requests.carried_in.natural_person").get("value"))
                .isEqualTo("0");
        assertThat(cell(export, "disputes.litigation_direct.total").get("state"))
                .isEqualTo("missing");
    }

    @Test
    void whatAPersonFixedAndWhatIsPrintedStandSideBySide() throws IOException {
        CSVRecord fixed = cell(export(Exports.full()), "requests.granted.natural_person");

        assertThat(fixed.get("value")).isEqualTo("12");
        assertThat(fixed.get("printed")).isEqualTo("17");
        assertThat(fixed.get("origin")).isEqualTo("fixed");
    }

    @Test
    void openErrorsAreMarkedOnPackageReportCheckAndCell() throws IOException {
        Path export = export(Exports.of(zeros().set("disputes.review.total", 1)));

        assertThat(description(export).get("nianbao").get("open_errors").asInt())
                .isEqualTo(1);
        assertThat(rows(export.resolve("reports.csv")).get(0).get("open_errors"))
                .isEqualTo("1");
        assertThat(cell(export, "disputes.review.total").get("open_error")).isEqualTo("true");
        assertThat(cell(export, "disputes.litigation_direct.total").get("open_error"))
                .isEqualTo("false");
        assertThat(rows(export.resolve("checks.csv")))
                .filteredOn(row -> row.get("open_error").equals("true"))
                .extracting(row -> row.get("check_id"))
                .containsExactly("disputes.review.total");
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        Map<String, String> first = contents(ExportTrial.write(new CsvFolder(), folder.resolve("a"), Exports.full()));
        Map<String, String> second = contents(ExportTrial.write(new CsvFolder(), folder.resolve("b"), Exports.full()));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aByteOrderMarkIsThereOnRequestOnly() throws IOException {
        Path with = ExportTrial.write(new CsvFolder(), folder.resolve("with"), true, List.of(Exports.full()));
        Path without = ExportTrial.write(new CsvFolder(), folder.resolve("without"), Exports.full());

        assertThat(Files.readString(with.resolve("cells.csv"))).startsWith("\uFEFFreport,");
        assertThat(Files.readString(without.resolve("cells.csv"))).startsWith("report,");
        assertThat(Files.readString(with.resolve("datapackage.json"))).startsWith("{");
    }
}
