package io.github.nianbao.desk;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.archive.ArchiveException;
import io.github.nianbao.map.MappingException;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.narrative.Narrator;
import io.github.nianbao.report.Crosswalk;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the work is done: an archive folder, the person who works, the program's version. Holds nothing open: every
 * request opens the archive for as long as it takes.
 */
public final class Desk {
    /** The folder of an archive whose mapping files take the place of those that ship with the program. */
    private static final String OVERRIDES = "mappings";

    private final Path folder;
    private final Clock clock;
    private final String who;
    private final String program;
    private final BooleanSupplier stopped;
    private final Settings settings;
    private final Set<Reason> warnings = new LinkedHashSet<>();
    private @Nullable Mappings mappings;
    private @Nullable Narrator narrator;

    /** Softly held: it is quicker, and nothing is lost without it. */
    private SoftReference<@Nullable Known> known = new SoftReference<>(null);

    /** @param generation of the archive that the catalogue was made from */
    private record Known(String generation, Catalogue catalogue) {}

    /**
     * @param folder the archive's
     * @param who decides, as the journal names them
     * @param program the program's version, such as {@code 0.1.0}
     * @param stopped whether the user wants the running request to end
     */
    public Desk(Path folder, Clock clock, String who, String program, BooleanSupplier stopped, Settings settings) {
        this.folder = folder;
        this.clock = clock;
        this.who = who;
        this.program = program;
        this.stopped = stopped;
        this.settings = settings;
    }

    public Path folder() {
        return folder;
    }

    /** What the user should know about where the archive lies, each once. */
    public List<Reason> warnings() {
        return List.copyOf(warnings);
    }

    String who() {
        return who;
    }

    String program() {
        return program;
    }

    boolean isStopped() {
        return stopped.getAsBoolean();
    }

    Settings settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }

    /** Read at the first need: most requests that fail never need them. */
    synchronized Mappings mappings() {
        if (mappings == null) {
            try {
                mappings = Mappings.load(folder.resolve(OVERRIDES));
            } catch (MappingException wrong) {
                throw told(wrong);
            }
        }
        return mappings;
    }

    /** What can be compared over the forms. */
    Crosswalk crosswalk() {
        try {
            return mappings().crosswalk();
        } catch (MappingException wrong) {
            throw told(wrong);
        }
    }

    /** Reads prose again where a person said whose or of which year it is. */
    synchronized Narrator narrator() {
        if (narrator == null) {
            narrator = new Narrator(mappings().lexicon());
        }
        return narrator;
    }

    /**
     * Writes and takes away mapping files as the journal says what is taught. Whoever has changed the journal calls it,
     * and whoever is about to read files by it.
     */
    synchronized void followTeachings(Shelf shelf) {
        if (new TaughtFiles(folder.resolve(OVERRIDES)).follow(shelf.journal())) {
            mappings = null;
            narrator = null;
        }
    }

    /** Every report by its names; looked up again only where the archive has changed since. */
    synchronized Catalogue catalogue(Archive archive) {
        // Asked first: what changes meanwhile is looked up once more, not passed over.
        Optional<String> generation = archive.generation();
        Known last = known.get();
        if (generation.isPresent() && last != null && last.generation().equals(generation.get())) {
            return last.catalogue();
        }
        Catalogue catalogue = new Catalogue(archive);
        generation.ifPresent(now -> known = new SoftReference<>(new Known(now, catalogue)));
        return catalogue;
    }

    /**
     * For requests whose answer would mislead where there is no archive: that all is well, or that there is nothing.
     *
     * @throws DeskException where there is none, as under a folder's misspelt name
     */
    void requireArchive() {
        if (!Archive.isIn(folder)) {
            throw new DeskException(DeskException.Code.NO_ARCHIVE, List.of(folder.toString()));
        }
    }

    <T> T read(Function<Shelf, T> request) {
        return open(() -> Archive.openForReading(folder, clock), request);
    }

    <T> T write(Function<Shelf, T> request) {
        return open(() -> Archive.openForWriting(folder, clock), request);
    }

    static DeskException told(ArchiveException failure) {
        return new DeskException(DeskException.Code.valueOf("ARCHIVE_" + failure.code()), failure.arguments(), failure);
    }

    private <T> T open(Supplier<Archive> opening, Function<Shelf, T> request) {
        try (Archive archive = opening.get()) {
            archive.warnings()
                    .forEach(warning -> warnings.add(new Reason(warning.code().name(), warning.arguments())));
            return request.apply(new Shelf(this, archive));
        } catch (ArchiveException failure) {
            throw told(failure);
        } catch (MappingException wrong) {
            throw told(wrong);
        }
    }

    private static DeskException told(MappingException wrong) {
        return new DeskException(
                DeskException.Code.MAPPING_WRONG,
                List.of(wrong.file(), String.valueOf(wrong.line()), wrong.key(), wrong.reason()),
                wrong);
    }
}
