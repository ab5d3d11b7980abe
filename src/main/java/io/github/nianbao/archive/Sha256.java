package io.github.nianbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The fixity of sources: SHA-256, hexadecimal, lower case. */
final class Sha256 {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** A size at which reading is no longer bound by the number of calls, in bytes. */
    private static final int BUFFER = 1 << 16;

    private Sha256() {}

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of a text, as UTF-8, and of bytes behind it. */
    static String of(String head, byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
