package io.github.nianbao.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nianbao.export.ExportedAgencies;
import io.github.nianbao.export.ExportedAgencies.Agency;
import io.github.nianbao.export.ExportedAgencies.Change;
import io.github.nianbao.export.Exports;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as a browser has them: what axe finds, what the policy refuses, what the keyboard reaches. */
class InBrowserTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String VIOLATIONS =
            "axe.run({resultTypes: ['violations']}).then(found => found.violations.map(one => one.id + ': '"
                    + " + one.nodes.map(node => node.target + ' ' + node.failureSummary).join(' | ')).join('\\n'))";

    private static final String FOCUSED = "(document.activeElement.id || document.activeElement.innerText.trim())";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path report;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), "no Chromium is installed: the pages are not looked at in a browser");
        Path pages = folder.resolve("pages");
        Pages.write(
                pages,
                PageFolder.MAX_REPORT_PAGES,
                agencies(),
                Exports.full(),
                Exports.named("青槐市档案局@2019", series(2019, 7)),
                Exports.named("青槐市档案局@2021", series(2021, 9).set("disputes.review.total", 1)),
                Exports.named("枫溪县司法局@2021", series(2021, 3).of("枫溪县司法局", 2021)));
        report = pages.resolve("reports").resolve("青槐市档案局@2022.html");
        browser = Browser.start(program.get(), folder.resolve("profile"));
    }

    /** One that had another name before. */
    private static ExportedAgencies agencies() {
        return new ExportedAgencies(
                List.of(new Agency("青槐市档案处", "青槐市档案局", Collections.emptySortedMap())),
                List.of(new Change("青槐市档案局", 2021, List.of("青槐市档案处"), List.of("青槐市档案局"))));
    }

    private static TestReport series(int year, long received) {
        return TestReport.on(TestForms.form2021()).of("青槐市档案局", year).set("requests.received.total", received);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path page(String name) {
        return name.equals("report") ? report : folder.resolve("pages").resolve(name + ".html");
    }

    static Stream<Arguments> everyPageInEveryShape() {
        return Stream.of("index", "report", "series", "ranking")
                .flatMap(name -> Stream.of(360, 1400)
                        .flatMap(width -> Stream.of(false, true)
                                .flatMap(dark -> Stream.of("en", "zh-CN")
                                        .map(language -> Arguments.of(name, width, dark, language)))));
    }

    @ParameterizedTest
    @MethodSource("everyPageInEveryShape")
    void axeFindsNothingAndThePolicyRefusesNothing(String name, int width, boolean dark, String language) {
        browser.complaints();
        browser.open(page(name), "?lang=" + language, width, dark);
        browser.evaluate("document.querySelector('.figure')?.focus(); 0");
        assertThat(browser.complaints()).isEmpty();

        browser.evaluate(ClassPathText.read(AXE) + "; 0");
        assertThat(browser.evaluate(VIOLATIONS).asString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPageInEveryShape")
    void thePageNeverRunsOutOfItsWidth(String name, int width, boolean dark, String language) {
        browser.open(page(name), "?lang=" + language, width, dark);

        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void anEarlierNameLeadsToTheYearsAndTheySayWhereItChanged() {
        browser.open(page("series"), "?lang=en&agency=青槐市档案处", 1400, false);

        assertThat(browser.evaluate("document.getElementById('chart-title').textContent")
                        .asString())
                .startsWith("青槐市档案局");
        assertThat(browser.evaluate("document.getElementById('crossings').textContent")
                        .asString())
                .isEqualTo("From 2021 on: 青槐市档案处 → 青槐市档案局. ");
    }

    @Test
    void theTabKeyBeginsWithTheWayPastTheHeadAndReachesTheSearch() {
        browser.open(page("index"), "?lang=en", 1400, false);

        assertThat(tabs(9))
                .containsExactly(
                        "Skip to the content",
                        "年报 nianbao",
                        "Reports",
                        "Years",
                        "Ranking",
                        "中文",
                        "English",
                        "words-sought",
                        "only-open");
    }

    private static List<String> tabs(int count) {
        return Stream.generate(() -> {
                    browser.press("Tab");
                    return browser.evaluate(FOCUSED).asString();
                })
                .limit(count)
                .toList();
    }

    @ParameterizedTest
    @MethodSource
    void aHeadSortsAtAKey(String key) {
        browser.open(page("index"), "?lang=en", 1400, false);
        browser.evaluate("document.querySelector('#reports thead th:nth-child(2) button').focus(); 0");

        browser.press(key);

        assertThat(sort()).isEqualTo("descending");
        assertThat(years()).isEqualTo("2022 2021 2021 2019");
        browser.press(key);
        assertThat(sort()).isEqualTo("ascending");
        assertThat(years()).isEqualTo("2019 2021 2021 2022");
    }

    static List<String> aHeadSortsAtAKey() {
        return List.of("Enter", " ");
    }

    private static String sort() {
        return browser.evaluate("document.querySelector('#reports thead th:nth-child(2)').getAttribute('aria-sort')")
                .asString();
    }

    private static String years() {
        return browser.evaluate("[...document.querySelectorAll('#reports tbody tr')]"
                        + ".map(row => row.cells[1].textContent).join(' ')")
                .asString();
    }

    @Test
    void theSearchFindsAgenciesLabelsAndProseAndTellsIt() {
        browser.open(page("index"), "?lang=en", 1400, false);

        browser.evaluate("document.getElementById('words-sought').value = '收到申请 １２';"
                + "document.getElementById('search').requestSubmit(); 0");

        assertThat(browser.evaluate("document.getElementById('found').textContent")
                        .asString())
                .isEqualTo("Found: reports 0, labels 0, passages 1 (shown: 1).");
        assertThat(browser.evaluate("document.querySelector('#hits-prose mark').textContent")
                        .asString())
                .isEqualTo("收到申请12");
    }

    @Test
    void arrowKeysGoFromFigureToFigureAndEnterLeadsToTheDetailsAndEscapeBack() {
        browser.open(report, "?lang=en", 1400, false);
        browser.evaluate("document.getElementById('requests.received.natural_person').focus(); 0");

        browser.press("ArrowRight");
        assertThat(browser.evaluate(FOCUSED).asString()).isEqualTo("requests.received.commercial_enterprise");
        browser.press("ArrowDown");
        assertThat(browser.evaluate(FOCUSED).asString()).isEqualTo("requests.carried_in.commercial_enterprise");
        browser.press("Enter");
        assertThat(browser.evaluate(FOCUSED).asString()).isEqualTo("details-title");
        browser.press("Escape");
        assertThat(browser.evaluate(FOCUSED).asString()).isEqualTo("requests.carried_in.commercial_enterprise");
    }

    @Test
    void theDetailsOfAFixedFigureTellThePrintThePlaceAndTheDecision() {
        browser.open(report, "?lang=en#requests.granted.natural_person", 1400, false);

        assertThat(browser.evaluate("document.getElementById('details').innerText")
                        .asString())
                .contains("12 件", "fixed", "\n17\n", "table 1", "李明", "系误读");
    }

    @Test
    void aYearWithoutAReportIsAHoleAndNoZero() {
        browser.open(page("series"), "?lang=en&agency=青槐市档案局&indicator=requests_received", 1400, false);

        assertThat(browser.evaluate("[...document.querySelectorAll('#points tbody tr')]"
                                + ".map(row => row.cells[0].innerText + ':' + row.cells[1].innerText).join(' ')")
                        .asString())
                .isEqualTo("2019:7! 2020: 2021:9! 2022:12");
        assertThat(browser.evaluate("echarts.getInstanceByDom(document.getElementById('chart'))"
                                + ".getOption().series[0].data.map(one => one.value ?? one).join(' ')")
                        .asString())
                .isEqualTo("7 - 9 12");
    }

    @Test
    void theOtherLanguageIsOneKeyAwayAndLinksCarryItAlong() {
        browser.open(page("index"), "?lang=en", 1400, false);

        browser.evaluate("document.querySelector('[data-language=zh-CN]').click(); 0");

        assertThat(browser.evaluate("document.documentElement.lang").asString()).isEqualTo("zh-CN");
        assertThat(browser.evaluate("document.querySelector('h1').innerText").asString())
                .isEqualTo("政府信息公开工作年度报告");
        assertThat(browser.evaluate("document.querySelector('#reports tbody a').getAttribute('href')")
                        .asString())
                .endsWith("?lang=zh-CN");
    }
}
