package io.github.nianbao.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every file for itself; others beside them stay. */
final class FileByFile implements Placing {
    /** How many bytes at the beginning all files of a kind share: a database's and a workbook's four, of JSON the bracket. */
    private static final int SIGNATURE = 2;

    private final Map<Path, Path> moves;

    private FileByFile(Map<Path, Path> moves) {
        this.moves = moves;
    }

    static FileByFile one(Path from, Path to) {
        return new FileByFile(Map.of(from, to));
    }

    /** In the order of their names. */
    static FileByFile all(Path from, Path to) throws IOException {
        Map<Path, Path> moves = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(from)) {
            files.sorted().forEach(file -> moves.put(file, to.resolve(file.getFileName())));
        }
        return new FileByFile(moves);
    }

    @Override
    public List<Path> inTheWay(boolean force) throws IOException {
        List<Path> inTheWay = new ArrayList<>();
        for (Map.Entry<Path, Path> move : moves.entrySet()) {
            Path to = move.getValue();
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)
                    && (!Files.isRegularFile(to)
                            || !isSame(move.getKey(), to) && !(force && isOfAKind(move.getKey(), to)))) {
                inTheWay.add(to);
            }
        }
        return inTheWay;
    }

    @Override
    public List<Outcome.Written> place() throws IOException {
        List<Outcome.Written> written = new ArrayList<>();
        for (Map.Entry<Path, Path> move : moves.entrySet()) {
            Path to = move.getValue();
            boolean unchanged = Files.exists(to) && isSame(move.getKey(), to);
            if (!unchanged) {
                Files.createDirectories(to.toAbsolutePath().getParent());
                Moves.file(move.getKey(), to);
            }
            written.add(new Outcome.Written(to, unchanged));
        }
        return written;
    }

    /** By its first bytes, as every kind of file has its own; a file without any is nobody's. */
    private static boolean isOfAKind(Path ours, Path there) throws IOException {
        long until = Files.mismatch(ours, there);
        return until >= SIGNATURE || Files.size(there) == 0;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) < 0;
    }
}
