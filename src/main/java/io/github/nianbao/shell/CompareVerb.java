package io.github.nianbao.shell;

import io.github.nianbao.compare.CellComparison;
import io.github.nianbao.compare.CellComparison.Row;
import io.github.nianbao.compare.ComparedFigure;
import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.desk.ReportDesk.Comparison;
import io.github.nianbao.report.CellId;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code compare}: two reports cell by cell, or agencies over the years. */
final class CompareVerb extends Verb {
    private static final Operand SIDES = new Operand("REPORT|AGENCY", Names.REPORT, Occurs.AT_LEAST_ONCE);

    /** A handle or a number; anything else names an agency. */
    private static final Pattern REPORT = Pattern.compile("\\d+|.*@.*");

    /** The unit of all amounts of the forms. */
    private static final String MONEY = "万元";

    private static final Option ALL = Option.flag("all");

    CompareVerb(Session session) {
        super(
                session,
                new Syntax(
                        "compare",
                        "look",
                        List.of(SIDES),
                        List.of(
                                ALL,
                                SeriesVerbs.YEARS,
                                SeriesVerbs.INDICATOR,
                                SeriesVerbs.BY,
                                SeriesVerbs.RELATIVE,
                                SeriesVerbs.CSV,
                                Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        long reports = call.operands().stream()
                .filter(name -> REPORT.matcher(name).matches())
                .count();
        if (reports == 0) {
            return SeriesVerbs.compare(call, session);
        }
        if (reports != 2 || call.operands().size() != 2) {
            throw new UsageException("usage.compare");
        }
        Comparison comparison = new ReportDesk(session.desk()).compare(call.operand(0), call.operand(1));
        if (call.json()) {
            session.screen().json(JsonText.of(json(comparison)));
        } else {
            tell(comparison, call.has(ALL.name()), session);
        }
        return ExitCode.DONE;
    }

    private static void tell(Comparison comparison, boolean all, Session session) {
        CellComparison cells = comparison.cells();
        List<Row> told =
                cells.rows().stream().filter(row -> all || !isSame(row)).toList();
        Labels labels = new Labels(comparison.first().form());
        // Amounts are wider than any count, and would leave the labels of all rows no room on a narrow screen.
        Map<Boolean, List<Row>> byWidth = told.stream().collect(Collectors.partitioningBy(CompareVerb::isAmount));
        for (List<Row> rows : List.of(byWidth.get(false), byWidth.get(true))) {
            if (!rows.isEmpty()) {
                session.screen().table(table(rows, comparison, labels, session));
            }
        }
        only(cells.onlyFirst(), comparison.first().filed().handle(), labels, session);
        only(
                cells.onlySecond(),
                comparison.second().filed().handle(),
                new Labels(comparison.second().form()),
                session);
        int same = cells.rows().size() - told.size();
        session.message(all ? "compare.summary.all" : "compare.summary", told.size(), same);
        session.message("show.signs");
    }

    private static boolean isAmount(Row row) {
        return MONEY.equals(row.first().unit()) || MONEY.equals(row.second().unit());
    }

    private static TextTable table(List<Row> rows, Comparison comparison, Labels labels, Session session) {
        TextTable table = new TextTable(
                List.of(
                        session.text("compare.cell"),
                        comparison.first().filed().handle(),
                        comparison.second().filed().handle(),
                        session.text("compare.difference"),
                        "%"),
                List.of(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT));
        for (Row row : rows) {
            table.add(List.of(
                    Cell.of(labels.of(row.cell())),
                    Cell.of(figure(row.first(), session)),
                    Cell.of(figure(row.second(), session)),
                    Cell.of(signed(row.difference())),
                    Cell.of(signed(row.percent()))));
        }
        return table;
    }

    /** Cells that cannot be compared are told, not passed over. */
    private static void only(List<CellId> cells, String handle, Labels labels, Session session) {
        if (!cells.isEmpty()) {
            List<String> names = cells.stream().map(labels::row).distinct().toList();
            session.screen()
                    .data(session.text(
                            "compare.only",
                            handle,
                            cells.size(),
                            session.sentences().cells(names)));
        }
    }

    private static boolean isSame(Row row) {
        boolean plain = row.first().marks().isEmpty() && row.second().marks().isEmpty();
        return plain && row.first().value().equals(row.second().value());
    }

    private static String figure(ComparedFigure figure, Session session) {
        BigDecimal number = figure.value().number();
        StringBuilder text = new StringBuilder(
                number == null ? session.text("value." + figure.value().kind()) : number.toPlainString());
        Set<Mark> marks = figure.marks();
        if (!marks.isEmpty()) {
            text.append(' ').append(Signs.of(marks));
        }
        return text.toString();
    }

    private static String signed(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return Change.signed(number);
    }

    private static Map<String, Object> json(Comparison comparison) {
        Map<String, Object> json = JsonText.object();
        json.put("first", ReportTable.identity(comparison.first().filed()));
        json.put("second", ReportTable.identity(comparison.second().filed()));
        json.put(
                "cells",
                comparison.cells().rows().stream().map(CompareVerb::json).toList());
        json.put("only_first", ids(comparison.cells().onlyFirst()));
        json.put("only_second", ids(comparison.cells().onlySecond()));
        return json;
    }

    private static Map<String, Object> json(Row row) {
        Map<String, Object> json = JsonText.object();
        json.put("cell", row.cell().text());
        json.put("first", figure(row.first()));
        json.put("second", figure(row.second()));
        json.put("difference", row.difference());
        json.put("percent", row.percent());
        return json;
    }

    private static Map<String, Object> figure(ComparedFigure figure) {
        Map<String, Object> json = JsonText.object();
        json.put("value", figure.value().number());
        json.put("kind", DossierJson.lower(figure.value().kind()));
        json.put("unit", figure.unit());
        json.put("marks", figure.marks().stream().map(DossierJson::lower).toList());
        return json;
    }

    private static List<String> ids(List<CellId> cells) {
        return cells.stream().map(CellId::text).toList();
    }
}
