package io.github.nianbao.narrative;

/** Says of a numeral that the rules leave open whether it counts something. */
interface WordClasses {
    /** Leaves them uncounted. */
    WordClasses NONE = new WordClasses() {
        @Override
        public boolean counts(String text, int start, int end) {
            return false;
        }

        @Override
        public long asked() {
            return 0;
        }
    };

    /** Whether the numeral is a number of its own behind a noun or verb, with a measure word behind it. */
    boolean counts(String text, int start, int end);

    /** How many numerals were left open so far. */
    long asked();
}
