package io.github.nianbao.shell;

import io.github.nianbao.desk.AgencyDesk;
import io.github.nianbao.desk.Outcome;
import io.github.nianbao.desk.ReportLine;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an import comes to, for the person who started it: a line for each report, a sentence for each file not taken. */
final class ImportTelling {
    private final Session session;

    ImportTelling(Session session) {
        this.session = session;
    }

    void tell(List<Outcome> outcomes) {
        List<ReportLine> lines = outcomes.stream()
                .flatMap(outcome -> outcome.reports().stream())
                .distinct()
                .toList();
        table(lines);
        reasons(outcomes);
        decided(outcomes);
        notes(outcomes);
        summarise(outcomes);
        AgencyVerb.tell(new AgencyDesk(session.desk()).alike(newAgencies(outcomes)), session);
        suggest(lines);
    }

    private void table(List<ReportLine> lines) {
        int shown = session.screen().isWatched() ? Math.min(Paging.USUAL, lines.size()) : lines.size();
        if (shown > 0) {
            session.screen().table(ReportTable.of(lines.subList(0, shown), session));
        }
        if (shown < lines.size()) {
            session.message("import.more-reports", Grouped.of(lines.size() - shown));
        }
    }

    private void reasons(List<Outcome> outcomes) {
        Alike reasons = new Alike(session, "import.alike");
        for (Outcome outcome : outcomes) {
            if (outcome.reason() != null) {
                String reason = session.sentences().refusal(outcome.reason());
                reasons.add(
                        outcome.kind() + outcome.reason().code(),
                        outcome.isFailure() ? Tone.BAD : Tone.FAINT,
                        session.text("import." + outcome.kind(), outcome.file(), reason));
            }
        }
        reasons.tell();
    }

    /** An agency or year given with the command takes the place of another, also in files that were there already. */
    private void decided(List<Outcome> outcomes) {
        Alike decided = new Alike(session, "import.replaced.alike");
        // The same bytes may be among the files twice.
        Set<Decision> told = new HashSet<>();
        for (Outcome outcome : outcomes) {
            outcome.decided().stream()
                    .filter(told::add)
                    .forEach(decision -> decided.add(
                            decision.kind(),
                            Tone.DOUBTFUL,
                            session.text(
                                    "import.replaced",
                                    outcome.file(),
                                    session.sentences().decision(decision, new Labels(null)))));
        }
        if (decided.tell()) {
            session.message("import.replaced.undo");
        }
    }

    private void notes(List<Outcome> outcomes) {
        Alike notes = new Alike(session, "import.notes.alike");
        outcomes.stream()
                .filter(Outcome::isNew)
                .flatMap(outcome -> outcome.reports().stream())
                .forEach(line -> line.notes()
                        .forEach(note -> notes.add(
                                note.code(),
                                Tone.NORMAL,
                                session.text(
                                        "reports.note",
                                        line.filed().handle(),
                                        session.sentences().note(note)))));
        notes.tell();
    }

    private static Set<String> newAgencies(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome::isNew)
                .flatMap(outcome -> outcome.reports().stream())
                .map(line -> String.valueOf(line.filed().agency()))
                .collect(Collectors.toSet());
    }

    private void summarise(List<Outcome> outcomes) {
        List<String> counts = new ArrayList<>();
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            long count =
                    outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
            if (count > 0 || kind == Outcome.Kind.IMPORTED) {
                counts.add(session.text("import.count." + kind, count));
            }
        }
        session.message("import.summary", session.sentences().list(counts));
    }

    /** Names the next commands that are of use: what is open first, then looking, then handing on. */
    private void suggest(List<ReportLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ReportLine example = lines.stream()
                .filter(line -> line.failing() > line.attested() || line.filed().agency() == null)
                .findFirst()
                .orElse(lines.get(0));
        String handle = Quoting.quoted(example.filed().handle());
        session.message("import.next");
        if (example.filed().agency() == null || example.filed().year() == null) {
            String option = example.filed().agency() == null ? "--agency" : "--year";
            session.message("import.next.line", "set " + handle + " " + option + " …", session.text("import.next.set"));
        } else {
            session.message("import.next.line", "show " + handle, session.text("import.next.show"));
        }
        session.message("import.next.line", "check", session.text("import.next.check"));
        session.message("import.next.line", "export json all --to export", session.text("import.next.export"));
    }
}
