package io.github.nianbao.desk;

import io.github.nianbao.read.SystemFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that a list of paths means: files as they are, folders with all that is in them, globs; sorted by path. */
final class Selection {
    /** A path that holds one of these is a glob, if nothing of that name exists. */
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    /** Why a path stands on the list although it is not imported. */
    enum Code {
        /** Nothing of that name exists; a mistake, unlike the others. */
        NOT_FOUND,
        /** The glob matches nothing. */
        NO_MATCH,
        /** The folder cannot be listed; the argument is what the system said. */
        UNLISTABLE,
        HIDDEN,
        /** A system or a program laid it there. */
        SYSTEM_FILE,
        NOT_REGULAR,
        /** A symbolic link to somewhere outside the folder; the argument is where it leads. */
        LINK_OUTSIDE,
        /** A symbolic link to a folder, whose files are found under their own path, or to nothing. */
        LINK
    }

    /** @param ignored why it is not imported; {@code null} for a file that is */
    record Picked(Path path, @Nullable Reason ignored) {
        /** The user named something that is not there, as opposed to something that is left out on purpose. */
        boolean mistake() {
            return ignored != null && MISTAKES.contains(ignored.code());
        }
    }

    private static final Set<String> MISTAKES =
            Set.of(Code.NOT_FOUND.name(), Code.NO_MATCH.name(), Code.UNLISTABLE.name());

    private final TreeMap<Path, Picked> picked = new TreeMap<>(Comparator.comparing(Path::toString));

    private Selection() {}

    static List<Picked> of(List<String> paths) {
        Selection selection = new Selection();
        paths.forEach(selection::add);
        return List.copyOf(selection.picked.values());
    }

    private void add(String text) {
        Path path = path(text);
        if (path != null && Files.isDirectory(path)) {
            addFolder(path, path);
        } else if (path != null && Files.isRegularFile(path)) {
            pick(path, null);
        } else if (path != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            pick(path, Reason.of(Files.isSymbolicLink(path) ? Code.LINK : Code.NOT_REGULAR));
        } else if (GLOB.matcher(text).find()) {
            addGlob(text);
        } else {
            pick(Path.of(text.replace("\0", "")), Reason.of(Code.NOT_FOUND));
        }
    }

    /** The path of a text; {@code null} where the system takes no such name (a glob on Windows). */
    private static @Nullable Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notAName) {
            return null;
        }
    }

    private void addFolder(Path folder, Path root) {
        List<Path> members;
        try (Stream<Path> listing = Files.list(folder)) {
            members = listing.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException | UncheckedIOException failure) {
            pick(folder, Reason.of(Code.UNLISTABLE, String.valueOf(failure.getMessage())));
            return;
        }
        members.forEach(member -> addMember(member, root));
    }

    private void addMember(Path member, Path root) {
        if (isHidden(member)) {
            pick(member, Reason.of(Code.HIDDEN));
        } else if (SystemFile.is(member.getFileName().toString())) {
            pick(member, Reason.of(Code.SYSTEM_FILE));
        } else if (Files.isSymbolicLink(member)) {
            addLink(member, root);
        } else if (Files.isDirectory(member)) {
            addFolder(member, root);
        } else if (Files.isRegularFile(member)) {
            pick(member, null);
        } else {
            pick(member, Reason.of(Code.NOT_REGULAR));
        }
    }

    private void addLink(Path link, Path root) {
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(root.toRealPath())) {
                pick(link, Reason.of(Code.LINK_OUTSIDE, target.toString()));
            } else {
                pick(link, Files.isRegularFile(target) ? null : Reason.of(Code.LINK));
            }
        } catch (IOException leadsNowhere) {
            pick(link, Reason.of(Code.LINK));
        }
    }

    private static boolean isHidden(Path path) {
        try {
            return Files.isHidden(path) || path.getFileName().toString().startsWith(".");
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Matches the glob against every path below its last folder without a sign of a glob. */
    private void addGlob(String text) {
        String slashed = text.replace('\\', '/');
        int sign = slashed.length();
        var matcher = GLOB.matcher(slashed);
        if (matcher.find()) {
            sign = matcher.start();
        }
        int slash = slashed.lastIndexOf('/', sign);
        String base = slash < 0 ? "" : slashed.substring(0, Math.max(slash, 1));
        Path folder = Path.of(base.isEmpty() ? "." : base);
        String pattern = slashed.substring(slash + 1);
        int before = picked.size();
        try {
            matching(folder, FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                    .forEach(path -> addMatch(base.isEmpty() ? folder.relativize(path) : path, folder));
        } catch (PatternSyntaxException wrong) {
            pick(named(text, base), Reason.of(Code.NO_MATCH, text));
            return;
        } catch (IOException failure) {
            pick(folder, Reason.of(Code.UNLISTABLE, String.valueOf(failure.getMessage())));
            return;
        }
        if (picked.size() == before) {
            pick(named(text, base), Reason.of(Code.NO_MATCH, text));
        }
    }

    /** A pattern as a path, so that it can be named; its folder where the system allows no such path. */
    private static Path named(String pattern, String base) {
        try {
            return Path.of(pattern);
        } catch (InvalidPathException noPath) {
            return Path.of(base.isEmpty() ? "." : base);
        }
    }

    private void addMatch(Path path, Path root) {
        if (Files.isDirectory(path)) {
            addFolder(path, path);
        } else {
            addMember(path, root);
        }
    }

    /** A folder that cannot be listed costs what is in it, and is told. */
    private List<Path> matching(Path folder, PathMatcher glob) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return visitFile(path, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (!path.equals(folder) && glob.matches(folder.relativize(path))) {
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) {
                if (!path.equals(folder)) {
                    pick(path, Reason.of(Code.UNLISTABLE, String.valueOf(failure.getMessage())));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private void pick(Path path, @Nullable Reason ignored) {
        picked.putIfAbsent(path, new Picked(path, ignored));
    }
}
