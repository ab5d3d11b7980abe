package io.github.nianbao.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Exports;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {
    private static final String HOSTILE = "</script></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";
    private static final Pattern HASH = Pattern.compile("'sha256-([^']+)'");

    @TempDir
    Path folder;

    private static ExportedReport hostile() {
        TestReport figures =
                TestReport.on(TestForms.form2021()).of(HOSTILE, 2022).unreadable("proactive.rules.issued", HOSTILE);
        Passage passage = new Passage(
                HOSTILE,
                HOSTILE,
                figures.build().entry(new CellId("proactive.rules.issued")).place());
        Decision fix = new Decision.Fix(
                Exports.KEY, new CellId("proactive.rules.issued"), HOSTILE, Value.UNREADABLE, Value.of(3), HOSTILE);
        ExportedReport decided = Exports.decided(
                figures.build(List.of(), List.of(passage), List.of()), List.of(Exports.entry(1, fix)), List.of());
        return new ExportedReport(
                HOSTILE + "@2022",
                decided.source(),
                decided.report(),
                decided.form(),
                decided.counts(),
                decided.findings(),
                decided.applied(),
                decided.inapplicable());
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).stream().map(Element::data).toList();
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<Document> pages() throws IOException {
        return Pages.files(folder).keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .map(name -> Pages.parsed(folder.resolve(name)))
                .toList();
    }

    @Test
    void thePolicyNamesTheScriptsAndStylesOfThePageAndNothingElse() throws IOException {
        Pages.write(folder, Exports.full(), hostile());

        assertThat(pages()).hasSize(5).allSatisfy(page -> {
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            Set<String> hashes = HASH.matcher(policy)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "http", "*");
            assertThat(Stream.concat(texts(page, "script:not([type])").stream(), texts(page, "style").stream())
                            .map(PageFolderTest::sha256))
                    .containsExactlyInAnyOrderElementsOf(hashes);
        });
    }

    @Test
    void nothingIsLoadedFromAnywhere() throws IOException {
        Pages.write(folder, Exports.full());

        assertThat(pages()).allSatisfy(page -> {
            assertThat(page.select("link, img, iframe, object, embed, base, [src], [style], [onclick], [onerror]"))
                    .isEmpty();
            assertThat(page.select("[href]").eachAttr("href"))
                    .allMatch(href -> href.matches("(\\.\\./)?(index|series|ranking)\\.html|#.+"));
            assertThat(texts(page, "style").get(0)).doesNotContain("url(", "@import", "http");
            assertThat(texts(page, "script").stream().filter(script -> !script.contains("Apache Software Foundation")))
                    .noneMatch(script ->
                            script.contains("http") || script.contains("fetch(") || script.contains("innerHTML"));
        });
    }

    @Test
    void hostileTextIsTextWhereverItStands() throws IOException {
        Pages.write(folder, hostile());
        Path report = folder.resolve("reports").resolve(reportFile());

        Document page = Pages.parsed(report);

        assertThat(page.select("script:not([type])")).hasSize(2);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("h1").text()).contains(HOSTILE);
        assertThat(page.select("#p1").text()).isEqualTo(HOSTILE);
        assertThat(page.getElementById("proactive.rules.issued").text()).startsWith(HOSTILE);
        assertThat(page.select("#decisions ~ ul").text()).contains(HOSTILE);
        assertThat(Pages.parsed(folder.resolve("index.html")).select("img")).isEmpty();
    }

    private String reportFile() throws IOException {
        return Pages.files(folder).keySet().stream()
                .filter(name -> name.startsWith("reports/"))
                .map(name -> name.substring("reports/".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        Pages.write(folder.resolve("a"), Exports.full(), hostile());
        Pages.write(folder.resolve("b"), Exports.full(), hostile());

        assertThat(Pages.files(folder.resolve("a"))).isEqualTo(Pages.files(folder.resolve("b")));
    }

    @Test
    void everyFileIsOneThatAnExportOwns() throws IOException {
        Pages.write(folder, Exports.full());

        assertThat(Pages.files(folder).keySet()).allMatch(new HtmlPages()::owns);
        assertThat(new HtmlPages().owns("reports/notes.txt")).isFalse();
        assertThat(new HtmlPages().owns("thesis.html")).isFalse();
    }

    @Test
    void aboveTheBoundThereAreNoReportPagesAndTheIndexSaysSo() throws IOException {
        Pages.write(folder, 0, Exports.full());

        assertThat(Pages.files(folder).keySet())
                .containsExactly("LICENSE-echarts.txt", "index.html", "ranking.html", "series.html");
        assertThat(Pages.parsed(folder.resolve("index.html"))
                        .select(".notice .en")
                        .text())
                .contains("too many reports");
        assertThat(Pages.read(folder.resolve("index.html"))).doesNotContain("全年收到申请12件");
    }

    @Test
    void openErrorsAreToldOnTheIndexAndTheReport() throws IOException {
        Pages.write(
                folder,
                Exports.named("甲@2022", TestReport.on(TestForms.form2021()).set("disputes.review.total", 1)));

        assertThat(Pages.parsed(folder.resolve("index.html")).select(".notice.bad"))
                .isNotEmpty();
        Document report = Pages.parsed(folder.resolve("reports").resolve(reportFile()));
        assertThat(report.select(".notice.bad")).isNotEmpty();
        assertThat(report.getElementById("disputes.review.total").parent().hasClass("open_error"))
                .isTrue();
        assertThat(report.select(".checks .fail .equation").text()).contains("0 + 0 + 0 + 0 (= 0) ≠ 1");
    }

    @Test
    void whereEverythingHoldsNothingIsTold() throws IOException {
        Pages.write(folder, Exports.named("甲@2022", TestReport.on(TestForms.form2021())));

        assertThat(Pages.parsed(folder.resolve("index.html")).select(".notice.bad"))
                .isEmpty();
        Document report = Pages.parsed(folder.resolve("reports").resolve(reportFile()));
        assertThat(report.select(".notice.bad, .legend, .open_error, .checks .fail"))
                .isEmpty();
    }

    @Test
    void theFigureWhereTwoFailingChecksCrossStandsOut() throws IOException {
        Pages.write(
                folder,
                Exports.named("甲@2022", TestReport.on(TestForms.form2021()).set("requests.granted.natural_person", 3)));

        Document report = Pages.parsed(folder.resolve("reports").resolve(reportFile()));

        assertThat(report.select(".crossing > button").eachAttr("id"))
                .containsExactly("requests.granted.natural_person");
        assertThat(report.select(".open_error > button")).hasSizeGreaterThan(10);
    }

    @Test
    void aFixedFigureShowsThePrintStruckOutBesideIt() throws IOException {
        Pages.write(folder, Exports.full());

        Element figure = Pages.parsed(folder.resolve("reports").resolve(reportFile()))
                .getElementById("requests.granted.natural_person");

        assertThat(figure.select("del").text()).isEqualTo("17");
        assertThat(figure.ownText()).isEqualTo("12");
        assertThat(figure.text()).contains("fixed, not as printed", "已更正");
    }
}
