package io.github.nianbao.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * File names that every system takes, one for each handle: {@code agency@2021#2} becomes {@code agency@2021_2.json}.
 *
 * <p>A name that had to be changed or shortened, or that differs from another in upper and lower case only, carries the
 * start of its handle's SHA-256, so that no two handles share a file on any system.
 */
public final class FileNames {
    /** In bytes of UTF-8, suffixes included; eCryptfs takes 143, other systems more, and a file is written aside first. */
    private static final int MAX_BYTES = 120;

    private static final String JSON = ".json";
    private static final Pattern HANDLE = Pattern.compile("(.*)@([^@#]*)(?:#(\\d+))?", Pattern.DOTALL);
    private static final String UNKNOWN = "?";
    /** Stands for an agency or a year that is printed nowhere; the question mark is not allowed on Windows. */
    private static final String UNKNOWN_NAME = "unknown";

    /** Not allowed on Windows, or on one of the others, or (the tilde) what a changed name is told by. */
    private static final String FORBIDDEN = "<>:\"/\\|?*~";

    private static final int HASH_DIGITS = 8;
    /** Devices of Windows, whatever follows the first dot. */
    private static final Set<String> RESERVED = Stream.concat(
                    Stream.of("CON", "PRN", "AUX", "NUL"),
                    Stream.of("COM", "LPT")
                            .flatMap(port -> Stream.concat(
                                    IntStream.rangeClosed(0, 9).mapToObj(digit -> port + digit),
                                    Stream.of(port + "¹", port + "²", port + "³"))))
            .collect(Collectors.toUnmodifiableSet());

    private FileNames() {}

    /** The name of a report's JSON export, with its extension. */
    public static String of(String handle) {
        return of(handle, JSON);
    }

    /** @param extension with its dot */
    public static String of(String handle, String extension) {
        Matcher parts = HANDLE.matcher(handle);
        boolean split = parts.matches();
        String agency = split ? parts.group(1) : handle;
        String tail = "";
        if (split) {
            String nth = parts.group(3) == null ? "" : "_" + parts.group(3);
            tail = "@" + known(parts.group(2)) + nth;
        }
        String name = known(agency) + tail;
        String safe = safe(name);
        if (safe.equals(name)
                && bytes(name + extension) <= MAX_BYTES
                && isOneCase(name)
                && !agency.equals(UNKNOWN_NAME)) {
            return name + extension;
        }
        String mark = "~" + hash(handle) + extension;
        return shortened(safe, MAX_BYTES - bytes(mark)) + mark;
    }

    private static String known(String part) {
        return part.equals(UNKNOWN) ? UNKNOWN_NAME : part;
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .map(point -> isAllowed(point) ? point : '_')
                .forEach(safe::appendCodePoint);
        String trimmed = safe.toString().strip().replaceAll("^[.\\-]+|[. ]+$", "_");
        String device = trimmed.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
        return RESERVED.contains(device) ? "_" + trimmed : trimmed;
    }

    private static boolean isAllowed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(point) < 0;
        };
    }

    /** Whether no other name can differ from it in case only and so share its file on Windows or macOS. */
    private static boolean isOneCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static String shortened(String name, int maxBytes) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > maxBytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String handle) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(handle.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
