package io.github.nianbao.desk;

import io.github.nianbao.archive.KeptFigures;
import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.compare.FigureText;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.Indicators;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the indicators come to in reports, all applicants together, and how many cells, gaps and failing checks they have. Kept in the archive with all that they follow from;
 * where that has changed since, they are worked out anew, so that both ways always give the same.
 */
final class Totals {
    /** Grows whenever the program works figures out otherwise than before. */
    private static final String METHOD = "3";

    private final Shelf shelf;
    private final Crosswalk crosswalk;
    private final String mappings;
    private final Map<Long, String> kept = new HashMap<>();
    private final Map<Long, Map<String, IndicatorFigure>> workedOut = new HashMap<>();
    private final List<KeptFigures> unkept = new ArrayList<>();

    Totals(Shelf shelf) {
        this.shelf = shelf;
        this.crosswalk = shelf.crosswalk();
        this.mappings = shelf.mappings();
    }

    Crosswalk crosswalk() {
        return crosswalk;
    }

    /** Looks up what is kept of many reports at once. */
    void prepare(Collection<Filed> reports) {
        Map<Long, Filed> wanted = reports.stream()
                .filter(report -> !kept.containsKey(report.number()))
                .collect(Collectors.toMap(Filed::number, report -> report, (one, same) -> one));
        for (KeptFigures figures : shelf.archive().figures(wanted.keySet())) {
            Filed report = Objects.requireNonNull(wanted.get(figures.report()));
            if (figures.basis().equals(basis(report))) {
                kept.put(report.number(), figures.content());
            }
        }
    }

    /** Lets go of what was looked up, where a request goes through more reports than memory holds. */
    void release() {
        kept.clear();
        workedOut.clear();
    }

    /** The report in a list. */
    ReportLine line(Filed report) {
        String content = kept.get(report.number());
        if (content == null) {
            Dossier dossier = shelf.dossier(report);
            workOut(report, dossier);
            shelf.forgetAllBut(report);
            content = LineText.write(dossier.line());
        }
        return LineText.read(content, report);
    }

    IndicatorFigure of(Filed report, Indicator indicator) {
        String content = kept.get(report.number());
        IndicatorFigure figure = content == null ? null : FigureText.read(content, indicator, report.form());
        return figure == null ? Objects.requireNonNull(workedOut(report).get(indicator.id())) : figure;
    }

    /** What was worked out here and may be kept. */
    List<KeptFigures> unkept() {
        return List.copyOf(unkept);
    }

    private Map<String, IndicatorFigure> workedOut(Filed report) {
        Map<String, IndicatorFigure> known = workedOut.get(report.number());
        if (known != null) {
            return known;
        }
        Map<String, IndicatorFigure> figures = workOut(report, shelf.dossier(report));
        shelf.forgetAllBut(report);
        return figures;
    }

    private Map<String, IndicatorFigure> workOut(Filed report, Dossier dossier) {
        Indicators indicators = indicators(dossier);
        Map<String, IndicatorFigure> figures = new HashMap<>();
        crosswalk.indicators().forEach(one -> figures.put(one.id(), indicators.of(one, Indicators.TOTAL)));
        String text = FigureText.write(crosswalk.indicators(), report.form(), figures);
        if (text == null) {
            workedOut.put(report.number(), figures);
        } else {
            String content = LineText.write(dossier.line()) + text;
            kept.put(report.number(), content);
            unkept.add(new KeptFigures(report.number(), basis(report), content));
        }
        return figures;
    }

    Indicators indicators(Filed report) {
        return indicators(shelf.dossier(report));
    }

    private static Indicators indicators(Dossier dossier) {
        return new Indicators(new ComparedReport(dossier.report(), dossier.form(), dossier.findings()));
    }

    /**
     * All that the figures of a report follow from: its reading and the decisions about it, the same of the year before,
     * which the carry-over is checked against, and the mapping files. Decisions are named by their entries.
     */
    private String basis(Filed report) {
        Optional<Filed> before = shelf.yearBefore(report);
        return METHOD + " " + shelf.program() + " " + mappings + " " + state(report) + " "
                + before.map(this::state).orElse("-");
    }

    private String state(Filed report) {
        StringBuilder state = new StringBuilder();
        state.append(shelf.catalogue().headline(report).reading());
        for (JournalEntry entry : shelf.decided().about(report.key())) {
            state.append('+').append(entry.number());
        }
        return state.append(':').append(report.form()).toString();
    }
}
