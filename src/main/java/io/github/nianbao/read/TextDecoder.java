package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes to characters, strictly: a byte that does not fit is never replaced. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Byte order marks, those that begin like another one first. */
    private static final Map<String, Charset> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE"));
        MARKS.put("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE"));
        MARKS.put("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8);
        MARKS.put("\u00FF\u00FE", StandardCharsets.UTF_16LE);
        MARKS.put("\u00FE\u00FF", StandardCharsets.UTF_16BE);
        MARKS.put("\u0084\u0031\u0095\u0033", GB18030);
    }

    /** The least share of characters usual in Chinese reports that makes UTF-16 of bytes without a mark. */
    private static final double UTF16_PLAUSIBLE = 0.9;

    /** The largest share of private use characters in text that was truly written in GB18030 (a few old symbols map there). */
    private static final double GB_PRIVATE_USE = 0.005;

    /** The largest share of broken sequences in UTF-8 that was damaged; text in GB18030 breaks nearly everywhere. */
    private static final double UTF8_DAMAGED = 0.2;

    /** What a lenient decoder puts in the place of bytes that do not fit. */
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /** @throws RefusedException if no known encoding fits */
    public static String decode(byte[] bytes) throws RefusedException {
        return decode(bytes, null);
    }

    /**
     * What the bytes themselves show goes before what the file says of itself: pages are saved in another charset than
     * they declare every day.
     *
     * @param declared the charset that the file names; believed only if the bytes are no UTF-8, all fit, and Chinese comes
     *     out
     * @throws RefusedException if no known encoding fits
     */
    public static String decode(byte[] bytes, @Nullable Charset declared) throws RefusedException {
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            int length = mark.getKey().length();
            if (bytes.length >= length
                    && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark.getKey())) {
                return required(attempt(bytes, length, mark.getValue()));
            }
        }
        Attempt utf16 = withoutMark(bytes);
        if (utf16 != null) {
            return utf16.text;
        }
        Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.complete() || isDamagedUtf8(bytes)) {
            return required(utf8);
        }
        if (declared != null) {
            Attempt said = attempt(bytes, 0, declared);
            if (said.complete() && said.text.codePoints().anyMatch(Character::isIdeographic)) {
                return said.text;
            }
        }
        Attempt gb = attempt(bytes, 0, GB18030);
        if (gb.complete() && privateUse(gb.text) > GB_PRIVATE_USE) {
            throw undecodable(utf8.badByte);
        }
        return required(gb.badByte < 0 || gb.badByte > utf8.badByte ? gb : utf8);
    }

    /** How far the bytes could be decoded: all, or up to the first byte that does not fit or gives a control character. */
    private record Attempt(String text, int badByte) {
        boolean complete() {
            return badByte < 0;
        }
    }

    private static String required(Attempt attempt) throws RefusedException {
        if (!attempt.complete()) {
            throw undecodable(attempt.badByte);
        }
        return attempt.text;
    }

    private static Attempt attempt(byte[] bytes, int from, Charset charset) {
        int length = lengthWithoutDosEnd(bytes) - from;
        String quick = charset.equals(StandardCharsets.UTF_8) ? new String(bytes, from, length, charset) : null;
        if (quick != null && quick.indexOf(REPLACEMENT) < 0 && firstControl(quick) < 0) {
            return new Attempt(quick, -1);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        int control = firstControl(text);
        if (control >= 0) {
            return new Attempt(text, from + text.substring(0, control).getBytes(charset).length);
        }
        return new Attempt(text, result.isError() ? in.position() : -1);
    }

    /** Old DOS editors end a file with Ctrl-Z. */
    private static int lengthWithoutDosEnd(byte[] bytes) {
        return bytes.length > 0 && bytes[bytes.length - 1] == 0x1A ? bytes.length - 1 : bytes.length;
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && "\t\n\u000b\f\r".indexOf(c) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** UTF-16 shows itself by zero bytes (line ends, digits), which no other encoding of text has. */
    private static @Nullable Attempt withoutMark(byte[] bytes) {
        boolean zero = false;
        for (byte b : bytes) {
            zero |= b == 0;
        }
        if (!zero || bytes.length % 2 != 0) {
            return null;
        }
        Attempt little = attempt(bytes, 0, StandardCharsets.UTF_16LE);
        Attempt big = attempt(bytes, 0, StandardCharsets.UTF_16BE);
        Attempt better = usual(little) >= usual(big) ? little : big;
        return usual(better) >= UTF16_PLAUSIBLE ? better : null;
    }

    private static double usual(Attempt attempt) {
        if (!attempt.complete() || attempt.text.isEmpty()) {
            return 0;
        }
        return (double) attempt.text.chars().filter(TextDecoder::isUsual).count() / attempt.text.length();
    }

    /** Characters of Chinese reports: ASCII, general and Chinese punctuation, the common ideographs, full-width forms. */
    private static boolean isUsual(int c) {
        return c < 0x100
                || c >= 0x2000 && c < 0x2700
                || c >= 0x3000 && c < 0x3400
                || c >= 0x4E00 && c < 0xA000
                || c >= 0xFF00 && c < 0xFFF0;
    }

    private static boolean isDamagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int beyondAscii = 0;
        for (int i = 0; i < text.length(); i++) {
            broken += text.charAt(i) == REPLACEMENT ? 1 : 0;
            beyondAscii += text.charAt(i) >= 0x80 ? 1 : 0;
        }
        return broken < beyondAscii * UTF8_DAMAGED;
    }

    private static double privateUse(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) >= 0xE000 && text.charAt(i) < 0xF900 ? 1 : 0;
        }
        return text.isEmpty() ? 0 : (double) count / text.length();
    }

    private static RefusedException undecodable(int offset) {
        return new RefusedException(
                new Refusal(Code.UNDECODABLE, FileKind.UNKNOWN, List.of(Integer.toString(offset)), false));
    }
}
