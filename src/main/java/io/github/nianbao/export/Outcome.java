package io.github.nianbao.export;

import java.nio.file.Path;
import java.util.List;

/**
 * How an export ended. Where something was in the way, nothing was written at all.
 *
 * @param written what lies where the user said
 * @param open the reports with failing checks that nobody attested
 * @param inTheWay files and folders that the export would have had to replace
 */
public record Outcome(Kind kind, List<Written> written, List<Open> open, List<Path> inTheWay) {
    public enum Kind {
        DONE,
        /** Refused: a failing check is not attested. */
        OPEN_ERRORS,
        /** Refused: something else lies there. */
        IN_THE_WAY
    }

    /**
     * A file or folder.
     *
     * @param unchanged it was there already, byte for byte
     */
    public record Written(Path path, boolean unchanged) {}

    /** @param errors how many of its checks */
    public record Open(String handle, long errors) {}

    public Outcome {
        written = List.copyOf(written);
        open = List.copyOf(open);
        inTheWay = List.copyOf(inTheWay);
    }
}
