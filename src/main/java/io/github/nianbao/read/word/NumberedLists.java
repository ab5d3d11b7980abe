package io.github.nianbao.read.word;

import java.util.Map;

/** The lists of a file that are numbered automatically, by the names that paragraphs call them. */
interface NumberedLists {
    boolean has(String list);

    /** What a list counts together with: those made from one definition go on from each other. */
    String counter(String list);

    /** Where levels start anew when the list begins. */
    Map<Integer, Integer> starts(String list);

    NumberLevel level(String list, int level);
}
