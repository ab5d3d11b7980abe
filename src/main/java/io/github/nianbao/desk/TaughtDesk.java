package io.github.nianbao.desk;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.map.Lesson;
import io.github.nianbao.map.SetAside;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was taught: listed, taken out of force, written for a colleague, and applied to reports read before. */
public final class TaughtDesk {
    /** Parts the documents of a YAML stream. */
    static final String BETWEEN = "---\n";

    private final Desk desk;

    public TaughtDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * A teaching in force.
     *
     * @param entry of the journal
     * @param reason why it is set aside; {@code null} where it holds
     */
    public record Known(
            Decision.Teach teaching,
            JournalEntry entry,
            @Nullable SetAsideReason reason) {}

    /** @param key what is wrong; of an example the cell that comes out otherwise */
    public record SetAsideReason(String code, String key) {}

    /** What is in force, the oldest first. */
    public List<Known> list() {
        return desk.read(shelf -> {
            List<SetAside> aside = desk.mappings().setAside();
            List<Known> known = new ArrayList<>();
            shelf.decided().teachings().values().forEach(entry -> {
                if (entry.decision() instanceof Decision.Teach teach) {
                    SetAsideReason reason = aside.stream()
                            .filter(one -> one.file().equals(Lesson.fileOf(teach.name())))
                            .map(one -> new SetAsideReason(one.reason(), one.key()))
                            .findFirst()
                            .orElse(null);
                    known.add(new Known(teach, entry, reason));
                }
            });
            known.sort(Comparator.comparingLong(one -> one.entry().number()));
            return known;
        });
    }

    /** Reads reports that the archive has by what it was taught since. @return those that changed */
    public List<Effect> apply(List<String> reports) {
        List<String> names = reports.isEmpty() ? List.of(Lookup.ALL) : reports;
        return desk.write(shelf -> {
            desk.followTeachings(shelf);
            return new Rereading(desk, shelf).apply(Lookup.reports(shelf, names));
        });
    }

    /** Takes a teaching out of force: the named one, or the newest. */
    public JournalEntry undo(@Nullable String name) {
        List<Known> known = list();
        if (known.isEmpty()) {
            throw new DeskException(DeskException.Code.NOTHING_TAUGHT, List.of());
        }
        Known meant = name == null ? known.get(known.size() - 1) : find(known, name);
        return decide(desk, List.of(new Decision.Unteach(meant.teaching().name())))
                .get(0);
    }

    private static Known find(List<Known> known, String name) {
        return known.stream()
                .filter(one -> one.teaching().name().equals(name)
                        || String.valueOf(one.entry().number()).equals(name))
                .findFirst()
                .orElseThrow(() -> new DeskException(DeskException.Code.UNKNOWN_TEACHING, List.of(name)));
    }

    /**
     * Writes teachings for a colleague, in the language of mapping files.
     *
     * @param names none for all that are in force
     * @return how many
     */
    public int export(Path file, List<String> names) {
        List<Known> wanted = names.isEmpty()
                ? list()
                : names.stream().map(name -> find(list(), name)).toList();
        if (wanted.isEmpty()) {
            throw new DeskException(DeskException.Code.NOTHING_TAUGHT, List.of());
        }
        String text = wanted.stream().map(known -> known.teaching().content()).collect(Collectors.joining(BETWEEN));
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        return wanted.size();
    }

    /** All of it as one decision. */
    static List<JournalEntry> decide(Desk desk, List<? extends Decision> decisions) {
        return desk.write(shelf -> {
            List<JournalEntry> entries = shelf.archive().appending().decideTogether(List.copyOf(decisions), desk.who());
            shelf.refresh();
            desk.followTeachings(shelf);
            return entries;
        });
    }
}
