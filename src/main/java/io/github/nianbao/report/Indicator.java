package io.github.nianbao.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure that can be followed over the years although the forms changed.
 *
 * @param id such as {@code requests_received}
 * @param label its name in Chinese and English
 * @param unit as the forms name it
 * @param definition what it counts
 * @param ways how it follows from the cells of each form, by the form's id
 * @param examples cells and the value that follows from them
 */
public record Indicator(
        String id, Bilingual label, String unit, Bilingual definition, Map<String, Way> ways, List<Example> examples) {

    /** A text of a data file, in both languages of the screen. */
    public record Bilingual(String chinese, String english) {}

    public enum Grade {
        /** The forms mean the same. */
        SAME,
        /** They nearly do; the note says where they differ. */
        COMPARABLE,
        /** They do not; the note says why. */
        NOT_COMPARABLE
    }

    /**
     * How one form gives the indicator: the sum of the cells.
     *
     * @param note {@code null} where there is nothing to say
     * @param cells what is added; none where the form does not give it
     * @param otherwise cells that are added where the document prints these instead
     */
    public record Way(Grade grade, @Nullable Bilingual note, List<Summand> cells, List<Summand> otherwise) {
        public Way {
            cells = List.copyOf(cells);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * A cell, or a row of the requests table.
     *
     * @param cell the one that counts
     * @param byApplicant whether it is the total of a row that has a cell for every kind of applicant
     */
    public record Summand(CellId cell, boolean byApplicant) {
        /** The cell of one column of the requests table. */
        public CellId of(String column) {
            return byApplicant ? new CellId(cell.text().substring(0, cell.text().lastIndexOf('.') + 1) + column) : cell;
        }
    }

    /**
     * @param cells numbers by cell; {@code null} for one that cannot be read
     * @param value what follows; {@code null} where nothing does
     */
    public record Example(
            String form,
            Map<CellId, @Nullable BigDecimal> cells,
            @Nullable BigDecimal value) {
        public Example {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    public Indicator {
        ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
        examples = List.copyOf(examples);
    }

    /** Whether it counts something; otherwise it is an amount of money. */
    public boolean isCount() {
        return !unit.endsWith("元");
    }

    /** Whether some form tells it for each kind of applicant. */
    public boolean byApplicant() {
        return ways.values().stream().flatMap(way -> way.cells().stream()).anyMatch(Summand::byApplicant);
    }
}
