package io.github.nianbao.read;

import java.util.EnumMap;
import java.util.Map;

/** The bounds that hold: a value for every {@link Limit}. */
public final class Limits {
    public static final Limits USUAL = new Limits(Map.of());

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = Map.copyOf(changed);
    }

    public long of(Limit limit) {
        return changed.getOrDefault(limit, limit.usual());
    }

    private static final ThreadLocal<Limits> CURRENT = ThreadLocal.withInitial(() -> USUAL);

    /** The bounds that hold for what this thread reads: the usual ones, but within {@link #inForce}. */
    public static Limits current() {
        return CURRENT.get();
    }

    /** Lets these bounds hold for what this thread reads, until the answer is closed. */
    Scope inForce() {
        Limits before = current();
        CURRENT.set(this);
        return new Scope(this, before);
    }

    record Scope(Limits limits, Limits before) implements AutoCloseable {
        @Override
        public void close() {
            CURRENT.set(before);
        }
    }

    /** The same bounds but for one. */
    public Limits with(Limit limit, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(limit + " of " + value);
        }
        Map<Limit, Long> next = new EnumMap<>(Limit.class);
        next.putAll(changed);
        next.put(limit, value);
        return new Limits(next);
    }

    /** @throws LimitException if more was found than the limit allows */
    public void hold(Limit limit, long found) {
        if (found > of(limit)) {
            throw new LimitException(limit, found, of(limit));
        }
    }

    /**
     * Holds what a packed part comes to against its packed size; asked while it is unpacked, a bomb never goes off.
     *
     * @param packed its size in the file, in bytes
     * @param unpacked what it has come to so far, in bytes
     */
    public void holdRatio(long packed, long unpacked) {
        if (unpacked > Limit.RATIO_FROM) {
            hold(Limit.UNPACKED_RATIO, unpacked / Math.max(packed, 1));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && limits.changed.equals(changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    @Override
    public String toString() {
        return changed.toString();
    }
}
