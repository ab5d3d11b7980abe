package io.github.nianbao.digitise;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.document.Document;
import io.github.nianbao.map.Mapper;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.narrative.Narrator;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Readers;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.report.Report;
import java.util.List;

/**
 * Bytes to reports, and their checks. A pure function of bytes, file name and mappings: no disk, no clock, no locale; it gives
 * the same answer in any process. Safe to share between threads.
 */
public final class Digitiser implements Digitising {
    private final Mappings mappings;
    private final Mapper mapper;
    private final Narrator narrator;
    private final Limits limits;

    public Digitiser(Mappings mappings, Limits limits) {
        this.mappings = mappings;
        this.limits = limits;
        this.mapper = new Mapper(mappings);
        this.narrator = new Narrator(mappings.lexicon());
    }

    @Override
    public Digitised digitise(byte[] bytes, String fileName) throws RefusedException {
        Document document = Readers.read(bytes, limits);
        List<Report> reports;
        try {
            reports = digitise(document, fileName);
        } catch (StackOverflowError tooDeep) {
            throw new RefusedException(Refusal.tooDeep(document.kind(), limits));
        }
        if (reports.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Code.NO_REPORT, document.kind(), List.of(), false));
        }
        return Digitised.of(
                document,
                reports.stream()
                        .map(report -> DigitisedReport.of(report, mappings))
                        .toList());
    }

    /** The same from a document that was read before; no reports where it holds none. */
    public List<Report> digitise(Document document, String fileName) {
        return mapper.map(document, fileName).stream().map(narrator::read).toList();
    }

    /** Of the rules that need no other year. */
    public List<Finding> findings(Report report) {
        return mappings.form(report.form())
                .map(form -> Checks.run(form, report, null, null))
                .orElseGet(() -> Checks.prose(report));
    }
}
