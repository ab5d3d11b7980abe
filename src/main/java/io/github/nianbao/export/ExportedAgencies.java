package io.github.nianbao.export;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whose reports an export holds, over time: names change, agencies merge and are split. Nothing is added up. */
public final class ExportedAgencies {
    /** Nothing is decided of any agency. */
    public static final ExportedAgencies NONE = new ExportedAgencies(List.of(), List.of());

    private final SortedMap<String, Agency> byName = new TreeMap<>();
    private final List<Change> changes;

    /**
     * A name that a report bears.
     *
     * @param standing the name under which its years stand
     * @param tags of the agency, by name
     */
    public record Agency(String name, String standing, SortedMap<String, String> tags) {
        public Agency {
            tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
        }
    }

    /**
     * From a year on, an agency is another than before.
     *
     * @param agency whose years cross it, by its standing name
     * @param before names up to the year before
     * @param after names from the year on
     */
    public record Change(String agency, int year, List<String> before, List<String> after) {
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** @param changes by agency and year */
    public ExportedAgencies(Collection<Agency> agencies, List<Change> changes) {
        agencies.forEach(agency -> byName.put(agency.name(), agency));
        this.changes = List.copyOf(changes);
    }

    /** Every name that a report bears. */
    public List<Agency> all() {
        return List.copyOf(byName.values());
    }

    public List<Change> changes() {
        return changes;
    }

    public List<Change> changesOf(String agency) {
        return changes.stream().filter(change -> change.agency().equals(agency)).toList();
    }

    /** The name under which the report's year stands; {@code null} where no agency is known. */
    public @Nullable String standing(ExportedReport report) {
        String name = report.report().identity().agency();
        Agency agency = name == null ? null : byName.get(name);
        return agency == null ? name : agency.standing();
    }
}
