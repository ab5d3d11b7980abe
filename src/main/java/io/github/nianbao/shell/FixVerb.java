package io.github.nianbao.shell;

import io.github.nianbao.decode.Suggestion.Standing;
import io.github.nianbao.desk.DecisionDesk;
import io.github.nianbao.desk.SuggestDesk;
import io.github.nianbao.desk.SuggestDesk.Correction;
import io.github.nianbao.desk.SuggestDesk.Outcome;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.SuggestionSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code fix}: corrects the reading of one cell; with {@code --certain}, of every cell about which the sums leave no choice. */
final class FixVerb extends Verb {
    private static final Operand VALUE = new Operand("VALUE", Names.TEXT, Occurs.ONCE);
    private static final Option CERTAIN = Option.requiredFlag("certain");
    private static final Option DRY_RUN = Option.flag("dry-run");
    private static final Syntax BY_HAND =
            new Syntax("fix", "decide", List.of(Syntax.REPORT, Syntax.FIGURE, VALUE), List.of(Syntax.REASON));
    private static final Syntax BY_RULE =
            new Syntax("fix", "decide", List.of(Syntax.ANY_REPORTS), List.of(CERTAIN, DRY_RUN));

    /** The id of a cell or of a fact, which no report is called. */
    private static final Pattern FIGURE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_-]+)+");

    FixVerb(Session session) {
        super(session, BY_HAND, BY_RULE);
    }

    @Override
    int run(Call call, Session session) {
        if (call.has(CERTAIN.name())) {
            return byRule(call, session);
        }
        return DecisionVerbs.tell(
                new DecisionDesk(session.desk())
                        .fix(call.operand(0), call.operand(1), call.operand(2), call.required(Syntax.REASON.name())),
                session);
    }

    private static int byRule(Call call, Session session) {
        call.operands().stream()
                .filter(word -> FIGURE.matcher(word).matches())
                .findFirst()
                .ifPresent(figure -> {
                    throw new UsageException("usage.certain-figure", figure, BY_HAND);
                });
        SuggestDesk desk = new SuggestDesk(session.desk());
        boolean isDry = call.has(DRY_RUN.name());
        Outcome outcome = isDry ? desk.preview(call.operands()) : desk.correct(call.operands());
        outcome.corrections().forEach(correction -> tell(correction, session));
        long inCopies =
                outcome.corrections().stream().filter(Correction::inCopy).count();
        session.message(
                isDry ? "certain.would" : "certain.done", outcome.corrections().size() - inCopies);
        if (outcome.copies() > 0) {
            session.message("certain.copies", outcome.copies(), inCopies);
        }
        List<String> left = new ArrayList<>();
        outcome.left()
                .forEach((standing, count) -> left.add(session.text("certain.left", count, why(standing, session))));
        if (outcome.unexplained() > 0) {
            left.add(session.text("certain.left", outcome.unexplained(), session.text("certain.unexplained")));
        }
        left.forEach(line -> session.screen().message(line));
        return ExitCode.DONE;
    }

    private static void tell(Correction correction, Session session) {
        SuggestionSentence sentence = new SuggestionSentence(
                session.say(),
                new Labels(correction.report().form()),
                correction.report().report());
        session.screen().data(correction.report().filed().handle() + "  " + sentence.of(correction.suggestion()));
    }

    private static String why(Standing standing, Session session) {
        return session.text("suggest.standing." + standing);
    }
}
