package io.github.nianbao.desk;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What several use cases need to know about decisions. */
final class Decisions {
    /** The first year of which the regulations (in force since 1 May 2008) ask for a report. */
    private static final int FIRST_YEAR = 2008;

    private static final int LAST_YEAR = 2099;

    /** What handles ({@code agency@year#2}) and patterns are made of. */
    private static final String NO_NAME = "@#*?";

    /** A spreadsheet takes what begins so for a formula. */
    private static final String FORMULA = "=+-";

    private Decisions() {}

    /** @throws DeskException for what can be no agency or year; {@code null} says nothing about one */
    static void checkIdentity(@Nullable String agency, @Nullable Integer year) {
        if (agency != null) {
            checkAgency(agency);
        }
        if (year != null) {
            checkYear(year);
        }
    }

    /** A name with a letter in it that cannot be taken for a report, for all reports, for a pattern, or for a formula. */
    private static void checkAgency(String agency) {
        if (agency.isBlank()) {
            throw new DeskException(DeskException.Code.EMPTY_AGENCY, List.of());
        }
        boolean isName = agency.codePoints().anyMatch(Character::isLetter)
                && agency.codePoints().noneMatch(sign -> NO_NAME.indexOf(sign) >= 0 || Character.isISOControl(sign))
                && FORMULA.indexOf(agency.codePointAt(0)) < 0
                && !agency.strip().equalsIgnoreCase(Lookup.ALL);
        if (!isName) {
            throw new DeskException(DeskException.Code.NOT_AN_AGENCY, List.of(agency));
        }
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DeskException(
                    DeskException.Code.NOT_A_YEAR,
                    List.of(String.valueOf(year), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
    }

    /** Whether a decision is about this cell or fact, or takes back or restores one that is. */
    static boolean isAbout(Decision decision, FigureId figure, Journal journal) {
        if (decision.figure() != null) {
            return figure.equals(decision.figure());
        }
        return turned(decision, journal)
                .map(turned -> isAbout(turned.decision(), figure, journal))
                .orElse(false);
    }

    /** The id of the cell or fact that a decision is about, also where it takes back or restores one about it. */
    static @Nullable String figureOf(Decision decision, Journal journal) {
        FigureId figure = decision.figure();
        if (figure != null) {
            return figure.text();
        }
        return turned(decision, journal)
                .map(turned -> figureOf(turned.decision(), journal))
                .orElse(null);
    }

    static boolean isTurning(Decision decision) {
        return decision instanceof Decision.Undo || decision instanceof Decision.Redo;
    }

    /** The report that a decision is about, also where it takes back or restores one about it. */
    static @Nullable ReportKey reportOf(Decision decision, Journal journal) {
        return turned(decision, journal)
                .map(turned -> turned.decision().report())
                .orElse(decision.report());
    }

    /** The entry that an undo took back or a redo restored; empty for other decisions. */
    static Optional<JournalEntry> turned(Decision decision, Journal journal) {
        long number;
        if (decision instanceof Decision.Undo undo) {
            number = undo.entry();
        } else if (decision instanceof Decision.Redo redo) {
            number = redo.entry();
        } else {
            return Optional.empty();
        }
        return journal.entries().stream()
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    /** Decides on agency, year or both as one, where they differ from what stands; {@code null} leaves one as it is. */
    static List<JournalEntry> setIdentity(
            Shelf shelf, Filed filed, @Nullable String agency, @Nullable Integer year, String who) {
        List<Decision> decisions = identity(shelf, filed, agency, year);
        if (decisions.isEmpty()) {
            return List.of();
        }
        List<JournalEntry> made = shelf.archive().appending().decideTogether(decisions, who);
        shelf.refresh();
        return made;
    }

    /** What has to be decided for a report to bear this agency and year; {@code null} leaves what it bears. */
    static List<Decision> identity(Shelf shelf, Filed filed, @Nullable String agency, @Nullable Integer year) {
        Identity identity = shelf.corrected(filed).report().identity();
        List<Decision> decisions = new ArrayList<>();
        if (agency != null && !agency.equals(identity.agency())) {
            decisions.add(new Decision.SetAgency(filed.key(), identity.agency(), agency));
        }
        if (year != null && !Objects.equals(year, identity.year())) {
            decisions.add(new Decision.SetYear(filed.key(), identity.year(), year));
        }
        return decisions;
    }
}
