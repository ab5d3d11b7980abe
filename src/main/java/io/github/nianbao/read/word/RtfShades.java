package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;

/** The colours below paragraphs and rows, by their numbers; 0 for none. */
final class RtfShades {
    private int paragraph;
    private int cells;
    private int shaded;
    private int row;

    /** Any command; most are about something else. */
    void take(Command command, int parameter) {
        switch (command) {
            case pard -> paragraph = 0;
            case cbpat -> paragraph = parameter;
            case trowd -> {
                cells = 0;
                shaded = 0;
                row = 0;
            }
            case cellx -> cells++;
            case clcbpat -> {
                row = shaded == 0 || row == parameter ? parameter : 0;
                shaded++;
            }
            default -> {}
        }
    }

    /** That below the paragraph, or below all cells of its row, if they have the same. */
    int current() {
        return paragraph > 0 ? paragraph : shaded == cells ? row : 0;
    }
}
