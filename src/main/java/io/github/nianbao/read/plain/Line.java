package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the file.
 *
 * @param number from 1
 * @param text without its end; a break inside a paragraph or cell (see {@link #of}) is {@code \n}
 */
record Line(int number, String text) {
    /**
     * How many times more often than a lone LF the pair CR LF must end a line for the lone LF to be a break inside a
     * paragraph, as word processors write it into text files.
     */
    private static final int CRLF_TO_LF = 10;

    /** Lines end with CR LF, LF, CR, a form feed, or Unicode's own separators. */
    static List<Line> of(String text) {
        boolean lfIsSoft = lfIsSoft(text);
        List<Line> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int number = 1;
        int started = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean afterCr = i > 0 && text.charAt(i - 1) == '\r';
            if (c == '\n' && afterCr) {
                continue;
            }
            boolean soft = c == '\u000b' || c == '\u2028' || c == '\n' && lfIsSoft;
            if (soft) {
                open.append('\n');
                number += c == '\n' ? 1 : 0;
            } else if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2029') {
                lines.add(new Line(started, open.toString()));
                open.setLength(0);
                number += c == '\n' || c == '\r' ? 1 : 0;
                started = number;
            } else {
                open.append(c);
            }
        }
        if (open.length() > 0) {
            lines.add(new Line(started, open.toString()));
        }
        return lines;
    }

    private static boolean lfIsSoft(String text) {
        int pairs = 0;
        int lone = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (i > 0 && text.charAt(i - 1) == '\r') {
                    pairs++;
                } else {
                    lone++;
                }
            }
        }
        return pairs >= (long) lone * CRLF_TO_LF;
    }

    boolean isBlank() {
        return Blanks.isBlank(text);
    }

    boolean isTabbed() {
        return text.indexOf('\t') >= 0;
    }
}
