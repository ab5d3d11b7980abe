package io.github.nianbao.export.page;

import io.github.nianbao.check.Finding;
import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The narrative of a report, its numbers marked. */
final class Prose {
    private final Report report;
    private final List<Finding> findings;
    private final Tongues tongues;

    Prose(Report report, List<Finding> findings, Tongues tongues) {
        this.report = report;
        this.findings = findings;
        this.tongues = tongues;
    }

    /** @param heading as printed; {@code null} for what stands before the first */
    record Section(@Nullable String heading, List<Paragraph> paragraphs) {}

    /** @param number of the passage, from 1 */
    record Paragraph(int number, List<Piece> pieces) {}

    /** @param number {@code null} for plain text */
    record Piece(String text, @Nullable Stated number) {}

    /** @param facts ids of what the number states, parted by blanks */
    record Stated(String facts, String css, List<Sign> signs) {}

    /** A stretch of a passage on which facts stand. */
    private record Span(int start, int end, List<Fact> facts) {}

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Paragraph> open = new ArrayList<>();
        String heading = null;
        for (int index = 0; index < report.narrative().size(); index++) {
            Passage passage = report.narrative().get(index);
            if (index == 0 || !Objects.equals(heading, passage.section())) {
                open = new ArrayList<>();
                heading = passage.section();
                sections.add(new Section(heading, open));
            }
            open.add(new Paragraph(index + 1, pieces(passage.text(), index + 1)));
        }
        return sections;
    }

    private List<Piece> pieces(String text, int passage) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Span span : spans(text, passage)) {
            if (span.start() > done) {
                pieces.add(new Piece(text.substring(done, span.start()), null));
            }
            pieces.add(new Piece(text.substring(span.start(), span.end()), number(span)));
            done = span.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), null));
        }
        return pieces;
    }

    /** In the text's order; facts whose print overlaps share a span. */
    private List<Span> spans(String text, int passage) {
        List<Fact> facts = report.allFacts().stream()
                .filter(fact -> fact.quote().passage() == passage)
                .filter(fact -> start(fact) < end(fact) && end(fact) <= text.length())
                .sorted(Comparator.comparingInt(Prose::start).thenComparingInt(Prose::end))
                .toList();
        List<Span> spans = new ArrayList<>();
        for (Fact fact : facts) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && start(fact) < last.end()) {
                List<Fact> shared = new ArrayList<>(last.facts());
                shared.add(fact);
                spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), end(fact)), shared));
            } else {
                spans.add(new Span(start(fact), end(fact), List.of(fact)));
            }
        }
        return spans;
    }

    private static int start(Fact fact) {
        return fact.quote().offset() + fact.quote().start();
    }

    private static int end(Fact fact) {
        return fact.quote().offset() + fact.quote().end();
    }

    private Stated number(Span span) {
        Set<Mark> marks = span.facts().stream()
                .flatMap(fact -> ReportDetails.marks(fact, findings).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mark.class)));
        return new Stated(
                span.facts().stream().map(Fact::id).collect(Collectors.joining(" ")),
                marks.stream().map(Sign::code).collect(Collectors.joining(" ")),
                Sign.of(marks, tongues));
    }
}
