package io.github.nianbao.check;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestReport;
import java.util.List;
import java.util.Optional;

/** Runs the checks and picks one out. */
final class Found {
    private Found() {}

    static Finding in(Form form, TestReport report, String id) {
        return find(Checks.run(form, report.build(), null, null), id).orElseThrow();
    }

    static Optional<Finding> over(Form form, TestReport report, Form formBefore, TestReport before, String id) {
        return find(Checks.run(form, report.build(), formBefore, before == null ? null : before.build()), id);
    }

    static List<CellId> cells(String... ids) {
        return List.of(ids).stream().map(CellId::new).toList();
    }

    static List<Finding> all(Form form, Report report) {
        return Checks.run(form, report, null, null);
    }

    private static Optional<Finding> find(List<Finding> findings, String id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }
}
