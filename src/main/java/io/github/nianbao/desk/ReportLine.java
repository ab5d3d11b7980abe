package io.github.nianbao.desk;

import io.github.nianbao.report.Note;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param cells cells of the form that the document has, or a person keyed in
 * @param formCells cells of the form
 * @param gaps how many there are
 * @param failing failing checks, attested ones included
 * @param attested those of them that a person has confirmed to be printed so
 * @param notes what is worth knowing beside; none in a list of what is in the archive
 */
public record ReportLine(Filed filed, int cells, int formCells, int gaps, int failing, int attested, List<Note> notes) {
    public ReportLine {
        notes = List.copyOf(notes);
    }

    /** Whether a check fails and nobody has attested it. */
    public boolean isOpen() {
        return failing > attested;
    }

    /**
     * A report's own notes, and what the archive makes of it.
     *
     * @param counting the handle of the report that counts for the same agency and year; {@code null} where it is this one
     */
    static List<Note> notes(Filed filed, List<Note> own, @Nullable String counting) {
        List<Note> notes = new ArrayList<>(own);
        String number = String.valueOf(filed.number());
        if (filed.withdrawn()) {
            notes.add(new Note(Dossier.WITHDRAWN, List.of(number)));
        }
        if (filed.agency() == null) {
            notes.add(new Note(Dossier.AGENCY_UNKNOWN, List.of(number)));
        }
        if (filed.year() == null) {
            notes.add(new Note(Dossier.YEAR_UNKNOWN, List.of(number)));
        }
        if (counting != null) {
            notes.add(new Note(Dossier.SHARES_AGENCY_AND_YEAR, List.of(counting)));
        }
        return notes;
    }
}
