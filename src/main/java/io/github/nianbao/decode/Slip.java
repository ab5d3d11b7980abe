package io.github.nianbao.decode;

/** How one figure turns into another on its way to print or off it, the most common ways first. */
public enum Slip {
    /** 138 → 38: a digit was left out. */
    DIGIT_DROPPED,
    /** 18 → 118: a digit stands twice. */
    DIGIT_DOUBLED,
    /** 13 → 31: two neighbouring digits changed places. */
    DIGITS_SWAPPED,
    /** 3 → 8: a digit was taken for one that looks like it. */
    DIGIT_MISREAD,
    /** The figures of two neighbouring cells changed places, or one moved into the other. */
    SHIFTED,
    /** The figure of a neighbouring cell stands there. */
    NEIGHBOUR,
    /** 13 → 1: the number was printed in pieces, of which one was read. */
    SPLIT,
    /** 6 → 9: a digit upside down. */
    UPSIDE_DOWN,
    /** −3 → 3. */
    SIGN_LOST,
    /** 1.5 → 15. */
    POINT_LOST,
    /** 14 → 15: one digit is another. */
    DIGIT_REPLACED,
    /** 1 → 12: a digit was put in. */
    DIGIT_ADDED,
    /** Nothing is printed, or nothing that can be read. */
    NOT_PRINTED,
    /** None of these. */
    OTHER;

    /** The slips of a hand or an eye come before any other digit, that before a figure not printed, and all before the rest. */
    int unlikelihood() {
        return switch (this) {
            case DIGIT_REPLACED -> 1;
            case NOT_PRINTED -> 2;
            case OTHER -> 3;
            default -> 0;
        };
    }
}
