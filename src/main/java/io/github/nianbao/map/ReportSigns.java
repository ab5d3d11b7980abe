package io.github.nianbao.map;

import io.github.nianbao.map.SectionHead.Topic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a document is a report on information disclosure at all: it shows the title, the section heads of the notice, or a table of a
 * known form. Budgets, news, notices about how to report, and lists of reports are not.
 */
final class ReportSigns {
    /** Sections that only such reports have; any official report has an overview and its problems. */
    private static final int FEWEST_PARTICULAR_SECTIONS = 2;

    /** A page with titles of so many reports, and no section of any, is a list of them. */
    private static final int REPORTS_OF_A_LIST = 2;

    /** Paragraphs of prose that show that there is a report beside the list. */
    private static final int FEWEST_SENTENCES = 3;

    /** Heads inside a line, in text that lost its line breaks. */
    private static final Pattern HEAD_INSIDE = Pattern.compile(
            "[一二三四五六七八九]、(?:(?<proactive>(?:政府信息)?主动公开政府信息(?:的)?情况)|(?<requests>收到和处理政府信息公开申请(?:的)?情况|政府信息依申请公开(?:工作)?情况|依申请公开政府信息情况)"
                    + "|(?<disputes>(?:因)?政府信息公开[^。,;]{0,12}行政复议[^。;]{0,8}行政诉讼(?:的)?情况)|(?<table>政府信息公开情况统计表))");

    /** Says how to report, so that an annexed form with all its sections is no report. */
    private static final Pattern INSTRUCTION =
            Pattern.compile("[^《》。]*关于[^《》。]*(?:年度报告|年报|工作报告)[^《》。]*(?:通知|函|意见|方案|要求|说明)(?:\\([^()]*\\))?"
                    + "|[^《》。]*政府信息公开[^《》。]*(?:年度报告|年报)(?:[^《》。]{0,6})(?:格式|模板|样本|范本|填报说明|编写说明|参考文本)(?:\\([^()]*\\))?");

    private static final int LONGEST_INSTRUCTION = 80;

    private ReportSigns() {}

    /**
     * @param showsKnownTable whether a table of a known form was found in it
     * @param isFilledIn whether that table holds figures: those annexed to an instruction are empty, those sent with a
     *     letter are not
     */
    static boolean isReport(Outline outline, boolean showsKnownTable, boolean isFilledIn) {
        List<Title> titles =
                outline.titles().stream().filter(title -> title.weight() > 0).toList();
        boolean titled = titles.stream().anyMatch(title -> title.last() < outline.firstHead());
        if (!titled && !isFilledIn && outline.preamble().stream().anyMatch(ReportSigns::isInstruction)) {
            return false;
        }
        if (showsKnownTable || particularSections(outline) >= FEWEST_PARTICULAR_SECTIONS) {
            return true;
        }
        if (titled) {
            return distinctReports(titles) < REPORTS_OF_A_LIST || sentences(outline) >= FEWEST_SENTENCES;
        }
        return outline.lines().isEmpty()
                && TitleFinder.titles(outline.cells()).stream().anyMatch(title -> title.weight() > 0);
    }

    private static int particularSections(Outline outline) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (SectionHead head : outline.heads().values()) {
            if (head.topic().isParticular()) {
                topics.add(head.topic());
            }
        }
        for (Line line : outline.lines()) {
            Matcher inside = HEAD_INSIDE.matcher(line.text());
            while (inside.find()) {
                if (inside.group("proactive") != null) {
                    topics.add(Topic.PROACTIVE);
                } else if (inside.group("requests") != null) {
                    topics.add(Topic.REQUESTS);
                } else if (inside.group("disputes") != null) {
                    topics.add(Topic.DISPUTES);
                } else {
                    topics.add(Topic.ANNEX);
                }
            }
        }
        return topics.size();
    }

    private static long sentences(Outline outline) {
        return outline.lines().stream()
                .filter(line -> line.text().endsWith("。") && Furniture.isProse(line.text()))
                .count();
    }

    private static int distinctReports(List<Title> titles) {
        Set<String> reports = new HashSet<>();
        for (Title title : titles) {
            reports.add(title.agency() + "@" + title.year());
        }
        return reports.size();
    }

    private static boolean isInstruction(Line line) {
        return line.text().length() <= LONGEST_INSTRUCTION
                && INSTRUCTION.matcher(line.text()).matches();
    }
}
