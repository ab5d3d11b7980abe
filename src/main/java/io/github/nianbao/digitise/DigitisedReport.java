package io.github.nianbao.digitise;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.report.Report;

/** A report as it is kept, and in brief. */
public record DigitisedReport(Packed<Report> packed, Brief brief) {
    static DigitisedReport of(Report report, Mappings mappings) {
        return new DigitisedReport(Packed.of(report), Brief.of(report, mappings));
    }
}
