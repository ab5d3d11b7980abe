package io.github.nianbao.archive;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is in a backup: SHA-256 by path, in the format of {@code sha256sum} and of BagIt (RFC 8493), so that other programs
 * can check it, too. Only paths that an archive has are taken, none of which leads out of it.
 */
record Manifest(SortedMap<String, String> files) {
    static final String NAME = "manifest-sha256.txt";
    static final String DATABASE = "archive.db";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern SOURCE = Pattern.compile("sources/([0-9a-f]{2})/(\\1[0-9a-f]{62})");
    private static final Pattern MAPPING = Pattern.compile("mappings/[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,100}\\.ya?ml");

    Manifest {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static String source(String sha256) {
        return "sources/" + sha256.substring(0, 2) + "/" + sha256;
    }

    static boolean isMapping(String path) {
        return MAPPING.matcher(path).matches();
    }

    /** Empty where a line is none of a manifest, a path is none of an archive, or the database is not there. */
    static Optional<Manifest> parse(String text) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : text.split("\n", -1)) {
            Matcher matcher = LINE.matcher(line);
            if (line.isEmpty()) {
                continue;
            }
            if (!matcher.matches() || !isOurs(matcher.group(2), matcher.group(1))) {
                return Optional.empty();
            }
            if (files.put(matcher.group(2), matcher.group(1)) != null) {
                return Optional.empty();
            }
        }
        return files.containsKey(DATABASE) ? Optional.of(new Manifest(files)) : Optional.empty();
    }

    private static boolean isOurs(String path, String sha256) {
        Matcher source = SOURCE.matcher(path);
        return path.equals(DATABASE)
                || isMapping(path)
                || (source.matches() && source.group(2).equals(sha256));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            text.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return text.toString();
    }
}
