package io.github.nianbao.fix;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link of the journal's chain.
 *
 * @param number from 1, without holes
 * @param at when, to the millisecond, UTC
 * @param who the person who decided
 * @param previousHash the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 over the entry as canonical JSON (RFC 8785) without {@code hash}, hexadecimal
 * @param group the number of the first of several entries that were made, and are undone, as one; {@code null} for one
 *     that stands alone
 * @param origin the entry of another journal that this one was taken over from; {@code null} for one made here
 */
public record JournalEntry(
        long number,
        Instant at,
        String who,
        Decision decision,
        String previousHash,
        String hash,
        @Nullable Long group,
        @Nullable Origin origin) {

    /**
     * @param at when it was made there
     * @param hash its hash there
     */
    public record Origin(Instant at, String hash) {}

    public JournalEntry(long number, Instant at, String who, Decision decision, String previousHash, String hash) {
        this(number, at, who, decision, previousHash, hash, null, null);
    }

    JournalEntry withHash(String other) {
        return new JournalEntry(number, at, who, decision, previousHash, other, group, origin);
    }
}
