package io.github.nianbao.desk;

import io.github.nianbao.read.Container;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be imported: on the disk, or in a container that is.
 *
 * @param file on the disk
 * @param size in bytes, as far as it is known before reading
 * @param last whether it is all that is left of the file on the disk
 */
record Candidate(
        Path file,
        long size,
        @Nullable Inside inside,
        @Nullable Refusal refusal,
        boolean last) {

    record Inside(Container container, Container.Member member) {}

    static Candidate of(Path file) {
        return new Candidate(file, sizeOf(file), null, null, true);
    }

    /** Whether it is nothing that a person meant to import. */
    boolean isLeftOut() {
        return inside != null && inside.member().isAdded();
    }

    /** As it is told to the user. */
    String shown() {
        return inside == null ? file.toString() : file + "/" + inside.member().path();
    }

    /** Without folders. */
    String name() {
        return inside == null ? file.getFileName().toString() : inside.member().name();
    }

    /** The name of the file it stands in; {@code null} for one that stands on the disk. */
    @Nullable
    String container() {
        return inside == null ? null : file.getFileName().toString();
    }

    byte[] bytes(Limits limits) throws IOException, RefusedException {
        return inside == null ? Files.readAllBytes(file) : inside.container().bytes(inside.member(), limits);
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
