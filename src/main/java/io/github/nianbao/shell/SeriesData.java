package io.github.nianbao.shell;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.RatioFigure;
import io.github.nianbao.desk.Filed;
import io.github.nianbao.desk.Series;
import io.github.nianbao.desk.Series.Crossing;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.desk.Series.Share;
import io.github.nianbao.report.Crosswalk.Ratio;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
import io.github.nianbao.shell.screen.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Series of years for programs. */
final class SeriesData {
    private SeriesData() {}

    static Map<String, Object> json(Series series) {
        Map<String, Object> json = JsonText.object();
        json.put(
                "indicators",
                Stream.concat(
                                series.indicators().stream().map(SeriesData::json),
                                series.ratios().stream().map(SeriesData::json))
                        .toList());
        json.put("agencies", series.agencies());
        json.put("years", series.years());
        json.put(
                "cells",
                Stream.concat(
                                series.points().stream().map(SeriesData::json),
                                series.shares().stream().map(SeriesData::json))
                        .toList());
        json.put("crossings", series.crossings().stream().map(SeriesData::json).toList());
        json.put("passed_over", series.passedOver().stream().map(Filed::handle).toList());
        return json;
    }

    static Map<String, Object> json(Indicator indicator) {
        Map<String, Object> json = JsonText.object();
        json.put("id", indicator.id());
        json.put("label", both(indicator.label()));
        json.put("unit", indicator.unit());
        json.put("definition", both(indicator.definition()));
        return json;
    }

    private static Map<String, Object> json(Ratio ratio) {
        Map<String, Object> json = JsonText.object();
        json.put("id", ratio.id());
        json.put("label", both(ratio.label()));
        json.put("of", ratio.of());
        json.put("to", ratio.to());
        return json;
    }

    static Map<String, Object> json(Point point) {
        IndicatorFigure figure = point.figure();
        Map<String, Object> json =
                cell(point.agency(), point.year(), point.indicator().id(), point.column());
        json.put("value", figure.value());
        state(json, figure.grade(), figure.note(), figure.marks(), point.reports());
        return json;
    }

    private static Map<String, Object> json(Share share) {
        RatioFigure figure = share.figure();
        Map<String, Object> json =
                cell(share.agency(), share.year(), share.ratio().id(), share.column());
        json.put("value", figure.value());
        json.put("numerator", figure.numerator());
        json.put("denominator", figure.denominator());
        json.put("few", figure.isOfFew());
        state(json, figure.grade(), null, figure.marks(), share.reports());
        return json;
    }

    private static Map<String, Object> cell(String agency, int year, String id, String column) {
        Map<String, Object> json = JsonText.object();
        json.put("agency", agency);
        json.put("year", year);
        json.put("indicator", id);
        json.put("column", column);
        return json;
    }

    private static void state(
            Map<String, Object> json, Grade grade, @Nullable Bilingual note, Set<Mark> marks, List<Filed> reports) {
        json.put("grade", reports.isEmpty() ? null : DossierJson.lower(grade));
        json.put("note", note == null ? null : both(note));
        json.put("marks", marks.stream().map(DossierJson::lower).toList());
        json.put("report", reports.isEmpty() ? null : reports.get(0).handle());
        if (reports.size() > 1) {
            json.put("reports", reports.stream().map(Filed::handle).toList());
        }
    }

    private static Map<String, Object> json(Crossing crossing) {
        Map<String, Object> json = JsonText.object();
        json.put("agency", crossing.agency());
        json.put("year", crossing.year());
        json.put("before", crossing.before());
        json.put("after", crossing.after());
        return json;
    }

    private static Map<String, Object> both(Bilingual text) {
        Map<String, Object> json = JsonText.object();
        json.put("zh", text.chinese());
        json.put("en", text.english());
        return json;
    }
}
