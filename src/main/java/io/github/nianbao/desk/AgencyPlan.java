package io.github.nianbao.desk;

import io.github.nianbao.export.ExportedAgencies;
import io.github.nianbao.export.ExportedAgencies.Agency;
import io.github.nianbao.export.ExportedAgencies.Change;
import io.github.nianbao.fix.Agencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What an export says of the agencies whose reports it holds. */
final class AgencyPlan {
    private AgencyPlan() {}

    /** @param years of the reports, in order */
    static ExportedAgencies of(Catalogue catalogue, List<Filed> reports, List<Integer> years) {
        Agencies decided = catalogue.decided().agencies();
        List<Agency> agencies = reports.stream()
                .map(Filed::agency)
                .filter(Objects::nonNull)
                .distinct()
                .map(name -> new Agency(name, decided.body(name), decided.tags(decided.body(name))))
                .toList();
        Bodies bodies = new Bodies(catalogue);
        List<Integer> all = years.isEmpty()
                ? years
                : IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                        .boxed()
                        .toList();
        List<Change> changes = new ArrayList<>();
        for (String body : new TreeSet<>(agencies.stream().map(Agency::standing).toList())) {
            bodies.crossings(body, all)
                    .forEach(crossing ->
                            changes.add(new Change(body, crossing.year(), crossing.before(), crossing.after())));
        }
        return new ExportedAgencies(agencies, changes);
    }
}
