package io.github.nianbao.shell;

import io.github.nianbao.desk.FindDesk;
import io.github.nianbao.desk.Found;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Plain;
import io.github.nianbao.shell.screen.Tone;
import io.github.nianbao.text.Blanks;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code find}: words in labels, prose and the names of agencies. */
final class FindVerb extends Verb {
    /** How many characters of a paragraph are shown on either side of what was found. */
    private static final int AROUND = 30;

    FindVerb(Session session) {
        super(
                session,
                new Syntax(
                        "find", "look", List.of(new Operand("TEXT", Names.TEXT, Occurs.ONCE)), List.of(Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        String words = call.operand(0);
        if (Blanks.isBlank(words)) {
            throw new UsageException("usage.nothing-to-find");
        }
        FindDesk desk = new FindDesk(session.desk());
        if (call.json()) {
            List<Map<String, Object>> all = new ArrayList<>();
            desk.find(words, found -> all.add(json(found)));
            session.screen().json(JsonText.of(all));
            return ExitCode.DONE;
        }
        Listing listing = new Listing(session, words);
        int reports = desk.find(words, listing::show);
        session.message("find.summary", listing.count, reports);
        return ExitCode.DONE;
    }

    private static Map<String, Object> json(Found found) {
        Map<String, Object> json = ReportTable.identity(found.report());
        json.put("where", found.where().name().toLowerCase(Locale.ROOT));
        json.put("text", found.text());
        json.put("place", DossierJson.place(found.place()));
        return json;
    }

    /** What was found, under the handle of its report. */
    private static final class Listing {
        private final Session session;
        private final String words;
        private long report = -1;
        private int count;

        private Listing(Session session, String words) {
            this.session = session;
            this.words = words;
        }

        private void show(Found found) {
            if (found.report().number() != report) {
                report = found.report().number();
                session.screen().data(Tone.BOLD, found.report().handle());
            }
            count++;
            String place = session.sentences().place(found.place());
            String where = session.text("find." + found.where().name().toLowerCase(Locale.ROOT));
            session.screen()
                    .data("  " + where + (place.isEmpty() ? "" : session.text("finding.place", place)) + ": "
                            + Plain.line(excerpt(found)));
        }

        private String excerpt(Found found) {
            Folded text = Folded.of(found.text());
            String sought = Folded.of(words).text();
            int start = text.text().indexOf(sought);
            int from = Math.max(0, start - AROUND);
            int to = Math.min(text.text().length(), start + sought.length() + AROUND);
            return (from > 0 ? "…" : "")
                    + text.printed(from, to)
                    + (to < text.text().length() ? "…" : "");
        }
    }
}
