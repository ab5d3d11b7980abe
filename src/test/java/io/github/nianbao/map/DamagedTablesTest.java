package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.map.MappedForm.MappedTable;
import io.github.nianbao.map.Printout.Part;
import io.github.nianbao.map.Printout.Row;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Entry.Flag;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Gap;
import io.github.nianbao.text.PrintedNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Tables damaged in every way at once: whatever comes out is right, or a person is told to look. Every figure of a
 * table is different, so that a figure in a wrong place is always seen.
 */
class DamagedTablesTest {
    private static final Mappings MAPPINGS = Mappings.load(null);
    private static final List<String> WAYS_TO_PRINT_NOTHING = List.of("", " ", "/", "—", "\u00a0");

    @Property(seed = "2021", tries = 400)
    void aDamagedTableIsReadRightOrFlagged(@ForAll long seed) {
        assertThat(wrong(seed, 0.3)).as("seed " + seed).isEmpty();
    }

    @Property(seed = "2021", tries = 100)
    void aTableInOrderIsReadWithoutAFlag(@ForAll long seed) {
        assertThat(wrong(seed, 0)).as("seed " + seed).isEmpty();
    }

    /** A document with one damaged table, what it still prints, and what was made of it. */
    record Case(Document document, Map<CellId, String> printed, FormMapping mapping) {
        static Case of(long seed, double damage) {
            Random random = new Random(seed);
            MappedForm form =
                    MAPPINGS.mapped().get(random.nextInt(MAPPINGS.mapped().size()));
            List<MappedTable> tables = form.tables().stream()
                    .filter(table -> table.layout() == MappedForm.Layout.ROWS)
                    .toList();
            MappedTable table = tables.get(random.nextInt(tables.size()));
            boolean kept = random.nextBoolean();
            List<String> skipped = skipped(table, random);
            Map<CellId, String> figures = figures(table, skipped, random);
            List<Row> rows = new Damage(random).rows(Printout.of(table, figures, skipped), damage);
            Document document = cut(rows, kept, damage > 0, random);
            FormMapping mapping = FormMapping.of(FormIndex.of(form), document, RowViews.of(document.tables()));
            return new Case(document, stillPrinted(rows), mapping);
        }
    }

    /** The cells that are wrong without anybody being told. */
    static List<String> wrong(long seed, double damage) {
        Case damaged = Case.of(seed, damage);
        return wrong(damaged.mapping(), damaged.printed(), damage == 0);
    }

    /** Of rows that may be printed in several ways, all but one. */
    private static List<String> skipped(MappedTable table, Random random) {
        List<String> skipped = new ArrayList<>();
        table.alternatives().forEach(alternatives -> {
            int printed = random.nextInt(alternatives.groups().size());
            for (int i = 0; i < alternatives.groups().size(); i++) {
                if (i != printed) {
                    skipped.addAll(alternatives.groups().get(i));
                }
            }
        });
        return skipped;
    }

    private static Map<CellId, String> figures(MappedTable table, List<String> skipped, Random random) {
        Map<CellId, String> figures = new HashMap<>();
        double blank = random.nextBoolean() ? 0 : 0.4;
        boolean noTotals = random.nextInt(4) == 0;
        int next = 10;
        for (FormCell cell : table.table().cells()) {
            next += 1 + random.nextInt(9);
            boolean nothing = random.nextDouble() < blank
                    || (noTotals && cell.column().id().equals("total"));
            figures.put(
                    cell.id(),
                    nothing
                            ? WAYS_TO_PRINT_NOTHING.get(random.nextInt(WAYS_TO_PRINT_NOTHING.size()))
                            : Integer.toString(next));
        }
        return figures;
    }

    private static Document cut(List<Row> rows, boolean kept, boolean cut, Random random) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        int number = 1;
        while (start < rows.size()) {
            boolean goesOn = !cut || random.nextInt(3) > 0;
            int end = goesOn ? rows.size() : start + 1 + random.nextInt(rows.size() - start);
            blocks.add(Printout.table(rows.subList(start, end), kept, number++));
            start = end;
        }
        return new Document(FileKind.DOC, 1, blocks);
    }

    /** What each cell of the form still prints. */
    private static Map<CellId, String> stillPrinted(List<Row> rows) {
        Map<CellId, String> printed = new HashMap<>();
        for (Row row : rows) {
            for (Part part : row.parts()) {
                if (part.id() != null) {
                    printed.put(part.id(), part.text());
                }
            }
        }
        return printed;
    }

    private static List<String> wrong(FormMapping mapping, Map<CellId, String> printed, boolean noFlags) {
        List<String> wrong = new ArrayList<>();
        mapping.entries().forEach((id, entry) -> {
            String want = number(printed.get(id));
            String got = entry.value().isNumber() ? entry.raw() : null;
            boolean told = !(noFlags ? withoutUnit(entry) : entry.flags()).isEmpty() || isNamed(id, mapping.gaps());
            boolean right = Objects.equals(want, got);
            if ((!right && !told) || (noFlags && printed.containsKey(id) && (!right || told))) {
                wrong.add(id + ": printed " + want + ", read " + got);
            }
        });
        return wrong;
    }

    /** A bare amount of money is always worth a look. */
    private static Set<Flag> withoutUnit(Entry entry) {
        Set<Flag> flags = new TreeSet<>(entry.flags());
        flags.remove(Flag.UNSURE_UNIT);
        return flags;
    }

    private static @Nullable String number(@Nullable String text) {
        return text == null || PrintedNumber.read(text).kind() != PrintedNumber.Kind.NUMBER ? null : text;
    }

    /** A gap that names the cell, or a table that could not be told as a whole. */
    private static boolean isNamed(CellId id, List<Gap> gaps) {
        return gaps.stream()
                .anyMatch(gap -> gap.cells().contains(id)
                        || (gap.cells().isEmpty()
                                && id.table().equals(gap.table())
                                && (gap.kind() == Gap.Kind.TABLE_MISSING || gap.kind() == Gap.Kind.UNSURE_PLACE)));
    }
}
