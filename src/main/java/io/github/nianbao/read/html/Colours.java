package io.github.nianbao.read.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours of style sheets as red, green and blue, so far as pages use them to hide text. */
final class Colours {
    /** Two colours are told apart from this difference on in red, green or blue, of 255. */
    private static final int VISIBLE = 16;

    private static final Map<String, String> NAMED = Map.of(
            "white",
            "#ffffff",
            "black",
            "#000000",
            "snow",
            "#fffafa",
            "ivory",
            "#fffff0",
            "whitesmoke",
            "#f5f5f5",
            "ghostwhite",
            "#f8f8ff");
    private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern LONG = Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
    private static final Pattern RGB =
            Pattern.compile("rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*(?:[,/]\\s*1\\s*)?\\)");
    private static final Pattern TRANSPARENT = Pattern.compile(
            "transparent|(?:rgb|hsl)a?\\(.*[,/]\\s*(?:0(?:\\.0\\d*)?|\\.0\\d*|0%)\\s*\\)|#[0-9a-f]{3}0|#[0-9a-f]{6}0[0-9a-f]");

    private Colours() {}

    static boolean isTransparent(String colour) {
        return TRANSPARENT.matcher(colour).matches();
    }

    /** Whether it is written in a way that only a browser works out. */
    static boolean isComputed(String colour) {
        return colour.indexOf('(') >= 0 && parts(colour) == null;
    }

    /** Whether both are known and nobody tells one on the other. */
    static boolean areAlike(String one, String other) {
        int[] ink = parts(one);
        int[] ground = parts(other);
        if (ink == null || ground == null) {
            return false;
        }
        for (int i = 0; i < ink.length; i++) {
            if (Math.abs(ink[i] - ground[i]) >= VISIBLE) {
                return false;
            }
        }
        return true;
    }

    private static int @Nullable [] parts(String printed) {
        String colour = NAMED.getOrDefault(printed, printed);
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            return parts(rgb, 10, 1);
        }
        Matcher full = LONG.matcher(colour);
        if (full.matches()) {
            return parts(full, 16, 1);
        }
        Matcher half = SHORT.matcher(colour);
        return half.matches() ? parts(half, 16, 0x11) : null;
    }

    private static int[] parts(Matcher colour, int radix, int factor) {
        int[] parts = new int[3];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Integer.parseInt(colour.group(i + 1), radix) * factor;
        }
        return parts;
    }
}
