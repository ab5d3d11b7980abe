package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.decode.Suggestion;
import io.github.nianbao.desk.Proposal;
import io.github.nianbao.desk.ReviewItem;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.shell.screen.FindingSentence;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Screen;
import io.github.nianbao.shell.screen.SuggestionSentence;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.List;

/** What a person sees of one open finding: what fails, the print around it, what may be meant, and the keys. */
final class ReviewCard {
    /** One key takes one of so many. */
    private static final int MOST_OFFERED = 9;

    private final Session session;
    private final Screen screen;

    ReviewCard(Session session) {
        this.session = session;
        this.screen = session.screen();
    }

    /** How many candidates or proposals are offered by number. */
    static int offered(ReviewItem item) {
        return Math.min(
                MOST_OFFERED,
                Math.max(item.candidates().size(), item.proposals().size()));
    }

    /**
     * @param number of the finding in this sitting, from 1
     * @param alike how many are left of its cause, itself included
     */
    void show(ReviewItem item, int number, int of, int alike) {
        Labels labels = new Labels(item.report().form());
        screen.data("");
        String handle = item.report().filed().handle();
        screen.sentence(Tone.BOLD, session.text("review.head", number, of, handle, alike));
        FindingSentence finding =
                new FindingSentence(session.say(), labels, item.report().report());
        for (Finding failing : item.findings()) {
            screen.sentence(Tone.BAD, "  " + finding.of(failing));
            screen.sentence(Tone.FAINT, "      " + failing.id() + ": " + finding.equation(failing));
        }
        SheetTable.printAround(item.suspects(), item.report(), session);
        if (item.claim() == null) {
            candidates(item, labels);
        } else {
            proposals(item, labels);
        }
        ask(item, alike);
    }

    /** The keys alone, below what is still to be seen. */
    void ask(ReviewItem item, int alike) {
        screen.message(keys(item, alike));
    }

    private void proposals(ReviewItem item, Labels labels) {
        int number = 0;
        for (Proposal proposal : item.proposals().subList(0, offered(item))) {
            number++;
            FigureId figure = proposal.figure();
            screen.sentence(
                    Tone.NORMAL,
                    "  " + number + "  "
                            + session.text(
                                    "review.proposal." + proposal.about(),
                                    figure instanceof CellId cell ? labels.of(cell) : figure.text(),
                                    proposal.from().toPlainString(),
                                    proposal.to().toPlainString()));
        }
        screen.sentence(
                Tone.NORMAL, "  " + session.text("review.prose", item.suspect().text()));
    }

    private void candidates(ReviewItem item, Labels labels) {
        SuggestionSentence sentence =
                new SuggestionSentence(session.say(), labels, item.report().report());
        int number = 0;
        for (Suggestion candidate : item.candidates().subList(0, offered(item))) {
            number++;
            SuggestVerb.tell(number, candidate, sentence, session);
        }
        if (number == 0) {
            String suspect = item.suspect() instanceof CellId cell ? labels.of(cell) : "";
            screen.sentence(Tone.NORMAL, "  " + session.text("review.no-candidate", suspect));
        }
    }

    /** The answers that do something here. */
    String keys(ReviewItem item, int alike) {
        List<String> keys = new ArrayList<>();
        int offered = offered(item);
        if (offered > 0) {
            keys.add(session.text(offered == 1 ? "review.keys.one" : "review.keys.some", offered));
        }
        keys.add(session.text("review.keys"));
        if (alike > 1 && !item.candidates().isEmpty()) {
            keys.add(session.text("review.keys.alike", alike));
        }
        keys.add(session.text("review.keys.quit"));
        return String.join(" · ", keys);
    }
}
