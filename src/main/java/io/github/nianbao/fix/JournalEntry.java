package io.github.nianbao.fix;

import java.time.Instant;

/**
 * A link of the journal's chain.
 *
 * @param number from 1, without holes
 * @param at when, to the millisecond, UTC
 * @param who the person who decided
 * @param previousHash the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 over the entry as canonical JSON (RFC 8785) without {@code hash}, hexadecimal
 */
public record JournalEntry(long number, Instant at, String who, Decision decision, String previousHash, String hash) {
    JournalEntry withHash(String other) {
        return new JournalEntry(number, at, who, decision, previousHash, other);
    }
}
