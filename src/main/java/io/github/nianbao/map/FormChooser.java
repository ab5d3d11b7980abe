package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.report.Note;
import io.github.nianbao.text.Folded;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which form a document is filled in on. What its tables print decides: labels that only one form has, in cells or
 * in text that lost its cells; then, how many figures find a place. The year reported on is only the last resort.
 */
final class FormChooser {
    /** The note of a report in which no form was recognised. */
    static final String UNKNOWN = "form.unknown";

    /** A sign is recognised from this likeness on. */
    private static final double SIGN = 0.85;
    /** In running text one such word may be chance; in a table that lost its cells several stand together. */
    private static final int SIGNS_IN_TEXT = 2;

    /** Fewer figures in place without any sign may be chance: a row of a local table that the form has, too. */
    private static final int FIGURES_WITHOUT_SIGNS = 5;

    private final List<FormIndex> forms;

    FormChooser(List<FormIndex> forms) {
        this.forms = forms;
    }

    /**
     * @param mapping the tables read as those of the form; {@code null} if no form could be told
     * @param notes what the choice rests on, where that is not what the tables print
     * @param ofTables whether the tables were looked at for it; a form told by the year says nothing of them
     */
    record Chosen(@Nullable FormMapping mapping, List<Note> notes, boolean ofTables) {
        private Chosen(FormMapping mapping, List<Note> notes) {
            this(mapping, notes, true);
        }
    }

    Chosen choose(Document document, List<RowView> rows, @Nullable Integer year) {
        List<FormIndex> signed = strongest(1, form -> signsInCells(form, rows));
        if (signed.size() == 1) {
            return new Chosen(FormMapping.of(signed.get(0), document, rows), List.of());
        }
        List<FormIndex> named =
                signed.isEmpty() ? strongest(SIGNS_IN_TEXT, form -> signsInText(form, document)) : List.of();
        if (named.size() == 1) {
            return new Chosen(FormMapping.of(named.get(0), document, rows), List.of());
        }
        List<FormMapping> mappings = new ArrayList<>();
        int most = 0;
        for (FormIndex form : signed.isEmpty() ? forms : signed) {
            FormMapping mapping = FormMapping.of(form, document, rows);
            if (mapping.placed() > most) {
                most = mapping.placed();
                mappings.clear();
            }
            if (mapping.placed() == most && most > 0) {
                mappings.add(mapping);
            }
        }
        if (signed.isEmpty() && most < FIGURES_WITHOUT_SIGNS) {
            return ofPictures(document, year);
        }
        if (mappings.size() == 1) {
            return new Chosen(mappings.get(0), List.of());
        }
        if (!mappings.isEmpty()) {
            return byYear(mappings, year);
        }
        return ofPictures(document, year);
    }

    /**
     * Where the tables are pictures, their heads say that the document has them, and the year, which form was in force.
     * Of the form's cells nothing is read; they can be keyed in.
     */
    private Chosen ofPictures(Document document, @Nullable Integer year) {
        List<FormIndex> pictured = forms.stream()
                .filter(form -> year != null && form.form().isUsedFor(year))
                .filter(form ->
                        !AnnouncedTables.of(form.tables(), document).pictures().isEmpty())
                .toList();
        if (pictured.size() != 1) {
            return new Chosen(null, List.of(new Note(UNKNOWN, List.of())), false);
        }
        FormIndex form = pictured.get(0);
        Note note = new Note("form.by_year", List.of(form.id(), String.valueOf(year)));
        return new Chosen(FormMapping.of(form, document, List.of()), List.of(note), false);
    }

    /** The document with its tables in the shape in which forms have them. */
    Document usual(Document document) {
        return TableShapes.usual(document, forms);
    }

    /** Whether a person said of any form that what bears this label is none of it. */
    boolean ignores(PrintedLabel label) {
        return forms.stream().anyMatch(form -> form.ignores(label));
    }

    /** Whether there was a form in a year; one that is not known may be any. */
    boolean wereInForce(@Nullable Integer year) {
        return year == null || forms.stream().anyMatch(form -> form.form().isUsedFor(year));
    }

    /** The tables of any form that the heads of a document announce. */
    AnnouncedTables announced(Document document) {
        return AnnouncedTables.of(
                forms.stream().flatMap(form -> form.tables().stream()).toList(), document);
    }

    /** Forms that agree on everything printed differ only in what is missing: the newest that the year allows. */
    private static Chosen byYear(List<FormMapping> mappings, @Nullable Integer year) {
        FormMapping chosen = mappings.get(mappings.size() - 1);
        for (FormMapping mapping : mappings) {
            if (year != null && mapping.form().isUsedFor(year)) {
                chosen = mapping;
            }
        }
        String id = chosen.form().form().id();
        return new Chosen(chosen, List.of(new Note("form.unsure", List.of(id))));
    }

    private List<FormIndex> strongest(int least, ToIntFunction<FormIndex> evidence) {
        List<FormIndex> strongest = new ArrayList<>();
        int most = least - 1;
        for (FormIndex form : forms) {
            int signs = evidence.applyAsInt(form);
            if (signs > most) {
                most = signs;
                strongest.clear();
            }
            if (signs == most && most >= least) {
                strongest.add(form);
            }
        }
        return strongest;
    }

    /** How many different signs of the form stand in cells of their own. */
    private static int signsInCells(FormIndex form, List<RowView> rows) {
        // A local table was taught for the reports of one form.
        int local = LocalTables.printedIn(form, rows).tables().size();
        BitSet found = new BitSet();
        for (RowView row : rows) {
            for (CellView text : row.texts()) {
                double[] likeness = form.signs().likeness(text.label(), SIGN);
                for (int i = 0; i < likeness.length; i++) {
                    if (likeness[i] >= SIGN) {
                        found.set(i);
                    }
                }
            }
        }
        return found.cardinality() + local;
    }

    private static int signsInText(FormIndex form, Document document) {
        BitSet found = new BitSet();
        document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> Folded.of(((Paragraph) block).text()).text())
                .forEach(text -> {
                    for (int i = 0; i < form.foldedSigns().size(); i++) {
                        if (text.contains(form.foldedSigns().get(i))) {
                            found.set(i);
                        }
                    }
                });
        return found.cardinality();
    }
}
