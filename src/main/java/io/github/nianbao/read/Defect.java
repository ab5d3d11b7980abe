package io.github.nianbao.read;

/** What is the matter with a damaged file, as its owner would tell it. */
public enum Defect {
    /** It ends before its end. */
    CUT_OFF,
    /** Something is not in it that every file of its kind holds. */
    PART_MISSING,
    /** Its parts do not fit each other: bytes were changed after they were written. */
    CONTRADICTORY,
    /** It defines entities of its own, by which a small file can grow without end or reach for other files. */
    HARMFUL,
    /** Its library could not open it, and told no more than that. */
    UNREADABLE
}
