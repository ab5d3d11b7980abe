package io.github.nianbao.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rooms, what each may know, and the libraries that live in each (by package prefix, besides the JDK's). */
enum Room {
    TEXT(rooms()),
    DOCUMENT(rooms()),
    REPORT(rooms(DOCUMENT, TEXT)),
    READ(rooms(DOCUMENT, TEXT)),
    READ_PLAIN(rooms(READ, DOCUMENT, TEXT)),
    READ_WORD(rooms(READ, DOCUMENT, TEXT), "com.rtfparserkit", "org.apache.poi"),
    READ_HTML(rooms(READ, DOCUMENT, TEXT), "org.jsoup", "org.apache.james.mime4j"),
    READ_SHEET(rooms(READ, DOCUMENT, TEXT), "org.apache.poi"),
    /** For every kind of file that has pages. */
    READ_PAGE(rooms(READ, DOCUMENT, TEXT)),
    READ_OFD(rooms(READ, READ_PAGE, DOCUMENT, TEXT)),
    READ_PDF(rooms(READ, READ_PAGE, DOCUMENT, TEXT), "org.apache.pdfbox", "org.apache.fontbox", "technology.tabula"),
    /** YAML comes through the streaming interface of Jackson, without its data binding. */
    MAP(rooms(DOCUMENT, REPORT, TEXT), "tools.jackson.dataformat.yaml", "tools.jackson.core", "org.snakeyaml"),
    NARRATIVE(rooms(DOCUMENT, REPORT, TEXT), "com.hankcs.hanlp"),
    CHECK(rooms(DOCUMENT, REPORT, TEXT)),
    DECODE(rooms(DOCUMENT, REPORT, CHECK, TEXT)),
    FIX(rooms(REPORT), "tools.jackson"),
    /** Documents and reports as JSON: what the archive keeps and what goes between processes. */
    CODEC(rooms(DOCUMENT, REPORT, FIX, TEXT), "tools.jackson"),
    DIGITISE(rooms(READ, MAP, NARRATIVE, CODEC, DOCUMENT, REPORT, CHECK, TEXT)),
    WORKER(rooms(DIGITISE, CODEC, READ, MAP, DOCUMENT, REPORT, TEXT)),
    COMPARE(rooms(REPORT, CHECK, FIX, TEXT)),
    EXPORT(rooms(DOCUMENT, REPORT, CHECK, FIX, COMPARE, TEXT), "tools.jackson"),
    /** What CSV and a database have in common. */
    EXPORT_TABLE(rooms(EXPORT, DOCUMENT, REPORT, CHECK, FIX, COMPARE, TEXT)),
    EXPORT_CSV(rooms(EXPORT, EXPORT_TABLE, TEXT), "org.apache.commons.csv", "tools.jackson"),
    EXPORT_BOOK(rooms(EXPORT, DOCUMENT, REPORT, CHECK, FIX, COMPARE), "org.apache.poi"),
    EXPORT_SQLITE(rooms(EXPORT, EXPORT_TABLE, REPORT), "java.sql", "org.sqlite"),
    EXPORT_PAGE(
            rooms(EXPORT, DOCUMENT, REPORT, CHECK, FIX, COMPARE, TEXT),
            "com.samskivert.mustache",
            "tools.jackson",
            "com.fasterxml.jackson.annotation"),
    ARCHIVE(
            rooms(DOCUMENT, REPORT, CHECK, FIX, CODEC, TEXT),
            "java.sql",
            "javax.sql",
            "org.sqlite",
            "org.flywaydb",
            "tools.jackson"),
    DESK(rooms(
            WORKER, DIGITISE, READ, MAP, NARRATIVE, DOCUMENT, REPORT, CHECK, DECODE, FIX, COMPARE, EXPORT, ARCHIVE,
            TEXT)),
    SHELL(
            rooms(DESK, DOCUMENT, REPORT, CHECK, DECODE, FIX, COMPARE, TEXT),
            "org.springframework",
            "org.jline",
            "org.apache.commons.csv",
            "tools.jackson"),
    SHELL_SCREEN(rooms(DESK, DOCUMENT, REPORT, CHECK, DECODE, FIX, COMPARE, TEXT), "org.jline", "tools.jackson"),
    ROOT(rooms(SHELL, DESK, DOCUMENT, REPORT, CHECK, DECODE, FIX, COMPARE, TEXT), "org.springframework", "org.jline");

    static final String BASE = "io.github.nianbao";

    private final Set<Room> known;
    private final List<String> libraries;

    Room(Set<Room> known, String... libraries) {
        this.known = known;
        this.libraries = List.of(libraries);
    }

    private static Set<Room> rooms(Room... known) {
        return Set.of(known);
    }

    /** The room of a class of ours; empty for a library's. */
    static Optional<Room> of(JavaClass type) {
        return Arrays.stream(values())
                .filter(room -> room.packageName().equals(type.getPackageName()))
                .findFirst();
    }

    String packageName() {
        return this == ROOT
                ? BASE
                : BASE + "." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** A room and its sub-rooms are one for the others; sub-rooms are strangers to each other. */
    boolean knows(Room other) {
        return other == this || known.contains(other) || other.name().startsWith(name() + "_");
    }

    boolean houses(String packageName) {
        return libraries.stream().anyMatch(library -> isIn(library, packageName));
    }

    List<String> libraries() {
        return libraries;
    }

    static boolean isIn(String prefix, String packageName) {
        return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
    }
}
