package io.github.nianbao.shell;

import io.github.nianbao.desk.Page;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code --page}, {@code --limit} and {@code --all} of a list. Who reads on a terminal gets a page unless they ask for all;
 * a file, a pipe and {@code --json} get all unless they ask for a page.
 */
record Paging(Page page) {
    private static final Option PAGE = Option.of("page", "N", Names.TEXT);
    private static final Option LIMIT = Option.of("limit", "N", Names.TEXT);
    private static final Option ALL = Option.flag("all");
    static final List<Option> OPTIONS = List.of(PAGE, LIMIT, ALL);

    /** About two screens, which a terminal scrolls back without losing any. */
    static final int USUAL = 50;

    /** @param watched whether somebody reads on a terminal */
    static Paging of(Call call, boolean watched) {
        Integer number = number(PAGE, call);
        Integer limit = number(LIMIT, call);
        boolean isAsked = number != null || limit != null;
        if (call.has(ALL.name()) && isAsked) {
            throw new UsageException("usage.all-or-page");
        }
        boolean isWhole = call.has(ALL.name()) || call.json() || !watched;
        return new Paging(
                isWhole && !isAsked ? Page.ALL : new Page(number == null ? 1 : number, limit == null ? USUAL : limit));
    }

    private static @Nullable Integer number(Option option, Call call) {
        String typed = call.value(option.name());
        if (typed == null) {
            return null;
        }
        if (!typed.matches("[1-9]\\d{0,8}")) {
            throw new UsageException("usage.not-a-count", "--" + option.name(), typed);
        }
        return Integer.valueOf(typed);
    }

    /** Says which part of a list was shown, if it was a part. */
    static void tell(Page.Lines<?> shown, Session session) {
        int last = shown.before() + shown.lines().size();
        if (shown.lines().size() < shown.of()) {
            session.message(
                    last < shown.of() ? "paging.more" : "paging.last",
                    Grouped.of(shown.before() + 1),
                    Grouped.of(last),
                    Grouped.of(shown.of()));
        }
    }
}
