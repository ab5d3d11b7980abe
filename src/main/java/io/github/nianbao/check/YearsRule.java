package io.github.nianbao.check;

import io.github.nianbao.check.Equation.Place;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.YearRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A family of rules over two years of one agency, fed by the form of the later year. */
interface YearsRule {
    /** As the form's rules name it ({@link YearRule#family()}). */
    String family();

    /** The equation of a rule of this family; empty where the form of the year before has no such cell. */
    Optional<Equation> equation(YearRule rule, @Nullable Form formBefore);

    /** Whether the year before can have printed the figure at all; unknown forms may have. */
    static boolean isPrinted(CellId cell, @Nullable Form formBefore) {
        return formBefore == null || formBefore.cell(cell).isPresent();
    }

    /** {@code now = before(year − 1) + added − removed}. */
    static Equation equation(YearRule rule) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(rule.before(), 1, 1, Side.PARTS));
        rule.added().forEach(cell -> places.add(Place.part(cell)));
        rule.removed().forEach(cell -> places.add(new Place(cell, -1, 0, Side.PARTS)));
        Place now = Place.total(rule.now());
        places.add(now);
        return new Equation(rule.id(), rule.family(), places, now, rule.noteOnly());
    }
}
