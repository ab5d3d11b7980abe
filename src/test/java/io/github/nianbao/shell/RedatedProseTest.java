package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year set later dates what the prose says, and decisions about it stand. */
class RedatedProseTest {
    private static final String AGENCY = "沙洲县档案局";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void importAReportWithTheWrongYear() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        Path file = folder.resolve("report.txt");
        String prose = "2021年收到政府信息公开申请9件，2022年收到政府信息公开申请2件。2021年结转0件。";
        Files.writeString(file, InventedReport.of(AGENCY, 2021).text().replace("本机关按照条例要求做好公开工作。", prose));
        assertThat(shell.run("import \"" + file + "\"").code()).isZero();
    }

    private JsonNode facts(int year) {
        return JsonMapper.shared()
                .readTree(shell.run("facts " + AGENCY + "@" + year + " --json").data())
                .get(0)
                .get("facts");
    }

    @Test
    void factsAreDatedByTheYearThatWasSet() {
        assertThat(facts(2021).get(0).get("period").asString()).isEqualTo("this_year");

        assertThat(shell.run("set " + AGENCY + "@2021 --year 2022").code()).isZero();

        JsonNode facts = facts(2022);
        assertThat(facts.get(0).get("period").asString()).isEqualTo("last_year");
        assertThat(facts.get(1).get("period").asString()).isEqualTo("this_year");
        assertThat(facts.get(2).get("cell").asString()).isEqualTo("requests.carried_in.total");
        assertThat(shell.run("check " + AGENCY + "@2022").code()).isZero();

        assertThat(shell.run("undo").code()).isZero();
        assertThat(facts(2021).get(0).get("period").asString()).isEqualTo("this_year");
    }

    @Test
    void decisionsStand() {
        String id = facts(2021).get(0).get("id").asString();
        assertThat(shell.run("fix " + AGENCY + "@2021 " + id + " 8 --reason \"smudge\"")
                        .code())
                .isZero();

        assertThat(shell.run("set " + AGENCY + "@2021 --year 2022").code()).isZero();

        JsonNode fact = facts(2022).get(0);
        assertThat(fact.get("id").asString()).isEqualTo(id);
        assertThat(fact.get("value").asInt()).isEqualTo(8);
        assertThat(fact.get("read").asInt()).isEqualTo(9);
        assertThat(fact.get("period").asString()).isEqualTo("last_year");
    }

    @Test
    void theExportDatesThemAlike() throws IOException {
        assertThat(shell.run("set " + AGENCY + "@2021 --year 2022").code()).isZero();
        Path out = folder.resolve("out");

        Answer answer = shell.run("export json all --to \"" + out + "\"");

        assertThat(answer.code()).isZero();
        JsonNode json = JsonMapper.shared().readTree(Files.readString(out.resolve(AGENCY + "@2022.json")));
        assertThat(json.get("narrative").get("facts").get(0).get("period").asString())
                .isEqualTo("last_year");
    }
}
