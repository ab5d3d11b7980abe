package io.github.nianbao.desk;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.archive.Headline;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.fix.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every report of an archive by the names it is called, standing decisions applied; content is not touched. */
final class Catalogue {
    private final Journal journal;
    private final Standing decided;
    private final Map<String, SortedMap<String, String>> tags;
    private final Set<String> unread;
    private final List<Filed> all;
    private final List<Filed> standing;
    private final Map<Long, Headline> headlines = new HashMap<>();
    private final Map<String, Filed> byName = new HashMap<>();
    private final Map<ReportKey, Filed> byKey = new HashMap<>();
    private final Map<Year, Filed> counting = new HashMap<>();
    private final SortedSet<String> agencies;

    /** A year of an agency, by the name under which its years stand. */
    record Year(String body, int year) {}

    /** What reports share of which only one counts; {@code null} where it is not known. */
    private record Shared(@Nullable String body, @Nullable Integer year) {}

    Catalogue(Archive archive) {
        this.journal = archive.journal();
        this.decided = Standing.of(journal);
        this.tags = archive.tags();
        this.unread =
                archive.unread().stream().map(file -> file.source().sha256()).collect(Collectors.toUnmodifiableSet());
        this.all = file(archive.headlines().stream()
                .filter(report -> isThere(report.stored().key()))
                .toList());
        this.standing = all.stream().filter(report -> !report.withdrawn()).toList();
        for (Filed filed : all) {
            byKey.put(filed.key(), filed);
            byName.putIfAbsent(String.valueOf(filed.number()), filed);
        }
        SortedSet<String> names = new TreeSet<>(decided.agencies().names());
        for (Filed filed : standing) {
            byName.put(filed.handle(), filed);
            String agency = filed.agency();
            if (agency != null) {
                names.add(agency);
            }
            Integer year = filed.year();
            if (filed.preferred() && agency != null && year != null) {
                counting.put(new Year(body(agency), year), filed);
            }
        }
        this.agencies = Collections.unmodifiableSortedSet(names);
    }

    Journal journal() {
        return journal;
    }

    /** What the journal comes to now. */
    Standing decided() {
        return decided;
    }

    /** What an archive records about a source. */
    SortedMap<String, String> tags(String sha256) {
        return tags.getOrDefault(sha256, Tags.NONE);
    }

    /** Every report by number, those withdrawn included. */
    List<Filed> all() {
        return all;
    }

    /** Every report that was not withdrawn, by number. */
    List<Filed> standing() {
        return standing;
    }

    /** By handle or number. */
    Optional<Filed> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Filed> of(ReportKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Headline headline(Filed filed) {
        return Objects.requireNonNull(headlines.get(filed.number()));
    }

    /** Of a file that no program reads there is a report for as long as the decision stands that a person keys it in. */
    boolean isThere(ReportKey report) {
        return !unread.contains(report.sha256()) || decided.keyedForm(report).isPresent();
    }

    /** The agency of a name, by the name under which its years stand. */
    String body(String agency) {
        return decided.agencies().body(agency);
    }

    /** Of the reports of an agency's year the one that counts, whatever name is printed in it. */
    Optional<Filed> counting(String agency, int year) {
        return Optional.ofNullable(counting.get(new Year(body(agency), year)));
    }

    /** Every name that a report bears, or that something is decided of. */
    SortedSet<String> agencies() {
        return agencies;
    }

    /** Every report that counts, by agency and year. */
    Map<Year, Filed> counting() {
        return counting;
    }

    private List<Filed> file(List<Headline> stored) {
        List<Handles.Named> named = new ArrayList<>();
        Map<Shared, List<ReportKey>> sharing = new HashMap<>();
        for (Headline report : stored) {
            headlines.put(report.stored().number(), report);
            if (!isWithdrawn(report)) {
                Handles.Named name = named(report);
                named.add(name);
                sharing.computeIfAbsent(shared(name), shared -> new ArrayList<>())
                        .add(report.stored().key());
            }
        }
        Map<Shared, Optional<ReportKey>> counts = new HashMap<>();
        sharing.forEach((shared, keys) -> counts.put(shared, decided.counting(keys)));
        Iterator<String> handles = Handles.assign(named).iterator();
        return stored.stream()
                .map(report -> {
                    boolean withdrawn = isWithdrawn(report);
                    // Withdrawn reports leave their name to others and are called by number.
                    String handle = withdrawn ? String.valueOf(report.stored().number()) : handles.next();
                    return filed(report, handle, withdrawn, counts);
                })
                .toList();
    }

    private Filed filed(Headline report, String handle, boolean withdrawn, Map<Shared, Optional<ReportKey>> counts) {
        Handles.Named named = named(report);
        ReportKey key = report.stored().key();
        boolean counting = counts.getOrDefault(shared(named), Optional.empty())
                .filter(key::equals)
                .isPresent();
        return new Filed(
                report.stored().number(),
                handle,
                key,
                report.stored().source().name(),
                tags(key.sha256()),
                named.agency(),
                named.year(),
                report.form() == null ? decided.keyedForm(key).orElse(null) : report.form(),
                withdrawn,
                !withdrawn && counting);
    }

    private Shared shared(Handles.Named named) {
        return new Shared(named.agency() == null ? null : body(named.agency()), named.year());
    }

    private boolean isWithdrawn(Headline report) {
        return decided.isWithdrawn(report.stored().key());
    }

    private Handles.Named named(Headline report) {
        ReportKey key = report.stored().key();
        return new Handles.Named(decided.agency(key, report.agency()), decided.year(key, report.year()));
    }
}
