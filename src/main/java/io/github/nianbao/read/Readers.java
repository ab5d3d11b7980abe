package io.github.nianbao.read;

import io.github.nianbao.document.Document;

/** Bytes to a document; the reader is chosen by what the bytes are. */
public final class Readers {
    private Readers() {}

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        throw new UnsupportedOperationException("not built yet");
    }
}
