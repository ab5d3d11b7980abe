package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.EnterDesk;
import io.github.nianbao.desk.EntrySheet;
import io.github.nianbao.desk.EntryTarget;
import io.github.nianbao.report.CellId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that no program reads becomes a report by what a person keys in, and is unread again without that decision. */
class EnterFileTest {
    /** One grey pixel. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static final String ENTER = "enter scan.png disputes --agency 沙洲县档案局 --year 2021 --form 2021 --answers ";

    @TempDir
    Path folder;

    private TestShell shell;
    private Path scan;
    private Path zeros;

    @BeforeEach
    void aPictureKeptUnread() throws IOException {
        scan = Files.write(folder.resolve("scan.png"), PICTURE);
        shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + scan);
        zeros = Files.writeString(folder.resolve("zeros.txt"), "0 0 0 0 0\n1 0 0 0 1\n0 0 0 0 0\n");
    }

    private String unread() {
        return shell.run("reports --unread --json").data();
    }

    private static String exported(TestShell shell, Path to) throws IOException {
        assertThat(shell.run("export json all --allow-open --force --to " + to).code())
                .isZero();
        return Files.readString(to.resolve("沙洲县档案局@2021.json"));
    }

    @Test
    void itNeedsAnAgencyAYearAndAFormThatThereIs() {
        assertThat(shell.run("enter scan.png disputes").messages()).contains("--agency NAME --year YEAR --form FORM");
        assertThat(shell.run("enter scan.png disputes --agency 甲局 --year 2021").messages())
                .contains("--form");
        assertThat(shell.run("enter scan.png disputes --agency 甲局 --year 2021 --form 1999")
                        .messages())
                .contains("2014, 2019, 2021");
        assertThat(shell.run("enter scan.png disputes --agency 甲局 --year 1021 --form 2021")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("enter other.png disputes").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("history").data()).isEmpty();
        assertThat(unread()).contains("scan.png");
    }

    @Test
    void theLinesToFillInMakeNoReportYet() {
        String template = shell.run("enter scan.png disputes --agency 甲局 --year 2021 --form 2021")
                .data();

        assertThat(template.lines().filter(line -> line.endsWith("="))).hasSize(15);
        assertThat(shell.run("reports").data()).isEmpty();
        assertThat(unread()).contains("scan.png");
    }

    @Test
    void whatIsKeyedInIsAReportAndTakenBackTheFileIsUnreadAgain() throws IOException {
        assertThat(shell.run(ENTER + zeros).code()).isZero();

        assertThat(shell.run("reports").data()).contains("沙洲县档案局@2021");
        assertThat(unread()).doesNotContain("scan.png");
        String before = exported(shell, folder.resolve("a"));
        assertThat(before.split("\"origin\": *\"keyed\"", -1)).hasSize(16);
        assertThat(shell.run("gaps 1").data()).contains("三、").doesNotContain("四、");

        Answer undone = new Answer(shell.run("undo"));
        assertThat(undone.messages).contains("18 decisions taken back as one");
        assertThat(shell.run("reports").data()).isEmpty();
        assertThat(unread()).contains("scan.png");
        assertThat(shell.run("show 1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("import " + scan).messages()).contains("still unread: 1");

        shell.run("redo");
        String after = exported(shell, folder.resolve("b"));
        assertThat(after.replaceAll("(?s)\"decisions\".*", "")).isEqualTo(before.replaceAll("(?s)\"decisions\".*", ""));
        assertThat(shell.run("verify").code()).isZero();
    }

    @Test
    void anExportTellsThatTheReportIsKeyedInAndOverWhichForm() throws IOException {
        shell.run(ENTER + zeros);

        String export = exported(shell, folder.resolve("a"));
        String decisions = export.substring(export.indexOf("\"decisions\""));
        assertThat(decisions.split("\"kind\": \"key_in\", \"form\": \"2021\"", -1))
                .hasSize(2);
        assertThat(decisions.lines().filter(line -> line.contains("key_in")))
                .allMatch(line -> line.contains("\"applies\": true"));
        shell.run("export csv all --to " + folder.resolve("csv"));
        assertThat(folder.resolve("csv/decisions.csv")).content().contains(",key_in,");
        assertThat(shell.run("export html all --to " + folder.resolve("pages")).code())
                .isZero();
        assertThat(shell.run("export xlsx all --to " + folder.resolve("book.xlsx"))
                        .code())
                .isZero();
    }

    @Test
    void anotherTableOfTheSameFileGoesIntoTheSameReport() throws IOException {
        shell.run(ENTER + zeros);
        Path more = Files.writeString(folder.resolve("more.txt"), "requests.received.total=3\n");

        assertThat(shell.run("enter scan.png requests --answers " + more).code())
                .isZero();
        assertThat(shell.run("enter scan.png requests --agency 甲局 --year 2021 --form 2021 --answers " + more)
                        .messages())
                .contains("is 沙洲县档案局@2021 already");
        assertThat(shell.run("show 1 --table requests").data()).contains("3 *");
    }

    @Test
    void theJournalReplaysOverAFreshImportInEitherOrder() throws IOException {
        shell.run(ENTER + zeros);
        Path journal = folder.resolve("journal.jsonl");
        shell.run("journal export " + journal);
        String ours = exported(shell, folder.resolve("ours"));

        TestShell sourcesFirst = new TestShell(folder.resolve("first"));
        sourcesFirst.run("import " + scan);
        sourcesFirst.run("replay " + journal);
        TestShell journalFirst = new TestShell(folder.resolve("second"));
        journalFirst.run("replay " + journal);
        journalFirst.run("import " + scan);

        assertThat(exported(sourcesFirst, folder.resolve("theirs"))).isEqualTo(ours);
        assertThat(exported(journalFirst, folder.resolve("others"))).isEqualTo(ours);
    }

    @Test
    void importedOnceMoreAndStillUnreadTheReportStands() throws IOException {
        shell.run(ENTER + zeros);
        String before = exported(shell, folder.resolve("a"));

        shell.run("import --again " + scan);

        assertThat(exported(shell, folder.resolve("b"))).isEqualTo(before);
    }

    @Test
    void takenBackItMayBeKeyedInOverAnotherForm() {
        shell.run(ENTER + zeros);
        shell.run("undo");

        assertThat(shell.run(ENTER.replace("--form 2021", "--form 2019") + zeros)
                        .code())
                .isZero();
        assertThat(shell.run("reports --json").data()).contains("\"2019\"");
    }

    @Test
    void twoEntriesThatDifferMakeNoReport() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "0 0 0 0 0\n2 0 0 0 1\n0 0 0 0 0\n");

        assertThat(shell.run(ENTER + zeros + " --double " + other).code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(shell.run("reports").data()).isEmpty();
        assertThat(shell.run(ENTER + zeros + " --double " + zeros).messages()).contains("Cells keyed in: 15");
    }

    private static Answers typing(String lines) {
        Iterator<String> typed = lines.lines().iterator();
        return () -> typed.hasNext() ? typed.next() : null;
    }

    /** The sheet of 行政复议 and its neighbours, asked row by row. */
    private Map<CellId, String> guided(String typed) {
        EntrySheet sheet = new EnterDesk(shell.session().desk())
                .sheet(new EntryTarget("scan.png", "disputes", new EntryTarget.As("甲局", 2021, "2021")));
        return new GuidedEntry(shell.session(), sheet, typing(typed)).run();
    }

    @Test
    void eachRowIsAnsweredByItsSumAsSoonAsItIsTyped() {
        Map<CellId, String> typed = guided("1 0 0 0 1\n1 0 0 0 2\nq\n");
        Answer answer = new Answer(shell.run("reports"));

        assertThat(typed).hasSize(10);
        assertThat(answer.data).contains("adds up: 1 + 0 + 0 + 0 (= 1) = 1");
        assertThat(answer.data).contains("does not add up: 1 + 0 + 0 + 0 (= 1) ≠ 2");
    }

    @Test
    void aRowCanBeGoneBackToAndARowThatIsNoneIsAskedAgain() {
        Map<CellId, String> typed = guided("1 2\n1 x 0 0 1\n-1 0 0 0 -1\n1 0 0 0 2\nb\n1 0 0 0 1\n\n0 0 0 0 0\n");
        Answer answer = new Answer(shell.run("reports"));

        assertThat(typed).hasSize(10).doesNotContainValue("2");
        assertThat(answer.messages).contains("has 5 figures; 2 were typed").contains("\"x\"");
        assertThat(answer.data).contains("now: 1 0 0 0 2");
    }

    @Test
    void cellsThatDifferTheSecondTimeAreAskedAbout() {
        EntrySheet sheet = new EnterDesk(shell.session().desk())
                .sheet(new EntryTarget("scan.png", "disputes", new EntryTarget.As("甲局", 2021, "2021")));
        CellId upheld = sheet.cells().get(0);
        CellId total = sheet.cells().get(4);
        Map<CellId, String> first = new LinkedHashMap<>(Map.of(upheld, "1", total, "2"));
        Map<CellId, String> second = new LinkedHashMap<>(Map.of(upheld, "7", total, "3"));

        new SecondLook(shell.session(), sheet, typing("x\n1\nq\n")).settle(first, second);

        // The one that was left open counts as not typed.
        assertThat(first).isEqualTo(second).isEqualTo(Map.of(upheld, "1"));
    }

    @Test
    void whatWasKeyedInIsToldAsKeyedInOneLineAndCounts() {
        shell.run(ENTER + zeros);

        String history = shell.run("history").data();
        assertThat(history)
                .contains("1–18", "18 decisions, the first: keyed in over the form 2021")
                .doesNotContain("fixed");
        assertThat(shell.run("history --all").data().lines())
                .hasSize(18 + 4)
                .filteredOn(line -> line.contains("missing →"))
                .isEmpty();
        assertThat(shell.run("reports").data()).contains(" 15/200 ");
        assertThat(shell.run("reports --json").data()).contains("\"cells\" : 15");

        shell.run("undo");

        assertThat(shell.run("history").data()).contains("1–18", "19–36", "taken back");
    }

    /** A short name for what the shell told. */
    private record Answer(String data, String messages) {
        Answer(TestShell.Answer answer) {
            this(answer.data(), answer.messages());
        }
    }
}
