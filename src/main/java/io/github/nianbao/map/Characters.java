package io.github.nianbao.map;

import io.github.nianbao.text.PrintedLabel;

/**
 * Which characters a label has, one bit for each, several characters sharing one of 64, and how many. It tells quickly
 * that two labels cannot be alike: whatever one has and the other lacks costs an edit.
 */
record Characters(long present, int length, long presentInCore, int lengthOfCore) {
    /** More than numbers of this size are rounded by. */
    private static final double ROUNDING = 1e-6;

    static Characters of(PrintedLabel label) {
        return new Characters(
                present(label.text()),
                label.text().length(),
                present(label.core()),
                label.core().length());
    }

    /** No less than {@link io.github.nianbao.text.LabelSimilarity} of the two labels. */
    double mostSimilarity(Characters other) {
        return Math.max(
                most(present, length, other.present, other.length),
                most(presentInCore, lengthOfCore, other.presentInCore, other.lengthOfCore));
    }

    /** Whether that is at least so much. */
    boolean mayBeLike(Characters other, double least) {
        return mayBeLike(present, length, other.present, other.length, least)
                || (hasBrackets() || other.hasBrackets())
                        && mayBeLike(presentInCore, lengthOfCore, other.presentInCore, other.lengthOfCore, least);
    }

    private boolean hasBrackets() {
        return length != lengthOfCore;
    }

    /** The lengths first: of most labels they tell enough. */
    private static boolean mayBeLike(long one, int length, long other, int otherLength, double least) {
        int longer = Math.max(length, otherLength);
        return Math.abs(length - otherLength) <= (1 - least) * longer + ROUNDING
                && most(one, length, other, otherLength) >= least;
    }

    private static double most(long one, int length, long other, int otherLength) {
        int longer = Math.max(length, otherLength);
        if (longer == 0) {
            return 0;
        }
        int edits = Math.max(
                Math.abs(length - otherLength), Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one)));
        return 1 - (double) edits / longer;
    }

    private static long present(String text) {
        long present = 0;
        for (int i = 0; i < text.length(); i++) {
            present |= 1L << text.charAt(i); // the shift takes the last six bits
        }
        return present;
    }
}
