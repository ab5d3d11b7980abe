package io.github.nianbao.shell;

import io.github.nianbao.desk.AgencyDesk;
import io.github.nianbao.desk.AgencyDesk.Alike;
import io.github.nianbao.desk.AgencyDesk.Line;
import io.github.nianbao.desk.AgencyDesk.Listing;
import io.github.nianbao.desk.Tags;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** {@code agency}: other names, mergers, splits and tags of agencies. */
final class AgencyVerb extends Verb {
    private static final Operand AGENCIES = new Operand("AGENCY", Names.AGENCY, Occurs.AT_LEAST_ONCE);
    private static final Operand FORMER = new Operand("FORMER", Names.AGENCY, Occurs.ONCE);
    private static final Operand PRESENT = new Operand("PRESENT", Names.AGENCY, Occurs.ONCE);
    private static final Operand PATTERN = new Operand("PATTERN", Names.AGENCY, Occurs.ONCE);
    private static final Operand TAGS = new Operand("TAG", Names.TEXT, Occurs.AT_LEAST_ONCE);
    private static final Option INTO = new Option("into", "AGENCY,…", Names.AGENCY, true);
    private static final Option FROM = Option.required("from", "YEAR");

    AgencyVerb(Session session) {
        super(
                session,
                way("list", List.of(), List.of(SeriesVerbs.WHERE, Syntax.JSON)),
                way("alias", List.of(FORMER, PRESENT), List.of()),
                way("merge", List.of(AGENCIES), List.of(INTO, FROM)),
                way("split", List.of(AGENCIES), List.of(INTO, FROM)),
                way("tag", List.of(PATTERN, TAGS), List.of()));
    }

    private static Syntax way(String word, List<Operand> operands, List<Option> options) {
        return Syntax.way("agency", "decide", word, operands, options);
    }

    @Override
    int run(Call call, Session session) {
        List<String> named = call.operands().subList(1, call.operands().size());
        AgencyDesk desk = new AgencyDesk(session.desk());
        switch (call.operand(0)) {
            case "alias" -> tell(desk.alias(named.get(0), named.get(1)), session);
            case "merge" -> tell(desk.succeed(named, into(call), from(call)), session);
            case "split" -> {
                // "--into B C" leaves the parts after the first among the operands.
                List<String> parts = Stream.concat(
                                into(call).stream(), named.stream().skip(1))
                        .toList();
                tell(desk.succeed(named.subList(0, 1), parts, from(call)), session);
            }
            case "tag" -> {
                String tags = String.join(",", named.subList(1, named.size()));
                tell(desk.tag(named.get(0), Tags.given(tags)), session);
            }
            default -> list(desk.list(Tags.of(call.value(SeriesVerbs.WHERE.name()))), call, session);
        }
        return ExitCode.DONE;
    }

    private static List<String> into(Call call) {
        return Stream.of(call.required(INTO.name()).split(","))
                .map(String::strip)
                .toList();
    }

    private static int from(Call call) {
        String from = call.required(FROM.name());
        if (!from.matches("\\d{4}")) {
            throw new UsageException("usage.not-a-year", from);
        }
        return Integer.parseInt(from);
    }

    private static void tell(JournalEntry made, Session session) {
        session.message(
                "decided.agency", made.number(), session.sentences().decision(made.decision(), new Labels(null)));
    }

    private static void list(Listing listing, Call call, Session session) {
        if (call.json()) {
            session.screen().json(JsonText.of(json(listing)));
        } else if (listing.agencies().isEmpty()) {
            session.message(call.has(SeriesVerbs.WHERE.name()) ? "agency.none-tagged" : "agency.none");
        } else {
            session.screen().table(table(listing.agencies(), session));
            tell(listing.alike(), session);
        }
    }

    /** Names that look alike, each pair with the command that would join them. */
    static void tell(List<Alike> alike, Session session) {
        alike.forEach(pair -> session.message(
                "agency.alike",
                pair.earlier(),
                pair.later(),
                "agency alias " + Quoting.quoted(pair.earlier()) + " " + Quoting.quoted(pair.later())));
    }

    private static TextTable table(List<Line> agencies, Session session) {
        TextTable table = new TextTable(
                List.of(
                        session.text("series.agency"),
                        session.text("agency.other-names"),
                        session.text("agency.years"),
                        session.text("agency.reports"),
                        session.text("agency.tags")),
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT));
        for (Line line : agencies) {
            table.add(List.of(
                    Cell.of(line.name()),
                    Cell.of(session.sentences().list(line.otherNames())),
                    Cell.of(years(line)),
                    Cell.of(line.reports()),
                    Cell.of(session.sentences().list(tags(line.tags())))));
        }
        return table;
    }

    /** Ranges without holes: {@code 2015–2019, 2021}. */
    private static String years(Line line) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int year : line.years()) {
            if (year != last + 1) {
                if (last > 0) {
                    ranges.add(range(first, last));
                }
                first = year;
            }
            last = year;
        }
        if (last > 0) {
            ranges.add(range(first, last));
        }
        return String.join(", ", ranges);
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    private static List<String> tags(SortedMap<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .toList();
    }

    private static Map<String, Object> json(Listing listing) {
        Map<String, Object> json = JsonText.object();
        json.put("agencies", listing.agencies().stream().map(AgencyVerb::json).toList());
        List<Object> alike = new ArrayList<>();
        for (Alike pair : listing.alike()) {
            Map<String, Object> one = JsonText.object();
            one.put("earlier", pair.earlier());
            one.put("later", pair.later());
            alike.add(one);
        }
        json.put("alike", alike);
        return json;
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> json = JsonText.object();
        json.put("agency", line.name());
        json.put("other_names", line.otherNames());
        json.put("reports", line.reports());
        json.put("years", List.copyOf(line.years()));
        json.put("tags", line.tags());
        return json;
    }
}
