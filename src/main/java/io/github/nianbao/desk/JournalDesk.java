package io.github.nianbao.desk;

import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.JournalJson;
import io.github.nianbao.fix.Merge;
import io.github.nianbao.fix.Merge.Contradiction;
import io.github.nianbao.fix.ReportKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The journal as a file: written out, checked, and taken into another archive over the same sources. */
public final class JournalDesk {
    /** Entries are short; a journal of a million decisions is smaller. */
    private static final long LARGEST = 1L << 30;

    private final Desk desk;

    public JournalDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * What came of a replay.
     *
     * @param merge how the journals went together
     * @param added entries that this archive's journal has grown by
     * @param absent decisions about reports that the archive does not have; they wait for the import
     * @param inapplicable decisions about print that reads otherwise here
     */
    public record Replayed(
            Merge merge, List<JournalEntry> added, List<JournalEntry> absent, List<JournalEntry> inapplicable) {
        public Replayed {
            added = List.copyOf(added);
            absent = List.copyOf(absent);
            inapplicable = List.copyOf(inapplicable);
        }
    }

    /**
     * Writes the whole journal, one entry to a line (JSON Lines), in canonical JSON.
     *
     * @return how many entries
     * @throws DeskException if another file is in the way
     */
    public int export(Path file) {
        List<String> lines = desk.read(shelf ->
                shelf.journal().entries().stream().map(JournalJson::line).toList());
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        return lines.size();
    }

    /** The number of the first entry of the archive's journal that is not what was written; empty if all hold. */
    public Optional<Long> firstBroken() {
        return desk.read(shelf -> shelf.archive().firstBroken());
    }

    /** The same of a file that {@link #export} wrote. */
    public Optional<Long> firstBroken(Path file) {
        return read(file).firstBroken();
    }

    /**
     * Takes the decisions of another journal over the same sources.
     *
     * @param theirs decide as they did where they contradict what was decided here
     * @throws DeskException if the file is no journal or its chain does not hold
     */
    public Replayed replay(Path file, boolean theirs) {
        Journal other = read(file);
        other.firstBroken().ifPresent(number -> {
            throw new DeskException(
                    DeskException.Code.JOURNAL_FILE_BROKEN, List.of(file.toString(), String.valueOf(number)));
        });
        return desk.write(shelf -> {
            Merge merge = Merge.of(shelf.journal(), other);
            List<JournalEntry> taken = new ArrayList<>(merge.taken());
            if (theirs) {
                merge.contradictions().stream().map(Contradiction::theirs).forEach(taken::add);
            }
            List<JournalEntry> added = new ArrayList<>();
            if (!merge.verbatim().isEmpty()) {
                added.addAll(shelf.archive().continueWith(merge.verbatim()));
            }
            if (!taken.isEmpty()) {
                added.addAll(shelf.archive().takeOver(taken));
            }
            shelf.refresh();
            desk.followTeachings(shelf);
            KeyedReports.file(shelf, desk);
            return replayed(shelf, merge, added);
        });
    }

    private static Replayed replayed(Shelf shelf, Merge merge, List<JournalEntry> added) {
        Set<ReportKey> here = new HashSet<>();
        Set<Long> inapplicable = new HashSet<>();
        shelf.preload();
        for (Filed filed : shelf.all()) {
            here.add(filed.key());
            shelf.corrected(filed).inapplicable().forEach(entry -> inapplicable.add(entry.number()));
        }
        return new Replayed(
                merge,
                added,
                added.stream()
                        .filter(entry -> entry.decision().report() != null
                                && !here.contains(entry.decision().report()))
                        .toList(),
                added.stream()
                        .filter(entry -> inapplicable.contains(entry.number()))
                        .toList());
    }

    /** @throws DeskException where a line is no entry of a journal */
    private static Journal read(Path file) {
        List<JournalEntry> entries = new ArrayList<>();
        int number = 0;
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw notAJournal(file, 0);
            }
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                entries.add(JournalJson.parse(line));
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw notAJournal(file, number);
        }
        return new Journal(entries);
    }

    private static DeskException notAJournal(Path file, int line) {
        return new DeskException(DeskException.Code.NOT_A_JOURNAL, List.of(file.toString(), String.valueOf(line)));
    }
}
