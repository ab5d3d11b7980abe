package io.github.nianbao.bench.campaign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of a page or of an XML part dropped, doubled, swapped, nested many times, and their numbers changed: spans, merges,
 * ranges, references. Control words of RTF are its tags.
 */
final class MarkupMutation {
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,2000}>");
    private static final Pattern CONTROL = Pattern.compile("\\\\[a-z]+-?[0-9]*|[{}]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final String[] NUMBERS = {
        "0", "1", "-1", "2", "7", "63", "999", "65536", "2147483647", "99999999999", ""
    };
    private static final int[] DEPTHS = {2, 10, 150, 250, 3000, 30_000};
    private static final int MOST_CHANGES = 4;

    private final Pattern tag;

    private MarkupMutation(Pattern tag) {
        this.tag = tag;
    }

    /** Of HTML and XML. */
    static byte[] ofTags(byte[] document, RandomGenerator random) {
        return new MarkupMutation(TAG).of(document, random);
    }

    /** Of RTF. */
    static byte[] ofControls(byte[] document, RandomGenerator random) {
        return new MarkupMutation(CONTROL).of(document, random);
    }

    /** Byte for character: no encoding has to be known, and what is not touched stays. */
    private byte[] of(byte[] document, RandomGenerator random) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
            text = once(text, random);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private record Part(int start, int end) {}

    private String once(String text, RandomGenerator random) {
        List<Part> tags = parts(text);
        if (tags.isEmpty()) {
            return text;
        }
        Part one = tags.get(random.nextInt(tags.size()));
        Part other = tags.get(random.nextInt(tags.size()));
        String before = text.substring(0, one.start());
        String here = text.substring(one.start(), one.end());
        String after = text.substring(one.end());
        return switch (random.nextInt(7)) {
            case 0 -> before + after;
            case 1 -> before + here + here + after;
            case 2 -> before + here.repeat(DEPTHS[random.nextInt(DEPTHS.length)]) + after;
            case 3 -> before + text.substring(other.start(), other.end()) + after;
            case 4 -> before + numbered(here, random) + after;
            case 5 -> stretch(text, one, other, random.nextBoolean());
            default -> before + numbered(here, random) + numbered(here, random) + after;
        };
    }

    private List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = tag.matcher(text);
        while (matcher.find()) {
            parts.add(new Part(matcher.start(), matcher.end()));
        }
        return parts;
    }

    /** Another number for one of the tag's. */
    private static String numbered(String tag, RandomGenerator random) {
        Matcher matcher = NUMBER.matcher(tag);
        List<Part> numbers = new ArrayList<>();
        while (matcher.find()) {
            numbers.add(new Part(matcher.start(), matcher.end()));
        }
        if (numbers.isEmpty()) {
            return tag;
        }
        Part number = numbers.get(random.nextInt(numbers.size()));
        return tag.substring(0, number.start()) + NUMBERS[random.nextInt(NUMBERS.length)] + tag.substring(number.end());
    }

    /** What stands from one tag to another is taken out, or stands there twice. */
    private static String stretch(String text, Part one, Part other, boolean twice) {
        int from = Math.min(one.start(), other.start());
        int to = Math.max(one.end(), other.end());
        return twice ? text.substring(0, to) + text.substring(from) : text.substring(0, from) + text.substring(to);
    }
}
