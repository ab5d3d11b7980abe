package io.github.nianbao.export;

import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Form;
import java.util.List;

/**
 * What an export knows before the first report comes.
 *
 * @param reports how many will come
 * @param years of which year they are, each once, in order; none for one whose year is not known
 * @param agencies whose they are
 * @param forms every form there is
 * @param byteOrderMark text files begin with one, by which Excel tells UTF-8
 * @param wordings the languages of exports that people read
 */
public record Plan(
        int reports,
        List<Integer> years,
        ExportedAgencies agencies,
        List<Form> forms,
        Crosswalk crosswalk,
        boolean byteOrderMark,
        List<Wording> wordings) {
    public Plan {
        years = List.copyOf(years);
        forms = List.copyOf(forms);
        wordings = List.copyOf(wordings);
    }

    /** Where nothing is decided of any agency, for exports that only programs read. */
    public Plan(int reports, List<Integer> years, List<Form> forms, Crosswalk crosswalk, boolean byteOrderMark) {
        this(reports, years, ExportedAgencies.NONE, forms, crosswalk, byteOrderMark, List.of());
    }
}
