package io.github.nianbao.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Compound files made for tests. */
final class CompoundFiles {
    private CompoundFiles() {}

    /** A file with one stream at its top and another one inside a storage, as embedded objects have it. */
    static byte[] with(String top, String embedded) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), top);
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "\u0005SummaryInformation");
            DirectoryEntry pool = file.createDirectory("ObjectPool");
            pool.createDirectory("_1").createDocument(embedded, new ByteArrayInputStream(new byte[5000]));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
