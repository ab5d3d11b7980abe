package io.github.nianbao.archive;

/**
 * A source file as it was imported.
 *
 * @param name the file's name, without folders, as on disk
 * @param sha256 hexadecimal, lower case
 * @param size in bytes
 * @param kind what it truly is ({@link io.github.nianbao.document.FileKind} by name)
 */
public record Source(String sha256, String name, long size, String kind) {}
