package io.github.nianbao.map;

import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import io.github.nianbao.report.Note;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs the evidence: the first in the order of belief holds, unless it stands alone against several that agree. */
final class Verdict {
    /** So many other kinds of place must agree on another year to outvote the one that is believed most. */
    private static final int OUTVOTING_SOURCES = 2;

    private final List<Evidence> evidence;
    private final List<Folded> paragraphs;
    private final List<Note> notes = new ArrayList<>();

    /**
     * @param evidence in the order of belief
     * @param paragraphs the text, for the place of an agency that is named without it
     */
    Verdict(List<Evidence> evidence, List<Folded> paragraphs) {
        this.evidence = List.copyOf(evidence);
        this.paragraphs = paragraphs;
    }

    IdentityFinder.Found found() {
        String agency = agency();
        String year = year();
        List<Evidence> written = evidence.stream()
                .map(one -> one.about() == About.AGENCY
                        ? new Evidence(one.about(), one.source(), AgencyNames.written(one.value()), one.quote())
                        : one)
                .toList();
        Identity identity = new Identity(
                agency == null ? null : AgencyNames.written(agency),
                year == null ? null : Integer.valueOf(year),
                written);
        return new IdentityFinder.Found(identity, List.copyOf(notes));
    }

    private @Nullable String agency() {
        List<Evidence> named = about(About.AGENCY);
        if (named.isEmpty()) {
            return null;
        }
        String chosen = completed(named.get(0), named);
        for (Evidence other : distinct(named)) {
            if (!AgencyNames.isRelative(other.value()) && !AgencyNames.areCompatible(chosen, other.value())) {
                notes.add(new Note(
                        "identity.agency.contradiction",
                        List.of(AgencyNames.written(chosen), AgencyNames.written(other.value()), other.quote())));
            }
        }
        return chosen;
    }

    /**
     * The name with what a less believed place adds to it: the place of 市统计局, the government of 云湖市. An office that a
     * preamble names as author or contact stands for the government that signs or acts.
     */
    private String completed(Evidence first, List<Evidence> named) {
        for (Evidence other : named) {
            if (first.source() == Source.PREAMBLE && AgencyNames.isGovernmentOf(other.value(), first.value())) {
                return other.value();
            }
            if (AgencyNames.completes(other.value(), first.value())) {
                return other.value();
            }
        }
        if (AgencyNames.isRelative(first.value())) {
            List<Evidence> placed = Prose.placed(first.value(), first.quote(), paragraphs);
            if (!placed.isEmpty()) {
                return placed.get(0).value();
            }
        }
        return first.value();
    }

    private @Nullable String year() {
        List<Evidence> dated = about(About.YEAR);
        if (dated.isEmpty()) {
            return null;
        }
        String believed = dated.get(0).value();
        String chosen = believed;
        if (sources(dated, believed).size() == 1) {
            for (Evidence other : dated) {
                if (!other.value().equals(believed)
                        && sources(dated, other.value()).size() >= OUTVOTING_SOURCES) {
                    chosen = other.value();
                    break;
                }
            }
        }
        for (Evidence other : distinct(dated)) {
            if (!other.value().equals(chosen)) {
                notes.add(new Note("identity.year.contradiction", List.of(chosen, other.value(), other.quote())));
            }
        }
        return chosen;
    }

    private static Set<Source> sources(List<Evidence> dated, String year) {
        Set<Source> sources = new LinkedHashSet<>();
        for (Evidence one : dated) {
            if (one.value().equals(year)) {
                sources.add(one.source());
            }
        }
        return sources;
    }

    private List<Evidence> about(About about) {
        return evidence.stream().filter(one -> one.about() == about).toList();
    }

    private static List<Evidence> distinct(List<Evidence> evidence) {
        Set<String> seen = new LinkedHashSet<>();
        return evidence.stream().filter(one -> seen.add(one.value())).toList();
    }
}
