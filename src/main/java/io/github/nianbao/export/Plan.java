package io.github.nianbao.export;

import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Form;
import java.util.List;

/**
 * What an export knows before the first report comes.
 *
 * @param reports how many will come
 * @param forms every form there is
 * @param byteOrderMark text files begin with one, by which Excel tells UTF-8
 * @param wordings the languages of exports that people read
 */
public record Plan(int reports, List<Form> forms, Crosswalk crosswalk, boolean byteOrderMark, List<Wording> wordings) {
    public Plan {
        forms = List.copyOf(forms);
        wordings = List.copyOf(wordings);
    }

    /** For exports that only programs read. */
    public Plan(int reports, List<Form> forms, Crosswalk crosswalk, boolean byteOrderMark) {
        this(reports, forms, crosswalk, byteOrderMark, List.of());
    }
}
