package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page or its envelope names, and the page decoded. */
final class PageCharset {
    /** How far into a page its own words on its charset may stand, in bytes; browsers look at 1,024. */
    private static final int LOOKED_AT = 8192;

    private static final Pattern DECLARATION =
            Pattern.compile("(?i)<(?:meta\\b[^>]*?charset|\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private PageCharset() {}

    /**
     * @param envelope the charset that the envelope around the page names; goes before the page's own words, as it does
     *     on the wire
     */
    static String decode(byte[] bytes, @Nullable String envelope) throws RefusedException {
        Charset declared = named(envelope);
        return TextDecoder.decode(withoutControls(bytes), declared == null ? named(inside(bytes)) : declared);
    }

    /**
     * Without the control characters that some editors leave and no browser shows. They are no part of a longer character
     * in any charset but UTF-16 and UTF-32, which zero bytes betray.
     */
    private static byte[] withoutControls(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int length = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return bytes;
            }
            if (b < 0 || b >= ' ' || b == '\t' || b == '\n' || b == '\r' || b == '\f') {
                kept[length++] = b;
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private static @Nullable String inside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? declaration.group(1) : null;
    }

    /** {@code null} for a name that is none, and for UTF-16 and its like: a name in single bytes cannot be true of them. */
    private static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb") || lower.startsWith("x-gb") || lower.startsWith("chinese")) {
            return Charset.forName("GB18030");
        }
        try {
            Charset charset = Charset.forName(lower);
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
