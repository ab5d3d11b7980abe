package io.github.nianbao.read.word;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.raw.RawRtfParser;
import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Picture;
import io.github.nianbao.read.Defect;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rich Text Format (specification 1.9.1) to a document, as Word, WPS and LibreOffice write it. */
public final class RtfReader {
    /** Bytes that are announced as such; the parser makes room for them before it looks whether they are there. */
    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d+)");

    private RtfReader() {}

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        checkBinary(bytes);
        RtfText text = new RtfText();
        try {
            new RawRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), new RtfListener(text));
        } catch (RtfListener.EndOfDocument end) {
            // What stands behind the outermost group is not part of the document.
        } catch (LimitException beyond) {
            throw beyond;
        } catch (IOException | RuntimeException e) {
            // The library meets damage with exceptions of every kind; nothing else runs in here.
            throw new RefusedException(Refusal.damaged(FileKind.RTF, Defect.UNREADABLE, "RTF: " + e.getMessage()));
        }
        WordBlocks blocks = new WordBlocks();
        new WordFlow(text::printed, text::pictures, blocks).read(text.paragraphs());
        return document(blocks.list());
    }

    private static void checkBinary(byte[] bytes) throws RefusedException {
        Matcher binary = BINARY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (binary.find()) {
            String length = binary.group(1);
            if (length.length() > 9 || Integer.parseInt(length) > bytes.length - binary.end()) {
                throw new RefusedException(
                        Refusal.damaged(FileKind.RTF, Defect.CUT_OFF, "RTF: \\bin" + length + " at " + binary.start()));
            }
        }
    }

    private static Document document(List<Block> blocks) throws RefusedException {
        if (blocks.isEmpty()) {
            throw refused(Code.EMPTY, List.of(), false);
        }
        if (blocks.stream().allMatch(Picture.class::isInstance)) {
            throw refused(Code.NO_TEXT, List.of(), true);
        }
        return new Document(FileKind.RTF, 0, blocks);
    }

    private static RefusedException refused(Code code, List<String> arguments, boolean unreadableNow) {
        return new RefusedException(new Refusal(code, FileKind.RTF, arguments, unreadableNow));
    }
}
