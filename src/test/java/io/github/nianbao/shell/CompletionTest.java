package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
    @TempDir
    Path folder;

    private Completion completion;

    @BeforeEach
    void archive() throws IOException {
        TestShell shell = new TestShell(folder.resolve("archive"));
        Path file = folder.resolve("a.txt");
        Files.writeString(file, InventedReport.of("沙洲县档案局", 2022).text());
        shell.run("import " + file);
        completion = new Completion(shell.session(), ShellVerbs.syntaxes(shell.session()));
    }

    @Test
    void theFirstWordIsACommandWithItsExplanation() {
        assertThat(completion.candidates(List.of(""), 0))
                .filteredOn(candidate -> candidate.value().equals("check"))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.descr()).contains("add up"));
    }

    @Test
    void aReportIsCompletedByItsHandle() {
        assertThat(values("show", "")).containsExactly("沙洲县档案局@2022");
    }

    @Test
    void ofManyReportsSomeAreOfferedAndTheLastSaysHowManyMore() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int number = 1; number <= 120; number++) {
            Files.writeString(
                    many.resolve(number + ".txt"),
                    InventedReport.of("沙洲县水务局", 2022)
                            .with("received.natural", String.valueOf(number))
                            .text());
        }
        TestShell shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + many);

        List<Candidate> offered = completion.candidates(List.of("show", "沙洲县水"), 1);

        assertThat(offered).hasSize(100);
        assertThat(offered.get(98).descr()).isNull();
        assertThat(offered.get(99).descr()).contains("20 more");
        assertThat(values("show", "沙洲县水务局@2022#12")).containsExactly("沙洲县水务局@2022#12", "沙洲县水务局@2022#120");
    }

    @Test
    void aCellIsCompletedSegmentBySegmentWithThePrintedLabel() {
        assertThat(values("trace", "1", "")).containsExactly("proactive.", "requests.", "disputes.");
        assertThat(values("trace", "1", "requests.gra")).containsExactly("requests.granted.");
        assertThat(values("trace", "1", "requests.granted.")).hasSize(7).contains("requests.granted.total");
        assertThat(completion.candidates(List.of("trace", "1", "requests.granted.t"), 2))
                .extracting(Candidate::descr)
                .containsExactly("总计");
        assertThat(completion.candidates(List.of("trace", "1", "requests.gr"), 2))
                .extracting(Candidate::descr)
                .containsExactly("（一）予以公开");
    }

    @Test
    void optionsAreOfferedOnceAndNotWhereAValueIsDue() {
        assertThat(values("fix", "1", "--")).contains("--reason", "--archive", "--help");
        assertThat(values("fix", "--reason", "x", "--")).doesNotContain("--reason");
        assertThat(values("fix", "--reason", "--")).isEmpty();
    }

    @Test
    void anOptionsValueIsCompletedBehindABlankAndBehindEquals() {
        assertThat(values("show", "1", "--table", "")).containsExactly("proactive", "requests", "disputes");
        assertThat(values("show", "1", "--table=")).contains("--table=requests");
    }

    @Test
    void theValueOfAnOptionIsNoOperand() {
        assertThat(values("fix", "--reason", "x", "1", "requests.granted.t")).containsExactly("requests.granted.total");
    }

    @Test
    void anUnknownReportOffersNothing() {
        assertThat(values("trace", "nothing@2020", "")).isEmpty();
    }

    private List<String> values(String... words) {
        Stream<Candidate> candidates = completion.candidates(List.of(words), words.length - 1).stream();
        return candidates.map(Candidate::value).toList();
    }
}
