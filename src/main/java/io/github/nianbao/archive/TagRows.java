package io.github.nianbao.archive;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an archive records about its sources, as rows. */
final class TagRows {
    private final Database database;

    TagRows(Database database) {
        this.database = database;
    }

    Map<String, SortedMap<String, String>> all() {
        record Row(String sha256, String name, String value) {}
        Map<String, SortedMap<String, String>> tags = new HashMap<>();
        database.query(
                        "SELECT sha256, name, value FROM tag",
                        row -> new Row(row.getString("sha256"), row.getString("name"), row.getString("value")))
                .forEach(row -> tags.computeIfAbsent(row.sha256, sha256 -> new TreeMap<>())
                        .put(row.name, row.value));
        tags.replaceAll((sha256, ofSource) -> Collections.unmodifiableSortedMap(ofSource));
        return tags;
    }

    /** A value given before under the same name goes; an empty one only takes it away. */
    void put(String sha256, String name, String value) {
        if (value.isEmpty()) {
            database.update("DELETE FROM tag WHERE sha256 = ? AND name = ?", sha256, name);
            return;
        }
        database.update("INSERT OR REPLACE INTO tag (sha256, name, value) VALUES (?, ?, ?)", sha256, name, value);
    }
}
