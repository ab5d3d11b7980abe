package io.github.nianbao.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Whether the strings, arrays and dictionaries of a content stream end (ISO 32000-1, 7.3 and 7.8.2). PDFBox takes one that
 * does not to the end of the page: what is drawn behind it would be missing without a word.
 */
final class ContentSyntax {
    private static final String DELIMITERS = "()<>[]{}/%";

    /** How many bytes behind the end mark of a picture are looked at: a picture's own bytes may hold the mark. */
    private static final int BEHIND_PICTURE = 10;

    private final byte[] content;
    private int at;
    private int arrays;
    private int dictionaries;

    private ContentSyntax(byte[] content) {
        this.content = content;
    }

    /** @throws IOException if something in it does not end */
    static void check(byte[] content) throws IOException {
        new ContentSyntax(content).check();
    }

    private void check() throws IOException {
        while (at < content.length) {
            token();
        }
        if (arrays > 0 || dictionaries > 0) {
            throw new IOException("an array or dictionary in a page's content does not end");
        }
    }

    private void token() throws IOException {
        char c = here();
        switch (c) {
            case '%' -> skipLine();
            case '(' -> string();
            case '<' -> openAngle();
            case '>' -> closeAngle();
            case '[' -> arrays += step();
            case ']' -> arrays = Math.max(0, arrays - step());
            case '{', '}', ')' -> at++;
            case '/' -> {
                at++;
                word();
            }
            default -> {
                if (isBlank(c)) {
                    at++;
                } else if (isNumeric(c)) {
                    skipNumber();
                } else {
                    operator(word());
                }
            }
        }
    }

    private int step() {
        at++;
        return 1;
    }

    private char here() {
        return (char) (content[at] & 0xFF);
    }

    private void skipLine() {
        while (at < content.length && here() != '\n' && here() != '\r') {
            at++;
        }
    }

    private void string() throws IOException {
        int depth = 0;
        for (; at < content.length; at++) {
            switch (here()) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                at++;
                return;
            }
        }
        throw new IOException("a string in a page's content does not end");
    }

    private void openAngle() throws IOException {
        at++;
        if (at < content.length && here() == '<') {
            at++;
            dictionaries++;
            return;
        }
        while (at < content.length && here() != '>') {
            at++;
        }
        if (at == content.length) {
            throw new IOException("a string in a page's content does not end");
        }
        at++;
    }

    private void closeAngle() {
        at++;
        if (at < content.length && here() == '>') {
            at++;
            dictionaries = Math.max(0, dictionaries - 1);
        }
    }

    private void skipNumber() {
        while (at < content.length && isNumeric(here())) {
            at++;
        }
    }

    private String word() {
        int start = at;
        while (at < content.length && !isBlank(here()) && DELIMITERS.indexOf(here()) < 0) {
            at++;
        }
        return new String(content, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private void operator(String word) throws IOException {
        boolean isValue = word.equals("true") || word.equals("false") || word.equals("null");
        if (arrays > 0 && !isValue) {
            throw new IOException("an array in a page's content does not end before " + word);
        }
        if (word.equals("ID")) {
            skipPicture();
        }
    }

    /** From the bytes of a picture in the stream to behind its end mark, {@code EI}. */
    private void skipPicture() throws IOException {
        for (at++; at + 1 < content.length; at++) {
            boolean apart = at > 0 && isBlank((char) (content[at - 1] & 0xFF));
            if (apart && content[at] == 'E' && content[at + 1] == 'I' && isText(at + 2)) {
                at += 2;
                return;
            }
        }
        throw new IOException("a picture in a page's content does not end");
    }

    private boolean isText(int from) {
        if (from < content.length && !isBlank((char) (content[from] & 0xFF))) {
            return false;
        }
        for (int i = from; i < Math.min(content.length, from + BEHIND_PICTURE); i++) {
            if (content[i] < ' ' && !isBlank((char) (content[i] & 0xFF))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isNumeric(char c) {
        return c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }
}
