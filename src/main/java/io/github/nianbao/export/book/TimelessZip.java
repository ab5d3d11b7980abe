package io.github.nianbao.export.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose entries all bear one time: the one they were written at would make every copy differ. */
final class TimelessZip {
    /** The first that a ZIP file can tell; without a time zone, in which the library would shift it. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    static void copy(Path from, Path to) throws IOException {
        // By its directory: entries that are written in one go tell their sizes only there.
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : in.stream().toList()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(FIRST);
                out.putNextEntry(timeless);
                try (InputStream content = in.getInputStream(entry)) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }
}
