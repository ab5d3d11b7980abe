package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.shell.TestShell.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words are found wherever a report has them, each time with its place. */
class FindVerbTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void importSamples() {
        shell = new TestShell(folder.resolve("archive"));
        shell.run("import samples");
    }

    private JsonNode json(String words) {
        return JsonMapper.shared()
                .readTree(shell.run("find " + words + " --json").data());
    }

    @Test
    void anAgencyIsFoundInEachOfItsReports() {
        assertThat(json("榆川市水务局")
                        .valueStream()
                        .filter(found -> found.get("where").asString().equals("agency"))
                        .map(found -> found.get("year").asInt()))
                .containsExactly(2020, 2021, 2022);
    }

    @Test
    void aLabelIsFoundWithItsTableAndRow() {
        JsonNode label = json("保护第三方合法权益")
                .valueStream()
                .filter(found -> found.get("where").asString().equals("label"))
                .findFirst()
                .orElseThrow();

        assertThat(label.get("place").get("table").asInt()).isPositive();
        assertThat(label.get("place").get("row").asInt()).isPositive();
    }

    @Test
    void widthsAndBlanksMakeNoDifference() {
        assertThat(json("\"予 以 公开（\"")).isEqualTo(json("予以公开("));
    }

    @Test
    void figuresAreNoLabels() {
        assertThat(json("0")
                        .valueStream()
                        .filter(found -> found.get("where").asString().equals("label"))
                        .map(found -> found.get("text").asString()))
                .allMatch(text -> text.codePoints().anyMatch(Character::isLetter));
    }

    @Test
    void onScreenEachReportIsNamedOnce() {
        Answer answer = shell.run("find 予以公开");

        assertThat(answer.data().lines().filter("榆川市水务局@2022"::equals)).hasSize(1);
        assertThat(answer.messages()).contains("in 5 reports looked through");
    }

    @Test
    void nothingFoundIsNoFailure() {
        Answer answer = shell.run("find 海底捞月");

        assertThat(answer.code()).isZero();
        assertThat(answer.data()).isEmpty();
        assertThat(answer.messages()).contains("Found: 0");
    }

    @Test
    void nothingToFindIsWrongUsage() {
        assertThat(shell.run("find \" \"").code()).isEqualTo(2);
        assertThat(shell.run("find").code()).isEqualTo(2);
    }
}
