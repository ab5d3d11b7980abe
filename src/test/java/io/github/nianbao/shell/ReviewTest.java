package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.desk.ReviewDesk;
import io.github.nianbao.desk.ReviewItem;
import io.github.nianbao.shell.TestShell.Answer;
import io.github.nianbao.shell.screen.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitting over open findings, with answers from a file. */
class ReviewTest {
    private static final String CELL = "requests.granted.total";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void shell() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        write(2021, InventedReport.of("沙洲县档案局", 2021).with("granted.total", "8"));
        write(2022, InventedReport.of("沙洲县档案局", 2022).with("granted.total", "8"));
        write(
                2023,
                InventedReport.of("沙洲县档案局", 2023).with("received.natural", "7").with("received.total", "7"));
        shell.run("import " + folder + "/*.txt");
    }

    private void write(int year, InventedReport report) throws IOException {
        Files.writeString(folder.resolve(year + ".txt"), report.text());
    }

    private Answer review(String... answers) throws IOException {
        Path file = folder.resolve("answers");
        Files.write(file, List.of(answers));
        return shell.run("review all --answers " + file);
    }

    /** As on a terminal, where an answer is a key and is given to what is seen. */
    private Answer typed(String... answers) {
        Iterator<String> keys = List.of(answers).iterator();
        return shell.held(session -> {
            ReviewDesk desk = new ReviewDesk(session.desk());
            List<ReviewItem> items = desk.open(List.of("all"));
            return new Review(session, desk, items, desk.skipped(), () -> keys.hasNext() ? keys.next() : null).run();
        });
    }

    private int open() {
        String data = shell.run("check --json").data();
        return data.split("\"status\" : \"fail\"", -1).length - data.split("\"attested\" : true", -1).length;
    }

    @Test
    void aFindingIsShownWithThePrintAroundItAndTheCandidates() throws IOException {
        Answer answer = review("q");

        assertThat(answer.code()).isZero();
        assertThat(answer.data())
                .contains("Finding 1 of 3: 沙洲县档案局@2021 (alike: 2)")
                .contains("the six columns come to 2, printed is 8")
                .contains("8 ◀!")
                .contains("1  （一）予以公开, 总计: 8 → 2")
                .contains("printed \"8\" (line ");
        assertThat(answer.messages()).contains("Decided: 0");
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void oneKeyTakesACandidateAndTheSittingGoesOn() throws IOException {
        Answer answer = review("1", "q");

        assertThat(answer.data()).contains("Finding 2 of 3: 沙洲县档案局@2022");
        assertThat(shell.run("history").data())
                .contains("8 → 2. accepted in review")
                .contains("沙洲县档案局@2021");
        assertThat(shell.run("show 1 --json").data()).doesNotContain("auto_fixed");
    }

    @Test
    void twoCellsOfOneCandidateAreFixedTogether() throws IOException {
        review("s", "s", "1");

        assertThat(shell.run("check 沙洲县档案局@2023").code()).isZero();
        assertThat(shell.run("history").data())
                .contains("自然人: 0 → 5. accepted in review")
                .contains("总计: 0 → 5. accepted");
    }

    @Test
    void anotherValueOrCellMayBeTyped() throws IOException {
        review("v 2", "v " + CELL + " 2", "q");

        assertThat(shell.run("check 1").code()).isZero();
        assertThat(shell.run("check 2").code()).isZero();
        assertThat(shell.run("history").data()).contains("typed in review");
    }

    @Test
    void whatIsPrintedSoIsAttestedWithTheConsistentValueBesideIt() throws IOException {
        review("a", "q");

        assertThat(shell.run("check 1").code()).isZero();
        assertThat(shell.run("history").data()).contains("printed so; the sums ask for 2");
    }

    @Test
    void allAlikeAreShownBeforeTheyAreDecided() throws IOException {
        Answer declined = review("A", "n", "q");
        assertThat(declined.data()).contains("  沙洲县档案局@2022  （一）予以公开, 总计: 8 → 2");
        assertThat(shell.run("history").data()).isEmpty();

        review("A", "y", "q");
        assertThat(shell.run("check 1 2").code()).isZero();
    }

    @Test
    void undoTakesBackWhatThisSittingDecided() throws IOException {
        int before = open();

        Answer answer = typed("A", "y", "u", "u", "q");

        assertThat(answer.messages()).contains("Taken back: 2").contains("There is no decision to take back");
        assertThat(open()).isEqualTo(before);
    }

    @Test
    void undoLeavesWhatOthersDecided() throws IOException {
        shell.run("fix 1 " + CELL + " 2 --reason before");

        review("u", "q");

        assertThat(shell.run("check 1").code()).isZero();
    }

    @Test
    void aSkippedFindingIsNotAskedAgainUntilItIsWanted() throws IOException {
        review("s", "q");

        assertThat(review("q").data()).contains("Finding 1 of 2: 沙洲县档案局@2022");
        Path none = folder.resolve("none");
        Files.writeString(none, "q\n");
        assertThat(shell.run("review --skipped --answers " + none).data()).contains("of 3");
    }

    @Test
    void backShowsTheFindingBefore() throws IOException {
        Answer answer = review("s", "b", "q");

        assertThat(answer.data().split("Finding 1 of 3", -1)).hasSize(3);
    }

    @Test
    void backPassesWhatIsClosed() throws IOException {
        Answer answer = review("s", "1", "b", "q");

        assertThat(answer.data())
                .containsSubsequence("Finding 1 of 3", "Finding 2 of 3", "Finding 3 of 3", "Finding 1 of 3");
    }

    @Test
    void aFindingThatADecisionLeavesOpenIsShownAgain() throws IOException {
        Answer answer = review("v requests.received.total 3", "1", "q");

        assertThat(answer.data().split("Finding 1 of 3", -1)).hasSize(3);
        assertThat(answer.messages()).containsOnlyOnce("still open");
        assertThat(answer.data()).contains("Finding 2 of 3");
    }

    @Test
    void onlyKeysThatDoSomethingAreNamed() throws IOException {
        assertThat(review("q").messages()).contains("1 takes it").contains("A all 2 alike");
        assertThat(review("s", "s", "q").messages().lines().toList().get(2))
                .contains("1–2 takes that one")
                .doesNotContain("alike");
    }

    @Test
    void aWrongAnswerDecidesNothingAndAsksAgain() throws IOException {
        Answer answer = typed("9", "", "xyz", "v", "v abc", "v nonsense.cell 2", "v 8", "1 2", "q");

        assertThat(answer.code()).isZero();
        assertThat(answer.messages()).contains("\"9\" is no answer here").contains("\"xyz\"");
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void aWrongKeyAsksAgainWithoutShowingTheWholeFindingOnceMore() {
        Answer answer = typed("x", "y", "s", "b", "q");

        assertThat(answer.data().split("Finding 1 of 3", -1)).hasSize(3);
        assertThat(answer.messages().split("1 takes it", -1)).hasSizeGreaterThan(4);
    }

    @Test
    void aKeyThatIsBlankIsNoAnswer() {
        Answer answer = typed(" ", "\t", "\u3000", "1", "q");

        assertThat(answer.messages().split("is no answer here", -1)).hasSize(4);
        assertThat(answer.messages()).contains("Decided: 1");
        assertThat(shell.run("check 1").code()).isZero();
    }

    @Test
    void ofWrittenAnswersARefusedOneEndsTheReviewBeforeTheNextGoesToAnotherFinding() throws IOException {
        Answer answer = review("1", "9", "1", "1");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages())
                .contains("\"9\" is no answer here", "answers, line 2: the review ends here", "1 takes it · v another")
                .contains("What was decided before stands", "Decided: 1. Skipped: 0. Not looked at: 2");
        assertThat(shell.run("check 1").code()).isZero();
        assertThat(shell.run("check 2").code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(review("q").data()).contains("Finding 1 of 2: 沙洲县档案局@2022");
    }

    @Test
    void ofWrittenAnswersAFigureThatIsNoneAndWordsTooManyAreRefusedToo() throws IOException {
        for (String refused : List.of("v abc", "v nonsense.cell 2", "v", "u", "1 2", "s 1", "a x y", "")) {
            assertThat(review(refused, "s", "s", "s").code()).as(refused).isEqualTo(ExitCode.USAGE);
        }
        assertThat(shell.run("history").data()).isEmpty();
        assertThat(review("q").data()).contains("Finding 1 of 3");
    }

    @Test
    void ofWrittenAnswersOnlyNoDeclinesAllAlike() throws IOException {
        Answer answer = review("A", "1", "1");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("y takes the first candidate of all 2", "line 2");
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void answersForWhichNoFindingIsLeftAreCounted() throws IOException {
        Answer answer = review("s", "s", "1", "1", "", "s", "q", "1");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("from line 4 on, which were not used: 2.", "Decided: 2. Skipped: 2");
        assertThat(review("1").messages()).contains("but those that were skipped", "from line 1 on", "not used: 1.");
    }

    @Test
    void blankLinesAndALeavingBehindTheLastAnswerAreNotLeftOver() throws IOException {
        assertThat(review("s", "", "").code()).isZero();
        assertThat(review("s", "s", "", "q").code()).isZero();
        assertThat(review("q").code()).isZero();
    }

    @Test
    void answersThatAreNotInUtf8AreNamedAndNothingIsDecidedByTheLinesBefore() throws IOException {
        Path file = folder.resolve("answers");
        Files.write(file, ("1\ns\n".repeat(9000) + "核对\n").getBytes(Charset.forName("GB18030")));

        for (String command : List.of("review all", "map 1", "enter 1 disputes")) {
            Answer answer = shell.run(command + " --answers " + file);
            assertThat(answer.code()).as(command).isEqualTo(ExitCode.USAGE);
            assertThat(answer.messages()).contains("answers, near line 1", "this is not UTF-8. Save the file in UTF-8");
        }
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstAnswer() throws IOException {
        assertThat(review("\uFEFF1", "q").messages()).contains("Decided: 1");
    }

    @Test
    void theEndOfTheAnswersIsTheEndOfTheSitting() throws IOException {
        assertThat(review().code()).isZero();
        assertThat(shell.run("review --answers " + folder.resolve("nowhere")).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void itIsHeldInChinese() throws IOException {
        TestShell chinese = new TestShell(folder.resolve("archive"), Messages.of("zh", Locale.ENGLISH));
        Path file = folder.resolve("answers");
        Files.writeString(file, "q\n");

        Answer answer = chinese.run("review --answers " + file);

        assertThat(answer.data()).contains("第 1 项，共 3 项").contains("一位不同");
        assertThat(answer.messages()).contains("采用该项建议").contains("已决定：0");
    }

    /** A sentence that contradicts the table of 2024, and a list whose parts do not come to its whole. */
    private TestShell prose() throws IOException {
        TestShell other = new TestShell(folder.resolve("prose"));
        Path file = folder.resolve("prose-2024.txt");
        Files.writeString(
                file,
                InventedReport.of("沙洲县档案局", 2024)
                        .text()
                        .replace("本机关按照条例要求做好公开工作。", "全年主动公开政府信息48条，其中工作动态30条，通知公告12条，政策解读5条。\n全年收到政府信息公开申请3件。"));
        other.run("import " + file);
        return other;
    }

    private Answer review(TestShell other, String... answers) throws IOException {
        Path file = folder.resolve("answers");
        Files.write(file, List.of(answers));
        return other.run("review all --answers " + file);
    }

    @Test
    void aContradictionOfTheProseOffersTheNumberItsPartsAndTheCell() throws IOException {
        TestShell other = prose();

        Answer answer = review(other, "s", "s");

        assertThat(answer.data())
                .contains("[48条]，其中", "the sentence says 47, not 48", "the part is 31, not 30", "the part is 6, not 5")
                .contains("申请[3件]", "the sentence says 2, not 3")
                // Three received would leave the sums of the table failing.
                .doesNotContain("the table says 3");
        assertThat(answer.messages()).contains("Skipped: 2");
    }

    @Test
    void sumsOfATableComeBeforeTheProseHoweverOftenThatIsWrong() throws IOException {
        TestShell other = new TestShell(folder.resolve("both"));
        Path file = folder.resolve("both-2024.txt");
        Files.writeString(
                file,
                InventedReport.of("沙洲县档案局", 2024)
                        .with("granted.total", "8")
                        .text()
                        .replace(
                                "本机关按照条例要求做好公开工作。",
                                "全年主动公开政府信息48条，其中工作动态30条，通知公告12条，政策解读5条。\n全年发布信息96条，其中工作动态60条，通知公告24条，政策解读10条。"));
        other.run("import " + file);

        assertThat(review(other, "s", "q").data())
                .containsSubsequence("Finding 1 of 3", "8 ◀!", "Finding 2 of 3", "[48条]");
    }

    @Test
    void aProposalFixesTheNumberAndClosesTheFindingAndIsUndone() throws IOException {
        TestShell other = prose();

        Answer answer = review(other, "1", "1");

        assertThat(answer.messages()).contains("Decided: 2");
        assertThat(other.run("check").code()).isZero();
        assertThat(other.run("facts").data()).contains("47条", "2件");
        review(other, "q");
        other.run("undo");
        other.run("undo");
        assertThat(other.run("check").code()).isEqualTo(ExitCode.NOT_ALL_WELL);
    }

    @Test
    void aSentenceThatIsPrintedSoIsAttestedAndAPartTypedInItsPlaceIsFixed() throws IOException {
        TestShell other = prose();
        String part = other.run("facts --json")
                .data()
                .lines()
                .filter(line -> line.contains("\"id\""))
                .skip(3)
                .findFirst()
                .orElseThrow()
                .replaceAll(".*: \"(p[^\"]*)\".*", "$1");

        Answer answer = review(other, "v " + part + " 6", "a");

        assertThat(answer.messages()).contains("Decided: 2");
        assertThat(other.run("check").code()).isZero();
        assertThat(other.run("history --kind attest").data()).contains("printed so; the sums ask for 2");
        assertThat(other.run("facts").data()).contains("政策解读: 6条");
    }

    @Test
    void contradictionsOfTheProseAreNeverTakenAllAlike() throws IOException {
        TestShell other = prose();

        Answer answer = review(other, "A", "y", "q");

        assertThat(answer.messages()).contains("\"A\" is no answer here");
        assertThat(other.run("history").data()).isEmpty();
    }
}
