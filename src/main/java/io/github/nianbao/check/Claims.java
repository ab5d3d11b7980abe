package io.github.nianbao.check;

/** How the findings about the prose are called. */
final class Claims {
    private Claims() {}

    /** The family's name for the first finding, with .2, .3 and so on for the others. */
    static String id(String family, int before) {
        return before == 0 ? family : family + "." + (before + 1);
    }
}
