package io.github.nianbao.shell;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.Score;
import io.github.nianbao.desk.OutlierDesk;
import io.github.nianbao.desk.OutlierDesk.Break;
import io.github.nianbao.desk.OutlierDesk.Listing;
import io.github.nianbao.desk.OutlierDesk.Unusual;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.desk.Tags;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Tone;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code outliers}: figures that stand out, and why; years that do not take over what the year before carried on. */
final class OutliersVerb extends Verb {
    private static final Operand AGENCIES = new Operand("AGENCY", Names.AGENCY, Occurs.ANY);
    private static final Option YEAR = Option.of("year", "YEAR", Names.TEXT);

    OutliersVerb(Session session) {
        super(
                session,
                new Syntax(
                        "outliers",
                        "look",
                        List.of(AGENCIES),
                        List.of(SeriesVerbs.WHERE, SeriesVerbs.INDICATOR, YEAR, Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        Listing listing = new OutlierDesk(session.desk())
                .outliers(new OutlierDesk.Request(
                        call.operands(),
                        Tags.of(call.value(SeriesVerbs.WHERE.name())),
                        SeriesVerbs.ids(call),
                        SeriesVerbs.oneYear(call.value(YEAR.name()))));
        if (call.json()) {
            session.screen().json(JsonText.of(json(listing)));
        } else {
            tell(listing, call.has(SeriesVerbs.WHERE.name()), session);
        }
        return ExitCode.DONE;
    }

    private static void tell(Listing listing, boolean hasTags, Session session) {
        if (hasTags && listing.figures() == 0) {
            session.message("outliers.none-tagged");
            return;
        }
        Signs signs = new Signs(session);
        if (!listing.breaks().isEmpty()) {
            session.screen().data(Tone.BOLD, session.text("outliers.breaks"));
            listing.breaks().forEach(one -> tell(one, signs, session));
        }
        if (!listing.unusual().isEmpty()) {
            session.screen().data(Tone.BOLD, session.text("outliers.unusual"));
            listing.unusual().forEach(one -> tell(one, signs, session));
        }
        session.message(
                "outliers.summary", listing.breaks().size(), listing.unusual().size(), listing.figures());
        if (!hasTags && listing.unusual().stream().anyMatch(OutliersVerb::isAmongPeers)) {
            session.message("outliers.kinds");
        }
        session.message(
                "outliers.unjudged", listing.withoutHistory(), Score.FEWEST, listing.withoutPeers(), Score.FEWEST);
        signs.explain();
    }

    private static boolean isAmongPeers(Unusual one) {
        Score peers = one.outlier().peers();
        return peers != null && peers.isUnusual();
    }

    private static void tell(Break one, Signs signs, Session session) {
        session.screen()
                .sentence(
                        Tone.BAD,
                        "  "
                                + session.text(
                                        "outliers.break",
                                        place(one.in()),
                                        signs.figure(one.in()),
                                        place(one.out()),
                                        signs.figure(one.out())));
    }

    private static void tell(Unusual one, Signs signs, Session session) {
        Point point = one.point();
        session.screen()
                .sentence(
                        Tone.NORMAL,
                        "  "
                                + session.text(
                                        "outliers.figure",
                                        place(point),
                                        SeriesTable.text(point.indicator().label(), session),
                                        signs.figure(point),
                                        point.indicator().unit()));
        tell("history", one.outlier().history(), point, session);
        tell("peers", one.outlier().peers(), point, session);
        if (point.figure().marks().contains(Mark.OPEN_ERROR)) {
            session.screen().sentence(Tone.NORMAL, "      " + session.text("outliers.open", place(point)));
        }
    }

    private static void tell(String against, @Nullable Score score, Point point, Session session) {
        if (score != null && score.isUnusual()) {
            session.screen()
                    .sentence(
                            Tone.NORMAL,
                            "      "
                                    + session.text(
                                            "outliers." + against + (score.isAbove() ? ".above" : ".below"),
                                            score.figures(),
                                            score.median().toPlainString(),
                                            (score.isAbove() ? score.highest() : score.lowest()).toPlainString(),
                                            score.z().toPlainString(),
                                            point.year()));
        }
    }

    /** The report; where several are added up, the agency and the year. */
    private static String place(Point point) {
        return point.reports().size() == 1
                ? Objects.requireNonNull(point.report()).handle()
                : point.agency() + "@" + point.year();
    }

    private static Map<String, Object> json(Listing listing) {
        Map<String, Object> json = JsonText.object();
        json.put(
                "carry_breaks",
                listing.breaks().stream().map(OutliersVerb::json).toList());
        json.put("outliers", listing.unusual().stream().map(OutliersVerb::json).toList());
        json.put("figures", listing.figures());
        json.put("without_history", listing.withoutHistory());
        json.put("without_peers", listing.withoutPeers());
        json.put("threshold", Score.THRESHOLD);
        json.put("fewest", Score.FEWEST);
        return json;
    }

    private static Map<String, Object> json(Break one) {
        Map<String, Object> json = JsonText.object();
        json.put("agency", one.in().agency());
        json.put("year", one.in().year());
        json.put("carried_out", SeriesData.json(one.out()));
        json.put("carried_in", SeriesData.json(one.in()));
        return json;
    }

    private static Map<String, Object> json(Unusual one) {
        Map<String, Object> json = SeriesData.json(one.point());
        json.put("history", json(one.outlier().history()));
        json.put("peers", json(one.outlier().peers()));
        return json;
    }

    private static @Nullable Map<String, Object> json(@Nullable Score score) {
        if (score == null) {
            return null;
        }
        Map<String, Object> json = JsonText.object();
        json.put("figures", score.figures());
        json.put("median", score.median());
        json.put("usual_from", score.lowest());
        json.put("usual_to", score.highest());
        json.put("score", score.z());
        json.put("unusual", score.isUnusual());
        return json;
    }
}
