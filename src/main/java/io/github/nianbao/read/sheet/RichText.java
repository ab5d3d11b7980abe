package io.github.nianbao.read.sheet;

import io.github.nianbao.read.Struck;
import java.util.List;

/** A text in runs, each with a font of its own, or with that of its cell. */
record RichText(List<Run> runs) {
    RichText {
        runs = List.copyOf(runs);
    }

    /** @param font {@link SheetFont#PLAIN} of a run that says nothing of its font */
    record Run(String text, SheetFont font) {}

    static RichText of(String text) {
        return new RichText(List.of(new Run(text, SheetFont.PLAIN)));
    }

    /**
     * What shows of it: digits that nobody sees are marked, and a raised digit behind a digit, which would look like one
     * more digit of the number, is parted from it.
     */
    String on(String ground) {
        StringBuilder shown = new StringBuilder();
        for (Run run : runs) {
            // The colour of a run that names none is its cell's.
            boolean own = !run.font().equals(SheetFont.PLAIN);
            String text = own && run.font().hidesOn(ground) ? Struck.marked(run.text()) : run.text();
            if (!shown.isEmpty()
                    && !text.isEmpty()
                    && Character.isDigit(shown.charAt(shown.length() - 1))
                    && Character.isDigit(text.charAt(0))) {
                shown.append(run.font().raised());
            }
            shown.append(text);
        }
        return shown.toString();
    }
}
