package io.github.nianbao.desk;

import io.github.nianbao.report.Note;
import java.util.List;

/**
 * A report in a list.
 *
 * @param cells cells of the form that the document has
 * @param formCells cells of the form
 * @param gaps how many there are
 * @param failing failing checks, attested ones included
 * @param attested those of them that a person has confirmed to be printed so
 */
public record ReportLine(Filed filed, int cells, int formCells, int gaps, int failing, int attested, List<Note> notes) {
    public ReportLine {
        notes = List.copyOf(notes);
    }
}
