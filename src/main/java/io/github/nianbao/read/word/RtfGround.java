package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import org.jspecify.annotations.Nullable;

/** What text stands on: the colours below paragraphs and rows, and lines that are too low. */
final class RtfGround {
    private final RtfHeader header;

    /** Colours by their numbers; 0 for none. */
    private int paragraph;

    private int cells;
    private int shaded;
    private int row;

    /** Whether there is a pattern whose colours are not worked out. */
    private boolean patterned;

    private boolean patternedRow;

    private int line;

    RtfGround(RtfHeader header) {
        this.header = header;
    }

    /** Any command; most are about something else. */
    void take(Command command, int parameter) {
        switch (command) {
            case pard -> {
                paragraph = 0;
                patterned = false;
                line = 0;
            }
            case cbpat -> paragraph = parameter;
            case shading -> patterned = parameter > 0;
            case sl -> line = parameter;
            case trowd -> {
                cells = 0;
                shaded = 0;
                row = 0;
                patternedRow = false;
            }
            case cellx -> cells++;
            case clshdng -> patternedRow |= parameter > 0;
            case clcbpat -> {
                row = shaded == 0 || row == parameter ? parameter : 0;
                shaded++;
            }
            default -> {}
        }
    }

    /** That of the paragraph, or of all cells of its row, if they have the same. A negative line height is a fixed one. */
    Ground current() {
        Ground ground = Ground.PAPER.shaded(colour()).doubted(line < 0 && LineHeight.isTooLow(-line));
        return patterned || patternedRow ? ground.shaded(Contrast.UNKNOWN) : ground;
    }

    private @Nullable String colour() {
        return header.colour(paragraph > 0 ? paragraph : shaded == cells ? row : 0);
    }
}
