package io.github.nianbao.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder in place of another, so that no file of the old one is ever taken for part of the new one. */
final class WholeFolder implements Placing {
    private final ExportKind kind;
    private final Aside aside;
    private final Path to;

    WholeFolder(ExportKind kind, Aside aside, Path to) {
        this.kind = kind;
        this.aside = aside;
        this.to = to;
    }

    @Override
    public List<Path> inTheWay(boolean force) throws IOException {
        if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isDirectory(to)) {
            return List.of(to);
        }
        SortedMap<String, Path> there = files(to);
        SortedMap<String, Path> ours = files(aside.content());
        List<Path> foreign = there.entrySet().stream()
                .filter(file -> !ours.containsKey(file.getKey()) && !kind.owns(file.getKey()))
                .map(SortedMap.Entry::getValue)
                .toList();
        if (!foreign.isEmpty()) {
            return foreign;
        }
        return there.isEmpty() || force || isSame(there, ours) ? List.of() : List.of(to);
    }

    @Override
    public List<Outcome.Written> place() throws IOException {
        if (Files.exists(to)) {
            SortedMap<String, Path> there = files(to);
            if (isSame(there, files(aside.content()))) {
                return List.of(new Outcome.Written(to, true));
            }
            Moves.move(to, aside.replaced());
        }
        for (Path file : files(aside.content()).values()) {
            Moves.force(file);
        }
        Moves.move(aside.content(), to);
        return List.of(new Outcome.Written(to, false));
    }

    /** Whatever is no folder, by its path in the folder, parted by {@code /}. */
    private static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(
                            path -> files.put(folder.relativize(path).toString().replace('\\', '/'), path));
        }
        return files;
    }

    private static boolean isSame(SortedMap<String, Path> one, SortedMap<String, Path> other) throws IOException {
        if (!one.keySet().equals(other.keySet())) {
            return false;
        }
        for (SortedMap.Entry<String, Path> file : one.entrySet()) {
            Path twin = other.get(file.getKey());
            if (!Files.isRegularFile(file.getValue()) || Files.mismatch(file.getValue(), twin) >= 0) {
                return false;
            }
        }
        return true;
    }
}
