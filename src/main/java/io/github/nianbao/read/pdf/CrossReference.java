package io.github.nianbao.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a file's last cross-reference table stands where its end says. Where it does not, something was cut out or put
 * in, and PDFBox would search the file for whatever objects are left.
 */
final class CrossReference {
    /** How far, in bytes, the table may stand from its offset: some writers count line ends wrong. */
    private static final int SLACK = 32;
    /** How far, in bytes, the header may stand from the beginning of the file; offsets count from it. */
    private static final int HEAD = 1024;

    private static final Pattern POINTER = Pattern.compile("startxref\\s+(\\d{1,10})");
    private static final Pattern TABLE = Pattern.compile("xref\\s|\\d+\\s+\\d+\\s+obj");

    private CrossReference() {}

    /** @param tail the end of the file */
    static boolean stands(byte[] bytes, String tail) {
        Matcher pointer = POINTER.matcher(tail);
        long offset = -1;
        while (pointer.find()) {
            offset = Long.parseLong(pointer.group(1));
        }
        if (offset < 0) {
            return false;
        }
        int header = Math.max(0, text(bytes, 0, HEAD).indexOf("%PDF-"));
        return table(bytes, offset) || (header > 0 && table(bytes, offset + header));
    }

    private static boolean table(byte[] bytes, long offset) {
        return offset < bytes.length
                && TABLE.matcher(text(bytes, (int) offset - SLACK, 2 * SLACK)).find();
    }

    private static String text(byte[] bytes, int from, int length) {
        int start = Math.max(0, from);
        int end = Math.min(bytes.length, Math.max(start, from + length));
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
