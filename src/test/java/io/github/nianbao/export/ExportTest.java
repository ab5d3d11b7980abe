package io.github.nianbao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.export.Export.Options;
import io.github.nianbao.export.ExportKind.Shape;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every kind of export, whatever it writes. */
class ExportTest {
    private static final Options CAREFUL = new Options(false, false);
    private static final Options FORCED = new Options(true, false);
    private static final Options OPEN = new Options(false, true);
    private static final Plan PLAN = new Plan(1, List.of(), List.of(), new Crosswalk(List.of(), List.of()), false);

    @TempDir
    Path folder;

    private static ExportedReport report(long issued) {
        return Exports.of(TestReport.on(TestForms.form2021()).set("proactive.rules.issued", issued));
    }

    private static ExportedReport wrong() {
        return Exports.of(TestReport.on(TestForms.form2021()).set("disputes.review.total", 1));
    }

    private Path place() {
        return folder.resolve("here");
    }

    /** The one file in which the export of a report lies. */
    private Path data(Shape shape) {
        return shape == Shape.FILE ? place() : place().resolve(FileNames.of("青槐市档案局@2022"));
    }

    private Outcome run(Shape shape, Options options, ExportedReport... reports) throws IOException {
        try (Export export = Export.begin(new Plainly(shape), place(), options, PLAN)) {
            for (ExportedReport report : reports) {
                export.add(report);
            }
            return export.finish();
        }
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingLiesThereButTheExport(Shape shape) throws IOException {
        Outcome outcome = run(shape, CAREFUL, report(1));

        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.DONE);
        assertThat(data(shape)).hasBinaryContent(JsonExport.write(report(1)));
        assertThat(everything()).hasSize(shape == Shape.FILE ? 1 : 2);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTheSameIsLeftAlone(Shape shape) throws IOException {
        run(shape, CAREFUL, report(1));
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(data(shape), longAgo);

        Outcome again = run(shape, FORCED, report(1));

        assertThat(again.written()).singleElement().matches(Outcome.Written::unchanged);
        assertThat(Files.getLastModifiedTime(data(shape))).isEqualTo(longAgo);
    }

    @ParameterizedTest
    @EnumSource
    void whatDiffersIsReplacedByForceOnly(Shape shape) throws IOException {
        run(shape, CAREFUL, report(1));

        assertThat(run(shape, CAREFUL, report(2)).kind()).isEqualTo(Outcome.Kind.IN_THE_WAY);
        assertThat(data(shape)).hasBinaryContent(JsonExport.write(report(1)));
        assertThat(run(shape, FORCED, report(2)).kind()).isEqualTo(Outcome.Kind.DONE);
        assertThat(data(shape)).hasBinaryContent(JsonExport.write(report(2)));
        assertThat(everything()).hasSize(shape == Shape.FILE ? 1 : 2);
    }

    @ParameterizedTest
    @EnumSource
    void openErrorsAreRefusedUnlessAllowedWhateverTheForce(Shape shape) throws IOException {
        Outcome refused = run(shape, FORCED, report(1), wrong());

        assertThat(refused.kind()).isEqualTo(Outcome.Kind.OPEN_ERRORS);
        assertThat(refused.open()).extracting(Outcome.Open::handle).containsExactly("青槐市档案局@2022");
        assertThat(everything()).isEmpty();
        assertThat(run(shape, OPEN, wrong()).kind()).isEqualTo(Outcome.Kind.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void anExportThatEndsHalfwayLeavesTheOldOne(Shape shape) throws IOException {
        run(shape, CAREFUL, report(1));

        try (Export export = Export.begin(new Plainly(shape), place(), FORCED, PLAN)) {
            export.add(report(2));
        }

        assertThat(data(shape)).hasBinaryContent(JsonExport.write(report(1)));
        assertThat(everything()).hasSize(shape == Shape.FILE ? 1 : 2);
    }

    @ParameterizedTest
    @EnumSource
    void whatAKilledExportLeftBehindGoesWithTheNext(Shape shape) throws IOException {
        Path aside = shape == Shape.FILES ? place().resolve(".export.part") : folder.resolve(".here.part");
        Files.createDirectories(aside.resolve("content"));
        Files.writeString(aside.resolve("content").resolve("half.json"), "{".repeat(1_000_000));
        Files.createFile(aside.resolve("lock"));

        assertThat(run(shape, CAREFUL, report(1)).kind()).isEqualTo(Outcome.Kind.DONE);

        assertThat(data(shape)).hasBinaryContent(JsonExport.write(report(1)));
        assertThat(everything()).hasSize(shape == Shape.FILE ? 1 : 2);
    }

    @ParameterizedTest
    @EnumSource
    void twoExportsToOnePlaceAreKeptApart(Shape shape) throws IOException {
        try (Export first = Export.begin(new Plainly(shape), place(), CAREFUL, PLAN)) {
            assertThatThrownBy(() -> run(shape, CAREFUL, report(2))).isInstanceOf(UnderWayException.class);
            first.add(report(1));

            assertThat(first.finish().kind()).isEqualTo(Outcome.Kind.DONE);
        }
        assertThat(data(shape)).hasBinaryContent(JsonExport.write(report(1)));
    }

    @Test
    void aFolderOfAFilesNameIsNotReplacedEvenByForce() throws IOException {
        Files.createDirectories(data(Shape.FILES));
        Files.createDirectories(place());

        assertThat(run(Shape.FILES, FORCED, report(1)).inTheWay()).containsExactly(data(Shape.FILES));
        assertThat(run(Shape.FILE, FORCED, report(1)).inTheWay()).containsExactly(place());
    }

    @Test
    void filesBesideTheExportStayAndKeepAWholeFolderFromBeingReplaced() throws IOException {
        Files.createDirectories(place());
        Path notes = Files.writeString(place().resolve("notes.txt"), "mine");

        assertThat(run(Shape.FOLDER, FORCED, report(1)).inTheWay()).containsExactly(notes);
        assertThat(run(Shape.FILES, CAREFUL, report(1)).kind()).isEqualTo(Outcome.Kind.DONE);
        assertThat(notes).hasContent("mine");
    }

    @Test
    void anEmptyFolderIsNotInTheWayOfAWholeFolder() throws IOException {
        Files.createDirectories(place());

        assertThat(run(Shape.FOLDER, CAREFUL, report(1)).kind()).isEqualTo(Outcome.Kind.DONE);
        assertThat(data(Shape.FOLDER)).hasBinaryContent(JsonExport.write(report(1)));
    }

    @Test
    void aFolderThatAKilledExportHadTakenAwayIsPutBack() throws IOException {
        run(Shape.FOLDER, CAREFUL, report(1));
        Path aside = Files.createDirectories(folder.resolve(".here.part"));
        Files.move(place(), aside.resolve("replaced"));

        assertThat(run(Shape.FOLDER, CAREFUL, report(2)).kind()).isEqualTo(Outcome.Kind.IN_THE_WAY);
        assertThat(data(Shape.FOLDER)).hasBinaryContent(JsonExport.write(report(1)));
    }

    /** One file for each report, as JSON; in one file the last one stands. */
    private record Plainly(Shape shape) implements ExportKind {
        @Override
        public String name() {
            return "plainly";
        }

        @Override
        public ReportWriter begin(Path path, Plan plan) throws IOException {
            ReportWriter files = new JsonFiles().begin(path, plan);
            return shape != Shape.FILE
                    ? files
                    : new ReportWriter() {
                        @Override
                        public void add(ExportedReport report) throws IOException {
                            Files.write(path, JsonExport.write(report));
                        }

                        @Override
                        public void finish() {}

                        @Override
                        public void close() {}
                    };
        }
    }
}
