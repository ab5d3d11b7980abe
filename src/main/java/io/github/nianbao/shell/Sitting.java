package io.github.nianbao.shell;

import io.github.nianbao.desk.DecisionDesk;
import io.github.nianbao.desk.ReviewDesk;
import io.github.nianbao.desk.ReviewItem;
import io.github.nianbao.fix.JournalEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a review has come: the finding at hand, those that were skipped, and what was decided, so that it can be taken back. */
final class Sitting {
    private final ReviewDesk desk;
    private final DecisionDesk decisions;
    private final List<ReviewItem> items;
    private final Set<String> skipped;
    private final Deque<Done> done = new ArrayDeque<>();
    private int at;
    private int decided;

    /** What was decided at a place of the list. */
    private record Done(int at, List<JournalEntry> entries) {}

    Sitting(ReviewDesk desk, DecisionDesk decisions, List<ReviewItem> items, Set<String> skipped) {
        this.desk = desk;
        this.decisions = decisions;
        this.items = items;
        this.skipped = skipped;
    }

    boolean isOver() {
        return at >= items.size();
    }

    /** The finding at hand as it stands now; empty where it is closed. */
    Optional<ReviewItem> now() {
        return desk.again(items.get(at));
    }

    /** From 1. */
    int number() {
        return at + 1;
    }

    int of() {
        return items.size();
    }

    /** How many decisions stand that were made here. */
    int decided() {
        return decided;
    }

    int skipped() {
        return skipped.size();
    }

    /** How many findings were not come to. */
    int left() {
        return items.size() - Math.min(at, items.size());
    }

    /** Findings not yet passed, of the same cause, this one first. */
    List<ReviewItem> alike(ReviewItem item) {
        return items.subList(at, items.size()).stream()
                .filter(other -> other.cause().equals(item.cause()))
                .toList();
    }

    void pass() {
        at++;
    }

    void skip(ReviewItem item) {
        skipped.add(item.key());
        desk.remember(skipped);
        at++;
    }

    /** To the nearest finding before that is open; closed ones come again only by undoing. */
    void back() {
        for (int before = at - 1; before >= 0; before--) {
            Optional<ReviewItem> item = desk.again(items.get(before));
            if (item.isPresent()) {
                at = before;
                if (skipped.remove(item.get().key())) {
                    desk.remember(skipped);
                }
                return;
            }
        }
    }

    void made(List<JournalEntry> entries) {
        done.push(new Done(at, entries));
        decided += entries.size();
    }

    /**
     * Takes back what was decided last here, and nothing that others did.
     *
     * @return how many decisions it was
     */
    int undo() {
        Done last = done.poll();
        if (last == null) {
            throw new UsageException("desk.NOTHING_TO_UNDO");
        }
        List<JournalEntry> entries = last.entries();
        decisions.undoEntry(entries.get(entries.size() - 1));
        decided -= entries.size();
        at = last.at();
        return entries.size();
    }
}
