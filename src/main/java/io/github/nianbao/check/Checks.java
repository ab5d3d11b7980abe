package io.github.nianbao.check;

import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule that applies to a report, in the form's order. */
public final class Checks {
    private Checks() {}

    /**
     * @param before the same agency's report of the year before, where the archive has it
     * @param formBefore the form of {@code before}
     */
    public static List<Finding> run(Form form, Report report, @Nullable Form formBefore, @Nullable Report before) {
        throw new UnsupportedOperationException("not built yet");
    }
}
