package io.github.nianbao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A report in the terms of its form.
 *
 * @param form the form's id ({@code "2021"}), {@code null} where no form was recognised
 * @param entries every cell that the form has a place for, in the form's order; those that the document lacks are
 *     {@link Value.Kind#MISSING}. Of two ways to print a row (（六）其他处理 in one row or in three) only the one that was
 *     printed has entries
 * @param sections the headings of the sections, as printed
 * @param facts the quantities that the narrative states, in its order; parts stand inside their whole
 */
public record Report(
        @Nullable String form,
        Identity identity,
        Map<CellId, Entry> entries,
        List<Gap> gaps,
        List<String> sections,
        List<Passage> narrative,
        List<Note> notes,
        List<Fact> facts) {

    public Report {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        gaps = List.copyOf(gaps);
        sections = List.copyOf(sections);
        narrative = List.copyOf(narrative);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
    }

    /** A report whose prose nobody has read yet. */
    public Report(
            @Nullable String form,
            Identity identity,
            Map<CellId, Entry> entries,
            List<Gap> gaps,
            List<String> sections,
            List<Passage> narrative,
            List<Note> notes) {
        this(form, identity, entries, gaps, sections, narrative, notes, List.of());
    }

    /** The entry of a cell; {@code null} where the form, or the variant of it that was printed, has no such cell. */
    public @Nullable Entry entry(CellId id) {
        return entries.get(id);
    }

    /** The value of a cell; missing where there is no entry. */
    public Value value(CellId id) {
        Entry entry = entries.get(id);
        return entry == null ? Value.MISSING : entry.value();
    }

    /** Gaps that are not closed by figures for all they lack. */
    public List<Gap> openGaps() {
        return gaps.stream()
                .filter(gap -> lacking(gap).isEmpty()
                        || lacking(gap).stream().anyMatch(entry -> entry.value().kind() == Value.Kind.MISSING))
                .toList();
    }

    /** The cells for whose figures a gap stands; none where it stands for something printed. */
    private List<Entry> lacking(Gap gap) {
        return switch (gap.kind()) {
            case TABLE_MISSING, TABLE_IS_PICTURE ->
                entries.values().stream()
                        .filter(entry -> entry.id().table().equals(gap.table()))
                        .toList();
            case CELL_MISSING ->
                gap.cells().stream().map(this::entry).filter(Objects::nonNull).toList();
            default -> List.of();
        };
    }

    /** The same report with every entry changed in turn. */
    public Report mapEntries(UnaryOperator<Entry> change) {
        Map<CellId, Entry> changed = new LinkedHashMap<>();
        entries.forEach((id, entry) -> changed.put(id, change.apply(entry)));
        return new Report(form, identity, changed, gaps, sections, narrative, notes, facts);
    }

    /** Every fact, each part after its whole. */
    public List<Fact> allFacts() {
        List<Fact> all = new ArrayList<>();
        facts.forEach(fact -> add(all, fact));
        return all;
    }

    private static void add(List<Fact> all, Fact fact) {
        all.add(fact);
        fact.parts().forEach(part -> add(all, part));
    }

    /** The fact of this id; {@code null} where the prose states none. */
    public @Nullable Fact fact(FactId id) {
        return allFacts().stream()
                .filter(fact -> fact.id().equals(id.text()))
                .findFirst()
                .orElse(null);
    }

    /** The same report with every fact changed in turn, parts and wholes. */
    public Report mapFacts(UnaryOperator<Fact> change) {
        return withFacts(facts.stream().map(fact -> changed(fact, change)).toList());
    }

    private static Fact changed(Fact fact, UnaryOperator<Fact> change) {
        return change.apply(fact.mapParts(part -> changed(part, change)));
    }

    /** The same report of another agency or year; its facts stay as they were read, for whom and when included. */
    public Report withIdentity(Identity other) {
        return new Report(form, other, entries, gaps, sections, narrative, notes, facts);
    }

    public Report withGaps(List<Gap> open) {
        return new Report(form, identity, entries, open, sections, narrative, notes, facts);
    }

    public Report withFacts(List<Fact> found) {
        return new Report(form, identity, entries, gaps, sections, narrative, notes, found);
    }
}
