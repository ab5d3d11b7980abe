package io.github.nianbao.desk;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Claim;
import io.github.nianbao.desk.Proposal.About;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be wrong where the prose contradicts itself or the table: the number stated, a part, or the cell. What no such
 * figure can be, or what would make another check fail, is not proposed.
 */
final class Proposals {
    private final @Nullable Form form;
    private final Report report;
    private final Set<String> failing;

    private Proposals(@Nullable Form form, Report report) {
        this.form = form;
        this.report = report;
        this.failing = failing(report);
    }

    /** In a fixed order: the number stated, its parts as printed, the cell. */
    static List<Proposal> of(@Nullable Form form, Report report, Finding finding, Claim claim) {
        BigDecimal expected = finding.expected();
        BigDecimal actual = finding.actual();
        if (expected == null || actual == null) {
            return List.of();
        }
        List<Proposal> all = new ArrayList<>();
        Fact fact = claim.fact();
        // The sentence may state yuan where the table counts ten thousands.
        BigDecimal unit = actual.signum() == 0 ? BigDecimal.ONE : fact.value().divide(actual, MathContext.DECIMAL128);
        all.add(stated(About.STATED, fact, expected.multiply(unit)));
        for (Fact part : claim.parts()) {
            all.add(stated(About.PART, part, part.value().add(actual.subtract(expected))));
        }
        if (claim.reading().size() == 1) {
            CellId cell = claim.reading().get(0);
            all.add(new Proposal(About.CELL, cell, expected, actual));
        }
        Proposals proposals = new Proposals(form, report);
        return all.stream().filter(proposals::isPossible).toList();
    }

    private static Proposal stated(About about, Fact fact, BigDecimal to) {
        return new Proposal(about, new FactId(fact.id()), fact.value(), plain(to));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private boolean isPossible(Proposal proposal) {
        return proposal.to().signum() >= 0
                && fits(proposal.figure(), proposal.to())
                && failing.containsAll(failing(with(proposal)));
    }

    private boolean fits(FigureId figure, BigDecimal to) {
        if (!(figure instanceof CellId cell) || form == null) {
            return true;
        }
        return form.cell(cell)
                .map(FormCell::column)
                .map(column -> Fixing.fits(Value.of(to), column.kind()))
                .orElse(false);
    }

    private Report with(Proposal proposal) {
        String id = proposal.figure().text();
        return proposal.figure() instanceof CellId
                ? report.mapEntries(
                        entry -> entry.id().text().equals(id) ? entry.withFix(Value.of(proposal.to())) : entry)
                : report.mapFacts(fact -> fact.id().equals(id) ? fact.withFix(proposal.to()) : fact);
    }

    private Set<String> failing(Report content) {
        List<Finding> findings = form == null ? Checks.prose(content) : Checks.run(form, content, null, null);
        return findings.stream()
                .filter(finding -> finding.status() == Finding.Status.FAIL)
                .map(Finding::id)
                .collect(Collectors.toSet());
    }
}
