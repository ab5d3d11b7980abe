package io.github.nianbao.check;

import io.github.nianbao.check.Finding.Claim;
import io.github.nianbao.check.Finding.Grade;
import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Kind;
import io.github.nianbao.report.Fact.Period;
import io.github.nianbao.report.Fact.Qualifier;
import io.github.nianbao.report.Fact.Reading;
import io.github.nianbao.report.Fact.Scope;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that a sentence states is the one in the table. Some words count in more than one way (受理 is 新收, or 新收 and
 * 结转 together); the sentence agrees if one of them fits, and the finding says which. Bounds, other years and other
 * agencies say nothing of the cell.
 */
final class NarrativeTable {
    static final String FAMILY = "narrative.table";

    private static final Set<String> UNITS_OF_CASES = Set.of("件", "例", "宗", "起", "条", "份", "次", "项", "个", "件次");
    private static final Pattern IN_TIME = Pattern.compile("按[时期]");
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

    private NarrativeTable() {}

    static List<Finding> of(Report report) {
        List<Finding> findings = new ArrayList<>();
        if (report.form() == null) {
            // There is no table to hold a sentence against.
            return findings;
        }
        for (Fact fact : report.allFacts()) {
            if (!fact.readings().isEmpty() && fact.kind() == Kind.COUNT && isComparable(fact)) {
                findings.add(judge(Claims.id(FAMILY, findings.size()), fact, report));
            }
        }
        return findings;
    }

    private static boolean isComparable(Fact fact) {
        String unit = fact.unit();
        if (isMoney(fact)) {
            return unit != null && (unit.equals("元") || unit.equals("万元"));
        }
        return unit == null || UNITS_OF_CASES.contains(unit);
    }

    private static boolean isMoney(Fact fact) {
        return fact.readings().get(0).cells().stream()
                .anyMatch(cell -> cell.text().endsWith(".amount"));
    }

    private static Finding judge(String id, Fact fact, Report report) {
        BigDecimal stated =
                isMoney(fact) && "元".equals(fact.unit()) ? fact.value().divide(YUAN) : fact.value();
        Reading plain = fact.readings().get(0);
        Reason reason = silence(fact, plain, report);
        if (reason != null) {
            return finding(id, Status.NOT_ASSESSABLE, Grade.CANNOT_TELL, fact, plain, null, null, reason);
        }
        for (Reading reading : fact.readings()) {
            BigDecimal sum = sum(reading, report);
            if (sum != null && sum.compareTo(stated) == 0) {
                Grade grade = reading.equals(plain) ? Grade.AGREES : Grade.AGREES_OTHERWISE;
                return finding(id, Status.PASS, grade, fact, reading, sum, stated, null);
            }
        }
        BigDecimal all = sum(plain, report);
        if (all != null && stated.compareTo(all) < 0 && countsOnlySome(fact, plain)) {
            return finding(id, Status.NOT_ASSESSABLE, Grade.CANNOT_TELL, fact, plain, null, null, Reason.BOUND);
        }
        if (fact.scope() == Scope.AREA && !report.identity().speaksForItsArea()) {
            return finding(id, Status.NOT_ASSESSABLE, Grade.CANNOT_TELL, fact, plain, null, null, Reason.OTHER_SCOPE);
        }
        return finding(id, Status.FAIL, Grade.CONTRADICTS, fact, plain, all, stated, null)
                .withAttestation(fact.attested() || isAttested(plain, report));
    }

    private static @Nullable Reason silence(Fact fact, Reading plain, Report report) {
        if (fact.qualifier() != Qualifier.EXACT) {
            return Reason.BOUND;
        }
        if (fact.period() != Period.THIS_YEAR) {
            return Reason.OTHER_PERIOD;
        }
        if (fact.scope() == Scope.PART) {
            return Reason.OTHER_SCOPE;
        }
        if (any(plain, report, Value.Kind.MISSING)) {
            return Reason.CELL_MISSING;
        }
        if (any(plain, report, Value.Kind.UNREADABLE)) {
            return Reason.CELL_UNREADABLE;
        }
        boolean blank =
                plain.cells().stream().allMatch(cell -> report.value(cell).isBlank());
        return blank ? Reason.TOTAL_BLANK : null;
    }

    /** 按时办结 counts what was done in time, of all that was done; the 2014 form has a cell for just that. */
    private static boolean countsOnlySome(Fact fact, Reading plain) {
        return IN_TIME.matcher(fact.metric()).find()
                && plain.cells().stream().noneMatch(cell -> cell.text().endsWith("_on_time"));
    }

    private static boolean isAttested(Reading reading, Report report) {
        return reading.cells().stream().map(report::entry).anyMatch(entry -> entry != null && entry.attested());
    }

    private static boolean any(Reading reading, Report report, Value.Kind kind) {
        return reading.cells().stream().anyMatch(cell -> report.value(cell).kind() == kind);
    }

    /** What the cells come to, blanks taken for 0; {@code null} if one of them cannot be read. */
    private static @Nullable BigDecimal sum(Reading reading, Report report) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId cell : reading.cells()) {
            Value value = report.value(cell);
            BigDecimal number = value.number();
            if (number == null && !value.isBlank()) {
                return null;
            }
            sum = number == null ? sum : sum.add(number);
        }
        return sum;
    }

    private static Finding finding(
            String id,
            Status status,
            Grade grade,
            Fact fact,
            Reading reading,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual,
            @Nullable Reason reason) {
        return new Finding(
                id,
                FAMILY,
                status,
                reading.cells(),
                expected,
                actual,
                List.of(),
                reason,
                false,
                new Claim(grade, fact, reading.cells(), List.of()));
    }
}
