package io.github.nianbao.compare;

import io.github.nianbao.check.Finding;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison.
 *
 * @param form {@code null} where no form was recognised
 * @param findings what the checks say of it
 */
public record ComparedReport(Report report, @Nullable Form form, List<Finding> findings) {
    public ComparedReport {
        findings = List.copyOf(findings);
    }
}
