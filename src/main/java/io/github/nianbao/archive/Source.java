package io.github.nianbao.archive;

import org.jspecify.annotations.Nullable;

/**
 * A source file as it was imported.
 *
 * @param name the file's name, without folders, as on disk
 * @param sha256 hexadecimal, lower case
 * @param size in bytes
 * @param kind what it truly is ({@link io.github.nianbao.document.FileKind} by name)
 * @param container the name of the file that it was in; {@code null} for one that stood on the disk
 */
public record Source(
        String sha256,
        String name,
        long size,
        String kind,
        @Nullable String container) {}
