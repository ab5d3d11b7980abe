package io.github.nianbao.shell;

import io.github.nianbao.desk.ReviewDesk;
import io.github.nianbao.desk.ReviewItem;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Option;
import java.util.List;
import java.util.Set;
import org.jline.terminal.Terminal;

/** {@code review}: one open finding after another, with the print around it; a person decides with one key. */
final class ReviewVerb extends Verb {
    private static final Option ANSWERS = Option.of("answers", "FILE", Names.PATH);
    private static final Option SKIPPED = Option.flag("skipped");

    ReviewVerb(Session session) {
        super(session, new Syntax("review", "decide", List.of(Syntax.ANY_REPORTS), List.of(ANSWERS, SKIPPED)));
    }

    @Override
    int run(Call call, Session session) {
        ReviewDesk desk = new ReviewDesk(session.desk());
        Set<String> skipped = desk.skipped();
        if (call.has(SKIPPED.name())) {
            skipped.clear();
        }
        List<ReviewItem> items = desk.open(call.operands()).stream()
                .filter(item -> !skipped.contains(item.key()))
                .toList();
        String file = call.value(ANSWERS.name());
        if (items.isEmpty()) {
            session.message(skipped.isEmpty() ? "review.none" : "review.none-but-skipped");
        }
        if (file != null) {
            return new Review(session, desk, items, skipped, WrittenAnswers.named(file, session)).run();
        }
        if (items.isEmpty()
                || Dialogue.on(session, (here, terminal) -> onTerminal(terminal, here, desk, items, skipped))) {
            return ExitCode.DONE;
        }
        return new Review(session, desk, items, skipped, WrittenAnswers.standardInput(session)).run();
    }

    private static void onTerminal(
            Terminal terminal, Session session, ReviewDesk desk, List<ReviewItem> items, Set<String> skipped) {
        Answers keys = Answers.keys(terminal, Set.of("v"), session.text("review.value-prompt"));
        new Review(session, desk, items, skipped, keys).run();
    }
}
