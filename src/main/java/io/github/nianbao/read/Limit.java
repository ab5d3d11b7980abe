package io.github.nianbao.read;

import java.util.Locale;

/**
 * How much a file may hold or cost, as far as users may set it. A yearly report has tens of pages and a few tables; a
 * file beyond these bounds is no report and would only hold up the others. The readers' own bounds stand with them.
 */
public enum Limit {
    /** Of one file, in bytes: a scanned report of several hundred pages stays below it. */
    FILE_BYTES(100L << 20),
    /** Of one file, where its kind has pages. */
    PAGES(500),
    /** Elementary cells of one table, before merged cells are put together; in office documents of all tables together. */
    CELLS(250_000),
    /** Of one table; Word itself knows 63. */
    COLUMNS(1_000),
    /** Tables, groups, elements or forms within each other. */
    NESTING(200),
    /** What a packed file comes to, in bytes: all of its parts together. */
    UNPACKED_BYTES(200L << 20),
    /** What the files in a container come to, in bytes: all together. */
    CONTAINER_BYTES(2L << 30),
    /**
     * What a packed part, or a file in a container, comes to, as a multiple of its packed size; held only beyond {@link #RATIO_FROM}. Web
     * pages with long tables pack to a fortieth.
     */
    UNPACKED_RATIO(200),
    /** A packed part that is read as a whole, in bytes, since it stands in memory at once: the XML of 300 pages needs 3 MB. */
    PART_BYTES(64L << 20),
    /** Files in a container, those in containers inside it counted. */
    MEMBERS(10_000),
    /** Time for one file. */
    SECONDS(25),
    /** Memory for one file, in megabytes: the heap of the process that reads it. */
    MEGABYTES(256);

    /** In bytes: what unpacks to less harms nobody, however tightly it was packed. */
    public static final long RATIO_FROM = 1 << 20;

    private final long usual;

    Limit(long usual) {
        this.usual = usual;
    }

    /** What holds where the user says nothing. */
    public long usual() {
        return usual;
    }

    /** As users write it, such as {@code file-bytes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
