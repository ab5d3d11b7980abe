package io.github.nianbao.text;

import java.util.Arrays;

/** A folded text that knows which printed characters each of its characters came from. */
public final class Folded {
    private final String printed;
    private final String text;
    /** For every character of {@link #text}, the offset of its printed character in {@link #printed}, from 0. */
    private final int[] origins;

    private Folded(String printed, String text, int[] origins) {
        this.printed = printed;
        this.text = text;
        this.origins = origins;
    }

    /** Folds every character ({@link Fold#character}) and leaves the blanks out. */
    public static Folded of(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        int[] origins = new int[printed.length()];
        for (int at = 0; at < printed.length(); ) {
            int codePoint = printed.codePointAt(at);
            if (!Fold.isBlank(codePoint)) {
                String folded = Fold.character(codePoint);
                for (int i = 0; i < folded.length(); i++) {
                    if (!Fold.isBlank(folded.charAt(i))) {
                        if (text.length() == origins.length) {
                            origins = Arrays.copyOf(origins, origins.length * 2);
                        }
                        origins[text.length()] = at;
                        text.append(folded.charAt(i));
                    }
                }
            }
            at += Character.charCount(codePoint);
        }
        return new Folded(printed, text.toString(), origins);
    }

    public String text() {
        return text;
    }

    public String printed() {
        return printed;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The printed words behind a part of the folded text, from its first to its last character.
     *
     * @param start offset in {@link #text()}, from 0
     * @param end offset after the last character
     */
    public String printed(int start, int end) {
        if (start >= end) {
            return "";
        }
        int last = origins[end - 1];
        return printed.substring(origins[start], last + Character.charCount(printed.codePointAt(last)));
    }

    /** The printed words from a character of the folded text on. */
    public String printedFrom(int start) {
        return start >= text.length() ? "" : printed.substring(origins[start]);
    }

    @Override
    public String toString() {
        return text;
    }
}
