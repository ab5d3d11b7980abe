package io.github.nianbao.read.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that stands in its own address (RFC 2397). */
final class DataAddress {
    private static final String SCHEME = "data:";
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");

    private DataAddress() {}

    /** {@code null} for any other address. */
    static @Nullable String text(String address) {
        int comma = address.indexOf(',');
        if (comma < 0 || !address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String data = unescaped(address.substring(comma + 1));
        if (!address.substring(0, comma).strip().endsWith("base64")) {
            return data;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(data), UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String unescaped(String data) {
        String bytes = ESCAPE.matcher(new String(data.getBytes(UTF_8), ISO_8859_1))
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
        return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }
}
