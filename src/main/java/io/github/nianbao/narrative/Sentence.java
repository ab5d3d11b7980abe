package io.github.nianbao.narrative;

import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a passage.
 *
 * @param folded the whole passage
 * @param start offset in the folded passage, from 0
 * @param end offset after its full stop
 */
record Sentence(Folded folded, int start, int end) {
    /** The sentences of a passage; one may be as long as the passage. */
    static List<Sentence> of(Folded folded) {
        String text = folded.text();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ends(folded, at)) {
                sentences.add(new Sentence(folded, start, at + 1));
                start = at + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(folded, start, text.length()));
        }
        return sentences;
    }

    private static boolean ends(Folded folded, int at) {
        char c = folded.text().charAt(at);
        return c == '。' || c == '!' || c == '?' || c == '…' || isLineEnd(folded, at);
    }

    /** A line break of the print ends a sentence, for it is a paragraph's. */
    private static boolean isLineEnd(Folded folded, int at) {
        int from = folded.origin(at);
        int to = folded.origin(at + 1);
        // Nearly always one character stands for one.
        return to > from + 1 && folded.printed().substring(from, to).indexOf('\n') >= 0;
    }

    String text() {
        return folded.text().substring(start, end);
    }
}
