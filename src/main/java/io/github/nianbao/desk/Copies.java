package io.github.nianbao.desk;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of several reports share agency and year with another of them that counts: in a sum over all of them, what they
 * hold would count twice.
 */
public final class Copies {
    private final Set<String> handles;

    private Copies(Set<String> handles) {
        this.handles = handles;
    }

    public static Copies among(Collection<Dossier> reports) {
        return new Copies(
                reports.stream().map(report -> report.filed().handle()).collect(Collectors.toSet()));
    }

    public boolean has(Dossier report) {
        String counting = report.counting();
        return counting != null && handles.contains(counting);
    }
}
