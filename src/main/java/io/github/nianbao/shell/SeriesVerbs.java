package io.github.nianbao.shell;

import io.github.nianbao.desk.Filed;
import io.github.nianbao.desk.Series;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.desk.SeriesDesk;
import io.github.nianbao.desk.SeriesDesk.By;
import io.github.nianbao.desk.Tags;
import io.github.nianbao.desk.YearSpan;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code compare AGENCY…}, {@code rank} and {@code indicators}: years and agencies by the crosswalk. */
final class SeriesVerbs {
    static final Option YEARS = Option.of("years", "FROM..TO", Names.TEXT);
    static final Option INDICATOR = Option.of("indicator", "ID,…", Names.TEXT);
    static final Option BY = Option.of("by", "applicant|result", Names.TEXT);
    static final Option RELATIVE = Option.flag("relative");
    static final Option WHERE = Option.of("where", "NAME=VALUE,…", Names.TEXT);
    static final Option CSV = Option.flag("csv");

    private static final Pattern RANGE = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");

    private static final int YEAR_DIGITS = 4;

    private SeriesVerbs() {}

    static List<Verb> all(Session session) {
        return List.of(
                new RankVerb(session), new OutliersVerb(session), new IndicatorsVerb(session), new AgencyVerb(session));
    }

    /** {@code compare} with names of agencies. */
    static int compare(Call call, Session session) {
        YearSpan years = span(call.value(YEARS.name()));
        Series series = new SeriesDesk(session.desk())
                .series(new SeriesDesk.Request(
                        call.operands(), years.from(), years.to(), ids(call), by(call), call.has(RELATIVE.name())));
        if (call.json()) {
            session.screen().json(JsonText.of(SeriesData.json(series)));
        } else if (call.has(CSV.name())) {
            SeriesCsv.lines(series).forEach(session.screen()::data);
        } else {
            SeriesTable.show(series, session);
        }
        return ExitCode.DONE;
    }

    static List<String> ids(Call call) {
        String ids = call.value(INDICATOR.name());
        return ids == null
                ? List.of()
                : Stream.of(ids.split(",")).map(String::strip).toList();
    }

    private static By by(Call call) {
        String by = call.value(BY.name());
        if (by == null) {
            return By.NOTHING;
        }
        if (by.equals("result") && call.has(INDICATOR.name())) {
            throw new UsageException("usage.by-result");
        }
        return switch (by) {
            case "applicant" -> By.APPLICANT;
            case "result" -> By.RESULT;
            default -> throw new UsageException("usage.by", by);
        };
    }

    /** @param typed such as {@code 2019..2022}; {@code null} means all years */
    static YearSpan span(@Nullable String typed) {
        Matcher years = years(typed);
        boolean isOne = years.group(2) == null && years.group(3) == null;
        return new YearSpan(year(years.group(1)), year(isOne ? years.group(1) : years.group(3)));
    }

    private static Matcher years(@Nullable String typed) {
        String text = typed == null ? "" : typed;
        Matcher range = RANGE.matcher(text);
        boolean matches = range.matches();
        boolean two = matches && range.group(1) != null && range.group(3) != null;
        // Digits of one length: as texts they stand in the order of their numbers.
        boolean backwards = two && range.group(1).compareTo(range.group(3)) > 0;
        if (!matches || backwards || (range.group(2) == null && range.group(3) != null)) {
            throw new UsageException("usage.years", text);
        }
        return range;
    }

    /** @param typed {@code null} where no year is asked for */
    static @Nullable Integer oneYear(@Nullable String typed) {
        Integer year = typed == null ? null : year(years(typed).group(1));
        if (typed != null && (year == null || typed.length() != YEAR_DIGITS)) {
            throw new UsageException("usage.one-year", typed);
        }
        return year;
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static final class RankVerb extends Verb {
        private static final Operand ID = new Operand("INDICATOR", Names.TEXT, Occurs.ONCE);
        private static final Option YEAR = Option.required("year", "YEAR");

        /** Of reports that are left out: whoever wants all asks {@code reports --agency ?}. */
        private static final int MOST_NAMED = 10;

        RankVerb(Session session) {
            super(session, new Syntax("rank", "look", List.of(ID), List.of(YEAR, WHERE, Syntax.JSON)));
        }

        @Override
        int run(Call call, Session session) {
            int year = Objects.requireNonNull(oneYear(call.required(YEAR.name())));
            SeriesDesk desk = new SeriesDesk(session.desk());
            List<Point> points = desk.rank(call.operand(0), year, Tags.of(call.value(WHERE.name())));
            List<String> nameless =
                    desk.nameless(year).stream().map(Filed::handle).toList();
            if (!nameless.isEmpty()) {
                List<String> named = nameless.subList(0, Math.min(nameless.size(), MOST_NAMED));
                String more = nameless.size() > named.size() ? ".more" : "";
                session.message(
                        "rank.nameless" + more, session.sentences().list(named), nameless.size() - named.size());
            }
            if (call.json()) {
                session.screen()
                        .json(JsonText.of(points.stream().map(SeriesData::json).toList()));
                return ExitCode.DONE;
            }
            show(points, year, call.has(WHERE.name()), session);
            return ExitCode.DONE;
        }

        private static void show(List<Point> points, int year, boolean hasTags, Session session) {
            if (points.isEmpty()) {
                session.message(hasTags ? "rank.none-tagged" : "rank.none", String.valueOf(year));
                return;
            }
            TextTable table = new TextTable(
                    List.of("", session.text("series.agency"), String.valueOf(year), session.text("rank.remarks")),
                    List.of(Align.RIGHT, Align.LEFT, Align.RIGHT, Align.LEFT));
            Signs signs = new Signs(session);
            for (Point point : points) {
                table.add(List.of(
                        Cell.of(point.figure().value() == null ? "" : rank(points, point)),
                        Cell.of(point.agency()),
                        Cell.of(signs.figure(point)),
                        Cell.of(signs.words(point))));
            }
            session.screen().table(table);
        }

        /** Equal figures share a rank. */
        private static String rank(List<Point> points, Point point) {
            for (int index = 0; index < points.size(); index++) {
                if (Objects.equals(
                        points.get(index).figure().value(), point.figure().value())) {
                    return String.valueOf(index + 1);
                }
            }
            throw new IllegalStateException("not among the points");
        }
    }

    private static final class IndicatorsVerb extends Verb {
        IndicatorsVerb(Session session) {
            super(session, new Syntax("indicators", "look", List.of(), List.of(Syntax.JSON)));
        }

        @Override
        int run(Call call, Session session) {
            List<Indicator> indicators =
                    new SeriesDesk(session.desk()).crosswalk().indicators();
            if (call.json()) {
                session.screen()
                        .json(JsonText.of(
                                indicators.stream().map(IndicatorsVerb::json).toList()));
                return ExitCode.DONE;
            }
            TextTable table = new TextTable(
                    List.of(
                            session.text("indicators.id"),
                            session.text("indicators.meaning"),
                            session.text("indicators.unit"),
                            session.text("indicators.forms")),
                    List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT));
            for (Indicator indicator : indicators) {
                table.add(List.of(
                        Cell.of(indicator.id()),
                        Cell.of(SeriesTable.text(indicator.definition(), session)),
                        Cell.of(indicator.unit()),
                        Cell.of(forms(indicator, session))));
            }
            session.screen().table(table);
            return ExitCode.DONE;
        }

        private static String forms(Indicator indicator, Session session) {
            return indicator.ways().entrySet().stream()
                    .map(way -> way.getKey() + " "
                            + session.text(
                                    "grade." + DossierJson.lower(way.getValue().grade())))
                    .collect(Collectors.joining("; "));
        }

        private static Map<String, Object> json(Indicator indicator) {
            Map<String, Object> json = SeriesData.json(indicator);
            Map<String, Object> forms = JsonText.object();
            indicator.ways().forEach((form, way) -> forms.put(form, DossierJson.lower(way.grade())));
            json.put("forms", forms);
            return json;
        }
    }
}
