package io.github.nianbao.text;

/**
 * How many insertions, deletions and substitutions of characters turn one text into another.
 *
 * <p>Mapping compares every printed label with every wording of every form, so this is done bit-parallel: a column of
 * the table of distances is two words of bits, the places where it goes up and where it goes down (Myers 1999, in the
 * form of Hyyrö 2003). Texts of more than one word of bits fall back to the table.
 */
final class EditDistance {
    /** Slots for the characters of one word of bits: twice as many, a power of two, so that probes stay short. */
    private static final int SLOTS = 2 * Long.SIZE;

    private final String pattern;
    private final char[] characters;
    private final long[] places;

    private EditDistance(String pattern) {
        this.pattern = pattern;
        boolean fits = pattern.length() <= Long.SIZE;
        characters = new char[fits ? SLOTS : 0];
        places = new long[fits ? SLOTS : 0];
        for (int i = 0; fits && i < pattern.length(); i++) {
            int slot = slot(pattern.charAt(i));
            characters[slot] = pattern.charAt(i);
            places[slot] |= 1L << i;
        }
    }

    /** From one text to many: what depends on it alone is made ready once. */
    static EditDistance from(String text) {
        return new EditDistance(text);
    }

    static int between(String one, String other) {
        return one.length() <= other.length()
                ? from(one).to(other)
                : from(other).to(one);
    }

    int to(String text) {
        if (pattern.isEmpty()) {
            return text.length();
        }
        if (pattern.length() > Long.SIZE) {
            return text.length() > Long.SIZE
                    ? byTable(pattern, text)
                    : from(text).to(pattern);
        }
        long last = 1L << (pattern.length() - 1);
        long up = -1;
        long down = 0;
        int distance = pattern.length();
        for (int i = 0; i < text.length(); i++) {
            long equal = places[slot(text.charAt(i))];
            long diagonal = (((equal & up) + up) ^ up) | equal | down;
            long right = down | ~(diagonal | up);
            long left = up & diagonal;
            if ((right & last) != 0) {
                distance++;
            } else if ((left & last) != 0) {
                distance--;
            }
            right = (right << 1) | 1;
            left <<= 1;
            up = left | ~(diagonal | right);
            down = right & diagonal;
        }
        return distance;
    }

    /** Where a character's places stand, or would stand: open addressing, for an empty slot has no places. */
    private int slot(char character) {
        int slot = character & (SLOTS - 1);
        while (places[slot] != 0 && characters[slot] != character) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    static int byTable(String one, String other) {
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, 1 + Math.min(above[j], row[j - 1]));
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[other.length()];
    }
}
