package io.github.nianbao.read.word;

/** Whether lines and rows whose height is fixed leave room for digits. */
final class LineHeight {
    /** In twips, 5 points: of 五号 (10.5 points) less than half of a digit is left. */
    private static final int LEAST = 100;

    private LineHeight() {}

    /** @param twips of a height that does not grow with the text */
    static boolean isTooLow(int twips) {
        return twips < LEAST;
    }
}
