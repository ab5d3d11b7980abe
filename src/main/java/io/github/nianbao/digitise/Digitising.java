package io.github.nianbao.digitise;

import io.github.nianbao.read.RefusedException;

/** Somewhere to digitise: this process, or others. */
public interface Digitising extends AutoCloseable {
    /** @throws RefusedException if the bytes cannot be read, or hold no report, or take too much time or memory */
    Digitised digitise(byte[] bytes, String fileName) throws RefusedException;

    /** Ends what it still does. */
    @Override
    default void close() {}
}
