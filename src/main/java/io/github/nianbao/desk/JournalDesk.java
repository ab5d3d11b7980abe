package io.github.nianbao.desk;

import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.JournalJson;
import io.github.nianbao.fix.Merge;
import io.github.nianbao.fix.Merge.Contradiction;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.Form;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
     * @param reports those that this archive has
     */
    public record Replayed(
            Merge merge,
            List<JournalEntry> added,
            List<JournalEntry> absent,
            List<JournalEntry> inapplicable,
            Map<ReportKey, About> reports) {
        public Replayed {
            added = List.copyOf(added);
            absent = List.copyOf(absent);
            inapplicable = List.copyOf(inapplicable);
            reports = Map.copyOf(reports);
        }
    }

    /** A report that a decision is about. @param form {@code null} where none was recognised */
    public record About(String handle, @Nullable Form form) {}

    /**
     * Writes the whole journal, one entry to a line (JSON Lines), in canonical JSON.
     *
     * @return how many entries
     * @throws DeskException if another file is in the way
     */
    public int export(Path file) {
        Outside.require(desk, file);
        List<String> lines = desk.read(shelf ->
                shelf.journal().entries().stream().map(JournalJson::line).toList());
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        return lines.size();
    }

    /**
     * How far a journal holds. A chain cannot tell that entries behind its last are gone: who wants to know notes the number
     * and the hash.
     *
     * @param broken the number of the first entry that is not what was written; {@code null} if all hold
     * @param entries how many there are
     * @param lastHash of the last one; empty where there is none or one is broken
     */
    public record Chain(@Nullable Long broken, int entries, String lastHash) {
        private static Chain of(Journal journal) {
            List<JournalEntry> entries = journal.entries();
            Long broken = journal.firstBroken().orElse(null);
            boolean isTold = broken == null && !entries.isEmpty();
            return new Chain(
                    broken,
                    entries.size(),
                    isTold ? entries.get(entries.size() - 1).hash() : "");
        }
    }

    /** The archive's journal. */
    public Chain chain() {
        return desk.read(shelf -> shelf.archive()
                .firstBroken()
                .map(broken -> new Chain(broken, 0, ""))
                .orElseGet(() -> Chain.of(shelf.journal())));
    }

    /** A file that {@link #export} wrote. */
    public Chain chain(Path file) {
        return Chain.of(read(file));
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
                added.addAll(shelf.archive().appending().continueWith(merge.verbatim()));
            }
            if (!taken.isEmpty()) {
                added.addAll(shelf.archive().appending().takeOver(taken));
            }
            shelf.refresh();
            desk.followTeachings(shelf);
            KeyedReports.file(shelf, desk);
            return replayed(shelf, merge, added);
        });
    }

    private static Replayed replayed(Shelf shelf, Merge merge, List<JournalEntry> added) {
        Map<ReportKey, About> here = new HashMap<>();
        Set<Long> inapplicable = new HashSet<>();
        shelf.preload();
        for (Filed filed : shelf.all()) {
            here.put(
                    filed.key(),
                    new About(filed.handle(), shelf.form(filed.form()).orElse(null)));
            shelf.corrected(filed).inapplicable().forEach(entry -> inapplicable.add(entry.number()));
        }
        return new Replayed(
                merge,
                added,
                added.stream()
                        .filter(entry -> entry.decision().report() != null
                                && !here.containsKey(entry.decision().report()))
                        .toList(),
                added.stream()
                        .filter(entry -> inapplicable.contains(entry.number()))
                        .toList(),
                here);
    }

    /** @throws DeskException where a line is no entry of a journal */
    private static Journal read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DeskException(DeskException.Code.NO_FILE, List.of(file.toString()));
        }
        List<JournalEntry> entries = new ArrayList<>();
        try {
            if (Files.size(file) > LARGEST) {
                throw notAJournal(file, 0);
            }
            // A line of bytes first, one character each, so that the line is known in which a byte is no UTF-8.
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String line : bytes.lines().toList()) {
                entries.add(JournalJson.parse(utf8(line.getBytes(StandardCharsets.ISO_8859_1))));
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw notAJournal(file, entries.size() + 1);
        }
        return new Journal(entries);
    }

    private static String utf8(byte[] line) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    }

    private static DeskException notAJournal(Path file, int line) {
        return new DeskException(DeskException.Code.NOT_A_JOURNAL, List.of(file.toString(), String.valueOf(line)));
    }
}
