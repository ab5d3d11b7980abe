package io.github.nianbao.shell;

import io.github.nianbao.desk.DecisionDesk;
import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.Proposal;
import io.github.nianbao.desk.ReviewDesk;
import io.github.nianbao.desk.ReviewItem;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.SuggestionSentence;
import io.github.nianbao.shell.screen.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dialogue over open findings. Every decision is in the journal before the next finding is shown. */
final class Review {
    private final Session session;
    private final ReviewCard card;
    private final ReviewDesk desk;
    private final Sitting sitting;
    private final Answers answers;
    private int code = ExitCode.DONE;
    /** Since the finding at hand was shown. */
    private boolean hasJustDecided;
    /** The finding at hand still stands on the screen, and the person only has to answer again. */
    private boolean hasJustRefused;

    Review(Session session, ReviewDesk desk, List<ReviewItem> items, Set<String> skipped, Answers answers) {
        this.session = session;
        this.card = new ReviewCard(session);
        this.desk = desk;
        this.sitting = new Sitting(desk, new DecisionDesk(session.desk()), items, skipped);
        this.answers = answers;
    }

    /** @return an {@link ExitCode}: on a terminal always that all is well */
    int run() {
        boolean goesOn = true;
        while (goesOn && !sitting.isOver()) {
            Optional<ReviewItem> now = sitting.now();
            if (now.isEmpty()) {
                hasJustDecided = false;
                sitting.pass();
            } else {
                if (hasJustDecided) {
                    session.message("review.still-open");
                }
                hasJustDecided = false;
                show(now.get());
                goesOn = answer(now.get());
            }
        }
        if (sitting.of() > 0) {
            session.message("review.summary", sitting.decided(), sitting.skipped(), sitting.left());
        }
        return goesOn && answers instanceof WrittenAnswers written ? leftOver(written) : code;
    }

    private void show(ReviewItem item) {
        int alike = sitting.alike(item).size();
        if (hasJustRefused) {
            card.ask(item, alike);
        } else {
            card.show(item, sitting.number(), sitting.of(), alike);
        }
        hasJustRefused = false;
    }

    /** No finding is left; answers that are left may mean that those before went to other findings than they were for. */
    private int leftOver(WrittenAnswers written) {
        int from = written.line() + 1;
        int left = written.left();
        if (left == 0) {
            return ExitCode.DONE;
        }
        session.screen().message(Tone.BAD, session.text("review.left-over", written.name(), from, left));
        return ExitCode.USAGE;
    }

    /** @return whether the sitting goes on */
    private boolean answer(ReviewItem item) {
        String answer = answers.next();
        if (answer == null || answer.equals("q")) {
            return false;
        }
        try {
            decide(item, answer);
            return true;
        } catch (UsageException refused) {
            return refused(item, answer, refused.text(session.say()));
        } catch (DeskException refused) {
            return refused(item, answer, session.sentences().of(refused));
        }
    }

    /**
     * Nothing is decided. On a terminal a person sees that, and answers again; of written answers the next one is meant for
     * another finding.
     *
     * @return whether the sitting goes on
     */
    private boolean refused(ReviewItem item, String answer, String why) {
        if (!(answers instanceof WrittenAnswers written)) {
            session.screen().message(Tone.BAD, why);
            hasJustRefused = true;
            return true;
        }
        int line = written.line();
        if (answer.isEmpty() && written.left() == 0) {
            return false;
        }
        session.screen().message(Tone.BAD, why);
        String keys = card.keys(item, sitting.alike(item).size());
        session.screen().message(Tone.BAD, session.text("review.refused", written.name(), line, keys));
        code = ExitCode.USAGE;
        return false;
    }

    private void decide(ReviewItem item, String answer) {
        String[] words = answer.strip().split("\\s+");
        if (words.length > mostWords(words[0])) {
            throw notUnderstood(answer);
        }
        switch (words[0]) {
            case "s" -> sitting.skip(item);
            case "b" -> sitting.back();
            case "u" -> session.message("review.undone", sitting.undo());
            case "a" -> {
                String figure = words.length == 2 ? words[1] : item.suspect().text();
                made(item, desk.attest(item, figure, attestation(item)));
            }
            case "v" -> value(item, words);
            case "A" -> all(item);
            default -> accept(item, words[0]);
        }
    }

    private static int mostWords(String key) {
        return switch (key) {
            case "v" -> 3;
            case "a" -> 2;
            default -> 1;
        };
    }

    private static UsageException notUnderstood(String answer) {
        return new UsageException("review.not-understood", answer);
    }

    private void accept(ReviewItem item, String word) {
        int offered = ReviewCard.offered(item);
        boolean isNumber = word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) < '1' + offered;
        if (!isNumber) {
            throw notUnderstood(word);
        }
        int chosen = word.charAt(0) - '1';
        String reason = session.text("review.accepted");
        made(
                item,
                item.claim() == null
                        ? desk.accept(item, item.candidates().get(chosen), reason)
                        : desk.accept(item, item.proposals().get(chosen), reason));
    }

    private void value(ReviewItem item, String[] words) {
        if (words.length == 2) {
            made(item, desk.value(item, item.suspect().text(), words[1], session.text("review.typed")));
        } else if (words.length == 3) {
            made(item, desk.value(item, words[1], words[2], session.text("review.typed")));
        } else {
            throw notUnderstood(words[0]);
        }
    }

    /** Shows what the best candidate would do to every finding of the same cause, and asks. */
    private void all(ReviewItem item) {
        List<ReviewItem> alike = new ArrayList<>();
        for (ReviewItem other : sitting.alike(item)) {
            desk.again(other).filter(now -> !now.candidates().isEmpty()).ifPresent(alike::add);
        }
        if (item.candidates().isEmpty() || alike.isEmpty()) {
            throw notUnderstood("A");
        }
        for (ReviewItem one : alike) {
            SuggestionSentence sentence = new SuggestionSentence(
                    session.say(), new Labels(one.report().form()), one.report().report());
            session.screen()
                    .sentence(
                            Tone.NORMAL,
                            "  " + one.report().filed().handle() + "  "
                                    + sentence.of(one.candidates().get(0)));
        }
        session.message("review.all", alike.size());
        String sure = answers.next();
        if (sure != null && sure.equals("y")) {
            made(item, desk.acceptAll(alike, session.text("review.accepted")));
        } else if (sure != null && !sure.equals("n") && answers instanceof WrittenAnswers) {
            throw new UsageException("review.not-sure", sure, alike.size());
        }
    }

    private String attestation(ReviewItem item) {
        Optional<BigDecimal> other = item.candidates().stream()
                .map(candidate -> candidate.changes().get(0).to())
                .findFirst()
                .or(() -> item.proposals().stream().map(Proposal::to).findFirst());
        return other.map(value -> session.text("review.attested-beside", value.toPlainString()))
                .orElseGet(() -> session.text("review.attested"));
    }

    private void made(ReviewItem item, List<JournalEntry> entries) {
        sitting.made(entries);
        Labels labels = new Labels(item.report().form());
        entries.forEach(entry -> session.message(
                "review.made", entry.number(), session.sentences().decision(entry.decision(), labels)));
        hasJustDecided = true;
    }
}
