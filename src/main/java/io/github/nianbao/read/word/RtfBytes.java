package io.github.nianbao.read.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Bytes that are waiting to become characters. The two bytes of a Chinese character may stand in two groups, with
 * commands between them, so that they wait until something follows that is no byte.
 */
final class RtfBytes {
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final Set<Charset> charsets = new LinkedHashSet<>();

    /** @param candidates the charsets they may be in, the likeliest first; those of bytes that wait already come first */
    void add(byte[] bytes, Set<Charset> candidates) {
        waiting.writeBytes(bytes);
        charsets.addAll(candidates);
    }

    /** Whether all bytes that wait are whole characters in their likeliest charset. */
    boolean isWhole() {
        if (waiting.size() == 0) {
            return true;
        }
        try {
            decode(charsets.iterator().next());
            return true;
        } catch (CharacterCodingException half) {
            return false;
        }
    }

    /** The characters; no byte waits any more. */
    String take() {
        if (waiting.size() == 0) {
            return "";
        }
        String text = decoded();
        waiting.reset();
        charsets.clear();
        return text;
    }

    private String decoded() {
        for (Charset charset : charsets) {
            try {
                return decode(charset);
            } catch (CharacterCodingException other) {
                // The next one is tried.
            }
        }
        return waiting.toString(StandardCharsets.ISO_8859_1);
    }

    private String decode(Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(waiting.toByteArray()))
                .toString();
    }
}
