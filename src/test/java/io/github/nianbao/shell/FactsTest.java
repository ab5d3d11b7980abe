package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import io.github.nianbao.shell.screen.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the prose states, on the screen; and what a person decides about it. */
class FactsTest {
    /** Three parts come to 47; the table has 2 requests. */
    private static final String PROSE = "全年主动公开政府信息48条，其中工作动态30条，通知公告12条，政策解读5条。本年度新收政府信息公开申请3件。";

    @TempDir
    Path folder;

    private TestShell shell;
    private String whole = "";
    private String part = "";
    private String received = "";

    @BeforeEach
    void shell() throws IOException {
        shell = shell("archive", Messages.english());
        JsonNode facts = json("facts --json").at("/0/facts");
        whole = facts.at("/0/id").stringValue();
        part = facts.at("/0/parts/2/id").stringValue();
        received = facts.at("/1/id").stringValue();
    }

    private TestShell shell(String archive, Messages say) throws IOException {
        TestShell made = new TestShell(folder.resolve(archive), say);
        Path file = folder.resolve("prose.txt");
        Files.writeString(file, InventedReport.of("沙洲县档案局", 2022).text().replace("本机关按照条例要求做好公开工作。", PROSE));
        made.run("import " + file);
        return made;
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(shell.run(line).data());
    }

    @Test
    void factsAreListedWithTheirPartsAndTheCellsTheySpeakOf() {
        Answer answer = shell.run("facts");

        assertThat(answer.code()).isZero();
        assertThat(answer.data().lines())
                .anyMatch(line -> line.startsWith("  " + whole) && line.contains("48条"))
                .anyMatch(line -> line.startsWith("      " + part) && line.contains("5条"))
                .anyMatch(line -> line.startsWith("  " + received) && line.contains("3件 → 一、本年新收政府信息公开申请数量, 总计"));
        assertThat(answer.messages()).contains("Facts: 5, of them parts of another: 3. Reports looked at: 1.");
    }

    @Test
    void factsAreChosenByMetricCellAndWhetherTheySpeakOfOne() {
        assertThat(shell.run("facts --cell requests.received.total").data())
                .contains(received)
                .doesNotContain(whole);
        assertThat(shell.run("facts --cell requests.granted.total").messages()).contains("Facts: 0");
        assertThat(shell.run("facts --unlinked").data()).contains(whole).doesNotContain(received);
        assertThat(shell.run("facts --metric 政策解读").data()).contains(whole).doesNotContain(received);
        assertThat(shell.run("facts --metric 复议").messages()).contains("Facts: 0");
    }

    @Test
    void theProseIsShownWithItsFiguresMarked() {
        Answer answer = shell.run("show 1 --narrative");

        assertThat(answer.code()).isZero();
        assertThat(answer.data())
                .contains("公开政府信息[48条]，其中工作动态[30条]，通知公告[12条]，政策解读[5条]。")
                .contains("申请[3件]");
        assertThat(answer.messages()).contains("Facts marked: 5.");
    }

    @Test
    void failingChecksOfTheProseQuoteTheSentenceAndMarkTheNumber() {
        Answer answer = shell.run("check");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.data())
                .containsPattern("the parts of \\S+ come to 47, the sentence says 48: .*\\[48条]，其中")
                .contains("30 + 12 + 5 = 47, stated 48条")
                .containsPattern("the sentence says \\S+ 3, the table has 2 \\(一、本年新收政府信息公开申请数量, 总计\\): .*\\[3件]");
    }

    @Test
    void failingChecksOfTheProseAreToldInChineseToo() throws IOException {
        Answer answer = shell("zh", Messages.chinese()).run("check");

        assertThat(answer.data())
                .containsPattern("的各分项合计为 47，而文中所述为 48：.*\\[48条]，其中")
                .contains("30 + 12 + 5 = 47，文中为 48条")
                .containsPattern("文中所述\\S+为 3，而表中为 2（一、本年新收政府信息公开申请数量, 总计）：.*\\[3件]");
    }

    @Test
    void attestedFactsCloseTheirChecksForCheckAndExport() throws IOException {
        Path out = folder.resolve("out");
        assertThat(shell.run("export json all --to " + out).code()).isEqualTo(1);
        assertThat(shell.run("attest 1 " + whole + " --reason \"so printed\"").code())
                .isZero();
        assertThat(shell.run("check").code()).isEqualTo(1);
        assertThat(shell.run("attest 1 " + received + " --reason \"so printed\"")
                        .code())
                .isZero();

        assertThat(shell.run("check").code()).isZero();
        assertThat(shell.run("facts").data()).contains("48条 (attested)");
        assertThat(shell.run("export json all --to " + out).code()).isZero();
        JsonNode export = JsonMapper.shared().readTree(Files.readString(out.resolve("沙洲县档案局@2022.json")));
        assertThat(export.at("/open_errors").intValue()).isZero();
        assertThat(export.at("/narrative/facts/0/attested").booleanValue()).isTrue();
        assertThat(export.at("/narrative/facts/0/origin").stringValue()).isEqualTo("printed");
        assertThat(export.at("/decisions/0/fact").stringValue()).isEqualTo(whole);
        assertThat(export.at("/decisions/0/raw").stringValue()).isEqualTo("48条");
        assertThat(export.at("/decisions/0/cell").isMissingNode()).isTrue();
    }

    @Test
    void theCellOfASentenceMayBeAttestedInstead() {
        shell.run("attest 1 " + whole + " --reason \"so printed\"");
        shell.run("attest 1 requests.received.total --reason \"so printed\"");

        assertThat(shell.run("check").code()).isZero();
    }

    @Test
    void aFixedPartIsCheckedAsFixedAndKeepsItsPrint() throws IOException {
        Answer answer = shell.run("fix 1 " + part + " 6 --reason \"the scan shows 6\"");

        assertThat(answer.code()).isZero();
        assertThat(answer.messages()).contains("fixed " + part + " “5条”: 5 → 6. the scan shows 6");
        assertThat(shell.run("check").data()).doesNotContain("narrative.breakdown");
        assertThat(shell.run("facts").data()).contains("6条 (fixed, printed 5条)");
        Path out = folder.resolve("out");
        shell.run("export json all --allow-open --to " + out);
        JsonNode fact = JsonMapper.shared()
                .readTree(Files.readString(out.resolve("沙洲县档案局@2022.json")))
                .at("/narrative/facts/0/parts/2");
        assertThat(fact.at("/value").intValue()).isEqualTo(6);
        assertThat(fact.at("/read").intValue()).isEqualTo(5);
        assertThat(fact.at("/origin").stringValue()).isEqualTo("fixed");
        assertThat(fact.at("/printed").stringValue()).isEqualTo("5条");
    }

    @Test
    void aFactIsTracedToItsSentenceAndThroughEveryChange() {
        shell.run("fix 1 " + part + " 6 --reason \"the scan says 6\"");
        shell.run("undo");

        Answer traced = shell.run("trace 1 " + part);

        assertThat(traced.code()).isZero();
        assertThat(traced.data())
                .contains("5条 (as printed)")
                .contains("the scan says 6", "took back entry 1")
                .contains("\"5条\", read as 5条")
                .contains("政策解读[5条]。")
                .contains("prose.txt", "narrative.breakdown (FAILS)");
        JsonNode json = json("trace --json 1 " + part);
        assertThat(json.at("/id").stringValue()).isEqualTo(part);
        assertThat(json.at("/quote").stringValue()).contains("政策解读5条");
        assertThat(json.at("/decisions")).hasSize(2);
        assertThat(json.at("/checks/0").stringValue()).isEqualTo("narrative.breakdown");
        assertThat(shell.run("trace 1 p1.1-2").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void decisionsAboutFactsAreUndoneRestoredAndListed() {
        shell.run("fix 1 " + part + " 6 --reason seen");

        shell.run("undo");
        assertThat(shell.run("check").data()).contains("narrative.breakdown");
        shell.run("redo");
        assertThat(shell.run("check").data()).doesNotContain("narrative.breakdown");
        JsonNode history = json("history --cell " + part + " --json");
        assertThat(history.size()).isEqualTo(3);
        assertThat(history.at("/0/fact").stringValue()).isEqualTo(part);
    }

    @Test
    void anotherArchiveOverTheSameSourceTakesThemFromTheJournal() throws IOException {
        shell.run("fix 1 " + part + " 6 --reason seen");
        Path journal = folder.resolve("journal.jsonl");
        assertThat(shell.run("journal export " + journal).code()).isZero();
        TestShell other = shell("other", Messages.english());

        assertThat(other.run("replay " + journal).code()).isZero();
        assertThat(other.run("facts").data()).contains("6条 (fixed, printed 5条)");
    }

    @Test
    void whatCannotBeDecidedIsToldPlainly() {
        assertThat(shell.run("attest 1 p1.900-903 --reason x").messages()).contains("states no fact \"p1.900-903\"");
        assertThat(shell.run("fix 1 " + part + " blank --reason x").messages()).contains("no value of a fact");
        assertThat(shell.run("fix 1 " + part + " -6 --reason x").messages()).contains("below zero");
        assertThat(shell.run("fix 1 " + part + " 5 --reason x").messages()).contains("nothing to fix");
        shell.run("attest 1 " + part + " --reason x");
        assertThat(shell.run("attest 1 " + part + " --reason x").messages()).contains("attested already");
        shell.run("fix 1 " + part + " 6 --reason x");
        assertThat(shell.run("attest 1 " + part + " --reason x").messages()).contains("was fixed");
    }
}
