package io.github.nianbao.bench.campaign;

import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitising;
import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.Container;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import io.github.nianbao.text.Folded;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a damaged document is answered with, and whether that may be. */
final class Answers {
    /** With a year and an agency, so that the name never is what a report fails by. */
    private static final String NAME = "沙洲县档案局2021年政府信息公开工作年度报告";

    private final Digitising workers;

    Answers(Digitising workers) {
        this.workers = workers;
    }

    /**
     * @param outcome READ or the code of the refusal
     * @param fault what must not be; {@code null} if all is as it should be
     */
    record Answer(String outcome, @Nullable String fault) {}

    Answer of(byte[] document) {
        try {
            Digitised digitised = workers.digitise(document, NAME);
            return new Answer("READ", fault(digitised));
        } catch (RefusedException refused) {
            return new Answer(refused.refusal().code().name(), null);
        } catch (RuntimeException | StackOverflowError bug) {
            return new Answer("CRASHED", bug.toString());
        }
    }

    /** As an import goes through a container: the last member's answer, or the first that must not be. */
    Answer ofContainer(byte[] bytes) {
        Answer last = new Answer("EMPTY", null);
        try {
            if (!Container.isContainer(bytes)) {
                return of(bytes);
            }
            Container container = Container.of(bytes, Limits.USUAL);
            for (Container.Member member : container.members()) {
                last = of(container, member);
                if (last.fault() != null) {
                    return last;
                }
            }
            return last;
        } catch (RefusedException refused) {
            return new Answer(refused.refusal().code().name(), null);
        } catch (LimitException beyond) {
            return new Answer("TOO_LARGE", null);
        } catch (RuntimeException | StackOverflowError bug) {
            return new Answer("CRASHED", bug.toString());
        }
    }

    private Answer of(Container container, Container.Member member) {
        try {
            return of(container.bytes(member, Limits.USUAL));
        } catch (RefusedException refused) {
            return new Answer(refused.refusal().code().name(), null);
        }
    }

    private static @Nullable String fault(Digitised digitised) {
        Document document = digitised.document();
        for (Table table : document.tables()) {
            if (!holdsTogether(table)) {
                return "a table whose cells cover each other";
            }
        }
        String said = document.blocks().stream().map(Answers::text).collect(Collectors.joining());
        for (Report report : digitised.reports()) {
            for (Entry entry : report.entries().values()) {
                if (!isSaid(entry, said)) {
                    return "no such figure in the document: " + entry;
                }
            }
        }
        return null;
    }

    private static boolean holdsTogether(Table table) {
        Set<Long> covered = new HashSet<>();
        for (Cell cell : table.cells()) {
            if (cell.lastRow() > table.rows() || cell.lastColumn() > table.columns()) {
                return false;
            }
            for (int row = cell.row(); row <= cell.lastRow(); row++) {
                for (int column = cell.column(); column <= cell.lastColumn(); column++) {
                    if (!covered.add(((long) row << 32) + column)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static String text(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().map(cell -> digits(cell.text())).collect(Collectors.joining());
        }
        if (block instanceof Paragraph paragraph) {
            return digits(paragraph.text());
        }
        return block instanceof Heading heading ? digits(heading.text()) : "";
    }

    /** The figure's digits stand in one place of the document, or run on; units of money may have moved its point. */
    private static boolean isSaid(Entry entry, String said) {
        if (!entry.printed().isNumber() || entry.printed().number() == null) {
            return true;
        }
        String raw = entry.raw() == null ? "" : digits(entry.raw());
        String figure = entry.printed()
                .number()
                .abs()
                .stripTrailingZeros()
                .unscaledValue()
                .toString();
        boolean spelled = raw.codePoints().noneMatch(c -> c >= '0' && c <= '9');
        return said.contains(raw) && (spelled || raw.replace(".", "").contains(figure));
    }

    private static String digits(String text) {
        return Folded.of(text).text().replace(",", "");
    }
}
