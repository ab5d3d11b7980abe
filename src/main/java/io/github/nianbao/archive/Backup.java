package io.github.nianbao.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A whole archive in one ZIP file: {@link Manifest}, a snapshot of the database, the sources that the snapshot knows,
 * the archive's own mapping files. Other commands may go on meanwhile.
 */
final class Backup {
    /** The first moment that ZIP can name: the same archive gives the same file. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Layout layout;
    private final Failures failures;
    private final SortedMap<String, Path> files = new TreeMap<>();

    /** The names of the sources, by their paths. */
    private final SortedMap<String, String> names = new TreeMap<>();

    private Backup(Layout layout) {
        this.layout = layout;
        this.failures = new Failures(layout.folder());
    }

    /**
     * @return how many sources are in it
     * @throws ArchiveException if anything does not hold: what cannot be restored is no backup
     */
    static int write(Layout layout, Database database, Path file) throws IOException {
        Backup backup = new Backup(layout);
        // Of what does not hold together, a snapshot takes what it finds.
        backup.require(Verification.ofFile(database));
        Layout snapshot = new Layout(Files.createTempDirectory("nianbao-"));
        try {
            database.copyTo(snapshot.database());
            return backup.write(snapshot, file);
        } finally {
            for (Path left : Sources.children(snapshot.folder())) {
                Files.delete(left);
            }
            Files.delete(snapshot.folder());
        }
    }

    private int write(Layout snapshot, Path file) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        int sources = addSources(snapshot);
        addMappings();
        files.put(Manifest.DATABASE, snapshot.database());
        for (var entry : files.entrySet()) {
            hashes.put(entry.getKey(), hash(entry.getKey(), entry.getValue()));
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            begin(zip, Manifest.NAME);
            zip.write(new Manifest(hashes).text().getBytes(StandardCharsets.UTF_8));
            for (var entry : files.entrySet()) {
                begin(zip, entry.getKey());
                Files.copy(entry.getValue(), zip);
            }
        }
        return sources;
    }

    private int addSources(Layout snapshot) throws IOException {
        try (Database database =
                new DatabaseFile(snapshot, failures, false).forReading().orElseThrow(() -> failures.damaged(null))) {
            require(Verification.ofContent(database));
            for (Source source : new ReportRows(database).sources()) {
                files.put(Manifest.source(source.sha256()), layout.sources().file(source.sha256()));
                names.put(Manifest.source(source.sha256()), source.name());
            }
            return files.size();
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }

    private void addMappings() throws IOException {
        for (Path file : Sources.children(layout.folder().resolve("mappings"))) {
            String path = "mappings/" + file.getFileName();
            if (Files.isRegularFile(file) && Manifest.isMapping(path)) {
                files.put(path, file);
            }
        }
    }

    /** A source that is no longer what was imported is not handed on as one. */
    private String hash(String path, Path file) throws IOException {
        String name = names.get(path);
        if (name == null) {
            return Sha256.of(file);
        }
        String expected = path.substring(path.lastIndexOf('/') + 1);
        if (!Files.exists(file)) {
            throw refused(Damage.of(Damage.Code.SOURCE_MISSING, expected, name));
        }
        if (!Sha256.of(file).equals(expected)) {
            throw refused(Damage.of(Damage.Code.SOURCE_CHANGED, expected, name));
        }
        return expected;
    }

    private void require(List<Damage> none) {
        none.stream().findFirst().ifPresent(damage -> {
            throw refused(damage);
        });
    }

    private ArchiveException refused(Damage damage) {
        return failures.about(ArchiveException.Code.NOT_BACKED_UP, damage, null);
    }

    private static void begin(ZipOutputStream zip, String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
    }
}
