package io.github.nianbao.desk;

import io.github.nianbao.decode.Change;
import io.github.nianbao.decode.Suggestion;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One open finding after another. What was decided stands in the journal; what was skipped is remembered beside it. */
public final class ReviewDesk {
    /** The keys of skipped items, one to a line; to lose it loses no decision. */
    private static final String SKIPPED = "review-skipped.txt";

    private final Desk desk;

    public ReviewDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is open: sums of tables before contradictions of the prose, which often fall away with them; items of one cause
     * together, the most frequent cause first.
     */
    public List<ReviewItem> open(List<String> reports) {
        List<ReviewItem> items = new SuggestDesk(desk)
                .suggest(reports).stream()
                        .flatMap(report -> ReviewItem.of(report.report(), report.decoded()).stream())
                        .toList();
        Map<String, List<ReviewItem>> byCause = new LinkedHashMap<>();
        items.forEach(item -> byCause.computeIfAbsent(item.cause(), unseen -> new ArrayList<>())
                .add(item));
        return byCause.values().stream()
                .sorted(Comparator.comparing(
                                (List<ReviewItem> alike) -> alike.get(0).claim() != null)
                        .thenComparing(alike -> -alike.size()))
                .flatMap(List::stream)
                .toList();
    }

    /** The item as things stand now, by the first of its findings; empty where that is closed. */
    public Optional<ReviewItem> again(ReviewItem item) {
        String number = String.valueOf(item.report().filed().number());
        String finding = item.findings().get(0).id();
        return new SuggestDesk(desk)
                .suggest(List.of(number)).stream()
                        .flatMap(report -> ReviewItem.of(report.report(), report.decoded()).stream())
                        .filter(other -> other.findings().stream()
                                .anyMatch(found -> found.id().equals(finding)))
                        .findFirst();
    }

    /** Takes a candidate: all its figures are fixed, or none. */
    public List<JournalEntry> accept(ReviewItem item, Suggestion candidate, String reason) {
        return desk.write(
                shelf -> shelf.archive().appending().decideTogether(fixes(item, candidate, reason), desk.who()));
    }

    /** Takes the best candidate of each item: all or none. */
    public List<JournalEntry> acceptAll(List<ReviewItem> items, String reason) {
        return desk.write(shelf -> {
            List<Decision> decisions = new ArrayList<>();
            items.forEach(item -> decisions.addAll(fixes(item, item.candidates().get(0), reason)));
            return shelf.archive().appending().decideTogether(decisions, desk.who());
        });
    }

    private static List<Decision> fixes(ReviewItem item, Suggestion candidate, String reason) {
        List<Decision> decisions = new ArrayList<>();
        for (Change change : candidate.changes()) {
            decisions.add(fix(item, change.cell().text(), change.to().toPlainString(), reason));
        }
        return decisions;
    }

    /** Takes a proposal about the prose. */
    public List<JournalEntry> accept(ReviewItem item, Proposal proposal, String reason) {
        return value(item, proposal.figure().text(), proposal.to().toPlainString(), reason);
    }

    /** Takes what a person typed for one figure, a cell or a fact, instead. */
    public List<JournalEntry> value(ReviewItem item, String figure, String value, String reason) {
        return decide(fix(item, figure, value, reason));
    }

    /** Confirms that a figure is printed so. */
    public List<JournalEntry> attest(ReviewItem item, String figure, String reason) {
        Filed filed = item.report().filed();
        Report content = item.report().report();
        return decide(
                FactId.isOne(figure)
                        ? FactFixing.attest(filed, Lookup.fact(content, filed.handle(), figure), reason)
                        : Fixing.attest(filed, Lookup.cell(content, filed.handle(), figure), reason));
    }

    private List<JournalEntry> decide(Decision decision) {
        return desk.write(shelf -> shelf.archive().appending().decide(List.of(decision), desk.who()));
    }

    private static Decision fix(ReviewItem item, String figure, String value, String reason) {
        Filed filed = item.report().filed();
        Report content = item.report().report();
        if (FactId.isOne(figure)) {
            return FactFixing.decide(filed, Lookup.fact(content, filed.handle(), figure), value, reason);
        }
        Entry entry = Lookup.cell(content, filed.handle(), figure);
        Form form = item.report().form();
        FormColumn column = form == null
                ? null
                : form.cell(entry.id()).map(FormCell::column).orElse(null);
        return Fixing.decide(filed.key(), entry, column, value, reason);
    }

    /** Keys of what was skipped in earlier sittings. */
    public Set<String> skipped() {
        Path file = desk.folder().resolve(SKIPPED);
        try {
            return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : new TreeSet<>();
        } catch (IOException unreadable) {
            return new TreeSet<>();
        }
    }

    public void remember(Set<String> skipped) {
        Path file = desk.folder().resolve(SKIPPED);
        try {
            Files.write(file, new TreeSet<>(skipped));
        } catch (IOException failure) {
            throw Unwritten.of(file, failure);
        }
    }
}
