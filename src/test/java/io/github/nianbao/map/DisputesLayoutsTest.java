package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Document;
import io.github.nianbao.map.DisputesPrintout.Layout;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Gap;
import io.github.nianbao.text.PrintedNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of section 四: whatever its layout, each figure is told by the labels around it. */
class DisputesLayoutsTest {
    private static final FormIndex FORM =
            FormIndex.of(Mappings.load(null).mapped().get(2));

    @ParameterizedTest
    @CsvSource({
        "WIDE,true",
        "WIDE,false",
        "WIDE_UNMERGED,true",
        "WIDE_UNMERGED,false",
        "ROWS,true",
        "ROWS,false",
        "COLUMNS,true",
        "COLUMNS,false",
        "LIST,true",
        "LIST,false",
        "CUT_WITH_TITLE_ROWS,true",
        "CUT_WITH_TITLE_ROWS,false",
        "STACKED,true",
        "STACKED,false",
        "CUT_WITH_LINES_BEFORE,true",
        "CUT_WITH_LINES_BEFORE,false"
    })
    void everyLayoutIsReadWithoutAFlag(Layout layout, boolean kept) {
        Map<CellId, String> figures = figures(new Random(1), 0);
        assertThat(differences(map(layout, kept, new DisputesPrintout(figures).tables(layout)), figures, true))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WIDE,true", "WIDE,false", "ROWS,true", "ROWS,false", "COLUMNS,true", "COLUMNS,false"})
    void figuresThatAreAllLeftBlankAreBlankAndNotMissing(Layout layout, boolean kept) {
        FormMapping mapping = map(layout, kept, new DisputesPrintout(Map.of()).tables(layout));
        assertThat(mapping.entries().entrySet())
                .filteredOn(entry -> entry.getKey().table().equals("disputes"))
                .hasSize(15)
                .allMatch(entry -> entry.getValue().value().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void threeTablesThatNothingTellsApartAreTakenInOrderAndFlagged(boolean kept) {
        Map<CellId, String> figures = figures(new Random(1), 0);
        FormMapping mapping =
                map(Layout.CUT_WITHOUT_TITLES, kept, new DisputesPrintout(figures).tables(Layout.CUT_WITHOUT_TITLES));
        assertThat(differences(mapping, figures, false)).isEmpty();
        figures.keySet()
                .forEach(id -> assertThat(mapping.entries().get(id).flags()).isNotEmpty());
    }

    @Property(seed = "2021", tries = 400)
    void aDamagedTableIsReadRightOrFlagged(@ForAll long seed) {
        assertThat(wrong(seed)).as("seed " + seed).isEmpty();
    }

    static List<String> wrong(long seed) {
        Case damaged = Case.of(seed);
        return differences(
                FormMapping.of(FORM, damaged.document, RowViews.of(damaged.document.tables())), damaged.printed, false);
    }

    record Case(Layout layout, Document document, Map<CellId, String> printed) {
        static Case of(long seed) {
            Random random = new Random(seed);
            Layout layout = Layout.values()[random.nextInt(Layout.values().length)];
            Map<CellId, String> figures = figures(random, random.nextBoolean() ? 0 : 0.3);
            List<List<List<String>>> tables = new ArrayList<>();
            new DisputesPrintout(figures).tables(layout).forEach(table -> tables.add(damaged(table, figures, random)));
            return new Case(layout, DisputesPrintout.document(layout, random.nextBoolean(), tables), figures);
        }
    }

    /** Labels garbled or lost, cells lost or added, rows lost or added; {@code figures} forgets what is lost. */
    private static List<List<String>> damaged(List<List<String>> table, Map<CellId, String> figures, Random random) {
        List<List<String>> rows = new ArrayList<>();
        table.forEach(row -> rows.add(new ArrayList<>(row)));
        int hits = random.nextInt(3);
        // One cell lost and a strange one put in cannot be told from a row in order.
        boolean cellsDiffer = false;
        for (int i = 0; i < hits; i++) {
            List<String> row = rows.get(random.nextInt(rows.size()));
            int at = row.isEmpty() ? 0 : random.nextInt(row.size());
            switch (random.nextInt(6)) {
                case 0 -> replaceLabel(row, at, "");
                case 1 -> replaceLabel(row, at, "口果口");
                case 2 -> {
                    if (!row.isEmpty() && !cellsDiffer) {
                        forget(figures, List.of(row.remove(at)));
                        cellsDiffer = true;
                    }
                }
                case 3 -> {
                    if (!cellsDiffer) {
                        row.add(at, random.nextBoolean() ? "" : "99999");
                        cellsDiffer = true;
                    }
                }
                case 4 -> {
                    forget(figures, row);
                    rows.remove(row);
                    if (rows.isEmpty()) {
                        return rows;
                    }
                }
                default -> rows.add(random.nextInt(rows.size() + 1), new ArrayList<>(List.of("— 5 —")));
            }
        }
        return rows;
    }

    private static void replaceLabel(List<String> row, int at, String other) {
        boolean label = !row.isEmpty() && row.get(at).codePoints().anyMatch(Character::isLetter);
        if (label) {
            row.set(at, other);
        }
    }

    private static void forget(Map<CellId, String> figures, List<String> texts) {
        figures.values().removeIf(text -> !text.isEmpty() && texts.contains(text));
    }

    private static Map<CellId, String> figures(Random random, double blank) {
        Map<CellId, String> figures = new HashMap<>();
        int next = 10;
        for (int way = 0; way < DisputesPrintout.WAYS.size(); way++) {
            for (int outcome = 0; outcome < DisputesPrintout.OUTCOMES.size(); outcome++) {
                next += 1 + random.nextInt(9);
                String text = random.nextDouble() < blank ? "" : Integer.toString(next);
                figures.put(DisputesPrintout.id(way, outcome), text);
            }
        }
        return figures;
    }

    private static FormMapping map(Layout layout, boolean kept, List<List<List<String>>> tables) {
        Document document = DisputesPrintout.document(layout, kept, tables);
        return FormMapping.of(FORM, document, RowViews.of(document.tables()));
    }

    private static List<String> differences(FormMapping mapping, Map<CellId, String> printed, boolean noFlags) {
        List<String> wrong = new ArrayList<>();
        mapping.entries().forEach((id, entry) -> {
            if (!id.table().equals("disputes")) {
                return;
            }
            String want = number(printed.get(id));
            String got = entry.value().isNumber() ? entry.raw() : null;
            boolean told = !entry.flags().isEmpty() || isNamed(id, mapping.gaps());
            if ((!Objects.equals(want, got) && !told) || (noFlags && (told || !Objects.equals(want, got)))) {
                wrong.add(id + ": printed " + want + ", read " + got);
            }
        });
        return wrong;
    }

    private static boolean isNamed(CellId id, List<Gap> gaps) {
        return gaps.stream()
                .anyMatch(gap -> gap.cells().contains(id)
                        || (gap.kind() == Gap.Kind.TABLE_MISSING && id.table().equals(gap.table())));
    }

    private static @Nullable String number(@Nullable String text) {
        return text == null || PrintedNumber.read(text).kind() != PrintedNumber.Kind.NUMBER ? null : text;
    }
}
