package io.github.nianbao.desk;

import io.github.nianbao.desk.Series.Crossing;
import io.github.nianbao.fix.Agencies;
import io.github.nianbao.fix.Decision.Succession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Agencies over the years: whose reports stand for an agency in a year, and where it changed. */
final class Bodies {
    private final Catalogue catalogue;
    private final Agencies agencies;

    Bodies(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.agencies = catalogue.decided().agencies();
    }

    /**
     * The reports that together tell of an agency's year.
     *
     * @param absent agencies of which a report would be needed, and the archive has none
     * @param isSum whether they are those of several agencies, to be added up
     */
    record Stand(List<Filed> reports, List<String> absent, boolean isSum) {}

    /** @throws DeskException with the nearest names, if the archive knows no such agency */
    String named(String name) {
        Set<String> known = known();
        if (!known.contains(name)) {
            throw Nearest.unknown(DeskException.Code.UNKNOWN_AGENCY, name, known);
        }
        return agencies.body(name);
    }

    /** Every name that a report bears, or that something is decided of. */
    Set<String> known() {
        return catalogue.agencies();
    }

    /** The agency's own report, whatever it was before or is now. */
    Stand alone(String body, int year) {
        return new Stand(catalogue.counting(body, year).stream().toList(), List.of(), false);
    }

    Stand in(String body, int year) {
        Set<String> parts = agencies.parts(body, year);
        List<Filed> reports = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        if (!parts.contains(body)) {
            // Not expected here; but what is there, is there.
            catalogue.counting(body, year).ifPresent(reports::add);
        }
        for (String part : parts) {
            Optional<Filed> report = catalogue.counting(part, year);
            report.ifPresent(reports::add);
            if (report.isEmpty()) {
                absent.add(part);
            }
        }
        return new Stand(reports, absent, parts.size() > 1);
    }

    /** Reports of agencies that do not count, because another of the same agency and year does. */
    List<Filed> passedOver(Collection<String> bodies, Collection<Integer> years) {
        return catalogue.standing().stream()
                .filter(filed -> !filed.preferred() && years.contains(filed.year()))
                .filter(filed -> filed.agency() != null && bodies.contains(catalogue.body(filed.agency())))
                .toList();
    }

    /** The years of which there is something to tell. */
    Set<Integer> years(Collection<String> bodies) {
        Set<Integer> years = new TreeSet<>();
        for (Catalogue.Year year : catalogue.counting().keySet()) {
            boolean own = bodies.contains(year.body());
            if (own || isPart(year, bodies)) {
                years.add(year.year());
            }
        }
        return years;
    }

    private boolean isPart(Catalogue.Year year, Collection<String> bodies) {
        return !agencies.successions().isEmpty()
                && bodies.stream()
                        .anyMatch(body -> agencies.parts(body, year.year()).contains(year.body()));
    }

    /** Where an agency changed, within a range of years, in their order. */
    List<Crossing> crossings(String body, List<Integer> years) {
        List<Crossing> crossings = new ArrayList<>();
        String before = null;
        for (int year : years) {
            for (Succession one : agencies.successions()) {
                if (one.from() == year
                        && (one.before().contains(body) || one.after().contains(body))) {
                    crossings.add(new Crossing(body, year, one.before(), one.after()));
                }
            }
            String name = catalogue.counting(body, year).map(Filed::agency).orElse(null);
            if (name != null) {
                if (before != null && !before.equals(name)) {
                    crossings.add(new Crossing(body, year, List.of(before), List.of(name)));
                }
                before = name;
            }
        }
        return crossings;
    }
}
