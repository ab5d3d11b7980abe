package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A district's table with two columns of figures: taught from a DOC of one year, read in a web page of the next. */
class TeachTableTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void theFirstYear() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        copy("year-one.doc");
        copy("year-two.html");
        assertThat(shell.run("import " + folder.resolve("year-one.doc")).code()).isZero();
        assertThat(shell.run("gaps").data()).contains("A table that the form does not have");
    }

    private void copy(String name) throws IOException {
        try (InputStream resource = TeachTableTest.class.getResourceAsStream("/teach/" + name)) {
            Files.write(folder.resolve(name), resource.readAllBytes());
        }
    }

    private String value(int report, String cell) {
        String json = shell.run("show " + report + " --json").data();
        var matcher = Pattern.compile("\"" + Pattern.quote(cell) + "\" : \\{\\s*\"value\" : ([^,\\s]*)")
                .matcher(json);
        return matcher.find() ? matcher.group(1) : "absent";
    }

    @Test
    void theNextYearHasNoGapInIt() {
        TestShell.Answer taught = shell.run("map new 1 1 --name district --rows 1=files,4=requests --apply");
        assertThat(taught.code()).isZero();
        assertThat(taught.data()).contains("requests=r5+r6+r7").contains("new figures 24, changed or lost 0");
        assertThat(shell.run("gaps").messages()).contains("Gaps: 0");
        shell.run("import " + folder.resolve("year-two.html"));
        assertThat(shell.run("gaps").messages()).contains("Gaps: 0");
        assertThat(value(1, "local.district.files.cumulative")).isEqualTo("9215");
        assertThat(value(2, "local.district.files.this_year")).isEqualTo("2100");
        assertThat(value(2, "local.district.requests.cumulative")).isEqualTo("183");
        assertThat(shell.run("check").code()).isZero();
        assertThat(shell.run("show 2 --table local.district").data()).contains("受理公开申请总件数", "183", "11315");
    }

    @Test
    void aMisprintIsFoundByItsSumsAndByTheYearBefore() throws IOException {
        Path page = folder.resolve("year-two.html");
        Files.writeString(page, Files.readString(page).replace("<td>82</td>", "<td>28</td>"));
        shell.run("map new 1 1 --name district --apply");
        shell.run("import " + page);
        TestShell.Answer check = shell.run("check 2");
        assertThat(check.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(check.data()).contains("local.district.r4.parts.cumulative", "local.district.r6.running");
        assertThat(shell.run("suggest 2").data()).contains("82");
        assertThat(shell.run("trace 2 local.district.r6.cumulative").data()).contains("28", "year-two.html");
        assertThat(shell.run("fix 2 local.district.r6.cumulative 82 --reason page")
                        .code())
                .isZero();
        assertThat(shell.run("check 2").code()).isZero();
        assertThat(shell.run("export json all --to " + folder.resolve("out")).code())
                .isZero();
        assertThat(folder.resolve("out").resolve("云岭区人民政府@2017.json"))
                .content()
                .contains("\"local.district.r6.cumulative\": {\"value\": 82, \"state\": \"number\", \"printed\": 28")
                .contains("\"unit\": \"件\"");
    }

    @Test
    void withoutTheTeachingTheTableIsAGapAgain() {
        shell.run("map new 1 1 --name district --apply");
        shell.run("undo");
        shell.run("map apply");
        assertThat(shell.run("gaps").data()).contains("A table that the form does not have");
    }

    @Test
    void whatIsNoNameOrNoRowIsRefusedAndNothingKept() {
        for (String wrong : new String[] {
            "map new 1 1 --name District",
            "map new 1 2 --name district",
            "map new 1 1 --name district --rows 99=x",
            "map new 1 1 --name district --sums r4=r5+r99",
            "map new 1 x --name district",
        }) {
            assertThat(shell.run(wrong).code()).as(wrong).isEqualTo(ExitCode.USAGE);
        }
        assertThat(shell.run("map list").data()).isEmpty();
    }

    /** Which, name, title, columns, rows, sums, running total, in place of, keep. */
    private static final List<String> ANSWERS =
            List.of("1", "district", "政府信息公开情况统计表", "", "1=files,4=requests", "", "", "", "a");

    private TestShell.Answer guided(List<String> answers) throws IOException {
        Path file = folder.resolve("answers.txt");
        Files.write(file, answers);
        return shell.run("map 1 --answers " + file);
    }

    @Test
    void aDozenAnswersTeachTheTableAndTheNextYearHasNoGapInIt() throws IOException {
        assertThat(ANSWERS).hasSizeLessThanOrEqualTo(12);
        TestShell.Answer taught = guided(ANSWERS);
        assertThat(taught.code()).isZero();
        assertThat(taught.messages()).contains("Taught: 1.", "Reports read anew: 1.");
        shell.run("import " + folder.resolve("year-two.html"));
        assertThat(shell.run("gaps").messages()).contains("Gaps: 0");
        assertThat(value(2, "local.district.requests.cumulative")).isEqualTo("183");
        assertThat(shell.run("check").code()).isZero();
    }

    @Test
    void theNextYearMayBePlainText() throws IOException {
        guided(ANSWERS);
        String page = Files.readString(folder.resolve("year-two.html"));
        String text = page.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("</td><td>", "\t")
                .replaceAll("<[^>]*>", "")
                .replaceAll("(?m)^([^\t\n]*\t)", "\t$1");
        Path file = folder.resolve("2017.txt");
        Files.writeString(file, text);
        assertThat(shell.run("import " + file).code()).isZero();
        assertThat(shell.run("gaps 2").data()).isEmpty();
        assertThat(value(2, "local.district.r6.cumulative")).isEqualTo("82");
    }

    @Test
    void aPersonWhoseAnswerIsNotUnderstoodIsAskedAgain() {
        Iterator<String> typed = List.of(
                        "7", "1", "District", "district", "", "9=x", "", "", "r4=r5+r99", "r4=r5+r6+r7", "", "", "y")
                .iterator();

        TestShell.Answer taught =
                shell.held(session -> new MapGuide(session, "1", () -> typed.hasNext() ? typed.next() : null).run());

        assertThat(taught.messages()).contains("District", "r99", "Taught: 1.");
        assertThat(taught.code()).isZero();
    }

    /** Else the name would go to the title, the title to the columns, and so on. */
    @Test
    void aWrittenAnswerThatIsNotUnderstoodEndsTheQuestionsAndItsLineIsTold() throws IOException {
        for (List<String> wrong : List.of(
                List.of("1", "District", "district", "", "", "", "", "", "", "y"),
                List.of("7", "1", "district", "", "", "", "", "", "", "y"),
                List.of("1", "district", "", "", "", "r4=r5+r99", "", "", "", "y"),
                List.of("1", "district", "", "", "", "", "", "", "yes"))) {
            TestShell.Answer answer = guided(wrong);
            assertThat(answer.code()).as(wrong.toString()).isEqualTo(ExitCode.USAGE);
            assertThat(answer.messages()).contains("answers.txt, line ", "Taught: 0.");
        }
        assertThat(guided(List.of("1", "District", "x")).messages()).contains("answers.txt, line 2:");
        assertThat(shell.run("map list").data()).isEmpty();
    }

    @Test
    void writtenAnswersThatNothingIsLeftForAreTold() throws IOException {
        TestShell.Answer answer =
                guided(Stream.concat(ANSWERS.stream(), Stream.of("s", "s")).toList());

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("from line 10 on", "not used: 2", "Taught: 1.");
    }

    @Test
    void withoutAYesNothingIsKept() throws IOException {
        for (String last : List.of("n", "q", "")) {
            assertThat(guided(List.of("1", "district", "", "", "", "", "", "", last))
                            .messages())
                    .contains("Taught: 0.");
        }
        assertThat(guided(List.of("1", "district")).messages()).contains("Taught: 0.");
        assertThat(shell.run("map list").data()).isEmpty();
    }

    @Test
    void aColleagueTakesWhatWasTaught() throws IOException {
        guided(ANSWERS);
        shell.run("import " + folder.resolve("year-two.html"));
        shell.run("map ignore 2 接待咨询人次");
        Path file = folder.resolve("taught.yaml");
        assertThat(shell.run("map export " + file).messages()).contains("teachings 2");
        TestShell colleague = new TestShell(folder.resolve("colleague"));
        colleague.run("import " + folder.resolve("year-two.html"));
        TestShell.Answer taken = colleague.run("map import " + file + " --apply");
        assertThat(taken.code()).isZero();
        assertThat(taken.data()).contains("new figures 24, changed or lost 0");
        assertThat(colleague.run("gaps").messages()).contains("Gaps: 0");
        assertThat(colleague.run("map import " + file).messages()).contains("taught already");
        colleague.run("undo");
        assertThat(colleague.run("map list").data()).isEmpty();
    }

    @Test
    void aFileThatTeachesNothingIsRefused() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, "form: x\n");
        assertThat(shell.run("map import " + file).code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("map import " + folder.resolve("none.yaml")).code())
                .isEqualTo(ExitCode.USAGE);
    }
}
