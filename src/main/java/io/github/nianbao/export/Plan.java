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
 */
public record Plan(int reports, List<Form> forms, Crosswalk crosswalk, boolean byteOrderMark) {
    public Plan {
        forms = List.copyOf(forms);
    }
}
