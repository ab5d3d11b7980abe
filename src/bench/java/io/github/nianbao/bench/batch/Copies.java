package io.github.nianbao.bench.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Many files out of a few: each copy says what its original says, and differs in a few bytes that carry nothing, so that
 * the archive takes none of them for one it has already.
 */
final class Copies {
    /** OLE2 files are read in sectors of this many bytes. */
    private static final int SECTOR = 512;

    private Copies() {}

    /** Fills the folder with this many files, taking the originals in turn. */
    static void fill(Path originals, Path folder, int count) throws IOException {
        List<Path> files = documents(originals);
        Files.createDirectories(folder);
        for (int copy = 0; copy < count; copy++) {
            Path original = files.get(copy % files.size());
            String name = String.format(Locale.ROOT, "%05d-%s", copy, original.getFileName());
            Files.write(folder.resolve(name), padded(Files.readAllBytes(original), copy / files.size() + 1));
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*(\\.truth\\.json|\\.jsonl|README[^/]*)|.*/hostile/.*"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static byte[] padded(byte[] bytes, int times) {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Arrays.copyOf(bytes, (bytes.length + SECTOR - 1) / SECTOR * SECTOR + times * SECTOR);
        }
        if (startsWith(bytes, 'P', 'K')) {
            return withComment(bytes, times);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return followed(bytes, new byte[] {'\n', 0}, times);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return followed(bytes, new byte[] {0, '\n'}, times);
        }
        return followed(bytes, new byte[] {'\n'}, times);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int index = 0; index < magic.length; index++) {
            if (bytes.length <= index || (bytes[index] & 0xFF) != magic[index]) {
                return false;
            }
        }
        return true;
    }

    /** A ZIP file ends with a comment, whose length stands in the two bytes before it. */
    private static byte[] withComment(byte[] bytes, int length) {
        byte[] commented = followed(bytes, new byte[] {'.'}, length);
        commented[bytes.length - 2] = (byte) length;
        return commented;
    }

    private static byte[] followed(byte[] bytes, byte[] padding, int times) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + padding.length * times);
        for (int index = bytes.length; index < longer.length; index++) {
            longer[index] = padding[(index - bytes.length) % padding.length];
        }
        return longer;
    }
}
