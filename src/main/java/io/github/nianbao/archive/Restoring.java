package io.github.nianbao.archive;

import io.github.nianbao.archive.ArchiveException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup made an archive again: unpacked aside, checked in every part, and only then moved to its place. */
final class Restoring {
    /** In bytes; a manifest of half a million sources is smaller. */
    private static final int LARGEST_MANIFEST = 1 << 26;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path folder;

    private Restoring(Path file, Path folder) {
        this.file = file;
        this.folder = folder.toAbsolutePath();
    }

    /**
     * @return how many sources the archive has
     * @throws ArchiveException if the folder holds anything, or the file is no backup or not what was written
     */
    static int of(Path file, Path folder, Clock clock) {
        Restoring restoring = new Restoring(file, folder);
        try {
            return restoring.restore(clock);
        } catch (ZipException malformed) {
            throw restoring.notABackup(malformed);
        } catch (IOException failure) {
            throw new Failures(folder).of(failure);
        }
    }

    private int restore(Clock clock) throws IOException {
        if (Files.exists(folder)
                && (!Files.isDirectory(folder) || !Sources.children(folder).isEmpty())) {
            throw new Failures(folder).about(Code.NOT_EMPTY, null);
        }
        if (!Files.isRegularFile(file)) {
            throw notABackup(null);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Manifest manifest = manifest(zip);
            // Inside the temporary folder, which is its maker's alone, one with the usual permissions.
            Path temporary = Files.createTempDirectory(Files.createDirectories(parent()), ".nianbao-restore-");
            try {
                Path aside = Files.createDirectory(temporary.resolve("archive"));
                unpack(zip, manifest, aside);
                verify(aside, clock);
                Files.deleteIfExists(folder);
                Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
                Sources.sync(parent());
            } finally {
                sweep(temporary);
            }
            return (int) manifest.files().keySet().stream()
                    .filter(path -> path.startsWith("sources/"))
                    .count();
        }
    }

    private Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw notABackup(null);
        }
        byte[] text;
        try (InputStream in = zip.getInputStream(entry)) {
            text = in.readNBytes(LARGEST_MANIFEST);
        }
        Manifest manifest =
                Manifest.parse(new String(text, StandardCharsets.UTF_8)).orElseThrow(() -> notABackup(null));
        List<String> names = new ArrayList<>();
        zip.stream().map(ZipEntry::getName).forEach(names::add);
        names.remove(Manifest.NAME);
        if (names.size() != manifest.files().size()) {
            TreeSet<String> without = new TreeSet<>(manifest.files().keySet());
            names.forEach(without::remove);
            throw changed(without.isEmpty() ? Manifest.NAME : without.first());
        }
        return manifest;
    }

    private void unpack(ZipFile zip, Manifest manifest, Path aside) throws IOException {
        Files.createDirectories(aside.resolve("sources"));
        for (var expected : manifest.files().entrySet()) {
            ZipEntry entry = zip.getEntry(expected.getKey());
            if (entry == null) {
                throw changed(expected.getKey());
            }
            Path to = aside.resolve(expected.getKey());
            Files.createDirectories(to.getParent() == null ? aside : to.getParent());
            if (entry.getSize() > Files.getFileStore(aside).getUsableSpace()) {
                throw new Failures(folder).about(Code.DISK_FULL, null);
            }
            try {
                copy(zip, entry, to);
            } catch (ZipException malformed) {
                throw changed(expected.getKey());
            }
            if (!Sha256.of(to).equals(expected.getValue())) {
                throw changed(expected.getKey());
            }
        }
    }

    /** Durable, and no more than the file says it is: a bomb never goes off. */
    private void copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
        try (InputStream in = zip.getInputStream(entry);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            long written = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                if (written > entry.getSize()) {
                    throw changed(entry.getName());
                }
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
    }

    private void verify(Path aside, Clock clock) {
        try (Archive archive = Archive.openForReading(aside, clock)) {
            archive.verify().stream().findFirst().ifPresent(damage -> {
                throw changed(part(damage));
            });
        } catch (ArchiveException failure) {
            if (failure.code() == Code.DAMAGED || failure.code() == Code.NOT_AN_ARCHIVE) {
                throw changed(Manifest.DATABASE);
            }
            throw failure;
        }
    }

    private static String part(Damage damage) {
        return switch (damage.code()) {
            case SOURCE_MISSING, SOURCE_CHANGED, SOURCE_UNREADABLE ->
                Manifest.source(damage.arguments().get(0));
            default -> Manifest.DATABASE;
        };
    }

    /** An archive's folder stands in another one: a root is never empty. */
    private Path parent() {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    private static void sweep(Path temporary) throws IOException {
        try (Stream<Path> left = Files.walk(temporary)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private ArchiveException notABackup(@Nullable Throwable cause) {
        return new ArchiveException(Code.NOT_A_BACKUP, List.of(file.toString()), cause);
    }

    private ArchiveException changed(String part) {
        return new ArchiveException(Code.BACKUP_DAMAGED, List.of(file.toString(), part), null);
    }
}
