package io.github.nianbao.archive;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The source files of an archive, by hash: {@code sources/ab/ab12…}. A file under its final name is whole: it is written
 * aside, synced and renamed.
 */
final class Sources {
    private static final String ASIDE = "aside";

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Path root;

    Sources(Path root) {
        this.root = root;
    }

    Path file(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    boolean isEmpty() throws IOException {
        return finished().isEmpty();
    }

    /** Makes the source durable under its final name; one that is there and whole is left alone. */
    void put(String sha256, byte[] bytes) throws IOException {
        Path file = file(sha256);
        if (Files.exists(file) && Sha256.of(file).equals(sha256)) {
            return;
        }
        Path aside = Files.createDirectories(root.resolve(ASIDE)).resolve(sha256);
        write(aside, bytes);
        Path shelf = shelf(sha256);
        if (!Files.isDirectory(shelf)) {
            Files.createDirectory(shelf);
            sync(root);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(shelf);
    }

    /** Takes away what no committed import names: files left aside, and sources unknown to the database. */
    void sweep(Set<String> known) throws IOException {
        for (Path left : children(root.resolve(ASIDE))) {
            Files.delete(left);
        }
        for (Path file : finished()) {
            if (!known.contains(nameOf(file))) {
                Files.delete(file);
            }
        }
    }

    private List<Path> finished() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                root, 2, (file, facts) -> facts.isRegularFile() && Sha256.isOne(nameOf(file)) && isInPlace(file))) {
            return files.toList();
        }
    }

    private boolean isInPlace(Path file) {
        return file.equals(file(nameOf(file)));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Makes the names in a folder durable; Windows has no such call, and its file system logs them by itself. */
    static void sync(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
