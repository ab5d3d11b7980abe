package io.github.nianbao.export;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The file that an exported report was read from.
 *
 * @param file its name, without folders, exactly as it was imported
 * @param sha256 of its bytes, hexadecimal, lower case
 * @param size in bytes
 * @param kind what it truly is ({@link io.github.nianbao.document.FileKind} by name)
 * @param ordinal which report of the file, from 1
 * @param container the name of the file that it was in; {@code null} for one that stood on the disk
 * @param tags what an archive records about the file, by name
 */
public record ExportedSource(
        String file,
        String sha256,
        long size,
        String kind,
        int ordinal,
        @Nullable String container,
        SortedMap<String, String> tags) {}
