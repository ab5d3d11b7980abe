package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;

/** The size of a picture, as its commands tell it one by one. */
final class RtfPicture {
    /** Scaling factors are given in per cent. */
    private static final long WHOLE = 100;

    /** In twips; negative where the file does not say. */
    private long width = -1;

    private long height = -1;
    private long scaleX = WHOLE;
    private long scaleY = WHOLE;

    /** @return whether the command was about the size */
    boolean take(Command command, int parameter) {
        switch (command) {
            case picwgoal -> width = parameter;
            case pichgoal -> height = parameter;
            case picscalex -> scaleX = parameter;
            case picscaley -> scaleY = parameter;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything of it to see; some have no size at all, and hold only what another program needs. */
    boolean isSeen() {
        return width != 0 && height != 0;
    }

    /** Whether it may hide a table. */
    boolean isLarge() {
        return WordPictures.isLarge(width * scaleX / WHOLE, height * scaleY / WHOLE);
    }
}
