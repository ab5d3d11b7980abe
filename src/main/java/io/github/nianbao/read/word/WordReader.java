package io.github.nianbao.read.word;

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
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;

/** Word 97 to 2003 files to a document. Headers and footers are not read: they hold page numbers and repeated titles. */
public final class WordReader {
    private WordReader() {}

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return document(blocks(word));
        } catch (EncryptedDocumentException e) {
            throw refused(Code.ENCRYPTED, List.of(), false);
        } catch (OldFileFormatException e) {
            throw refused(Code.KIND_NOT_READ, List.of("OLD_DOC"), true);
        } catch (LimitException beyond) {
            throw beyond;
        } catch (IOException | RuntimeException e) {
            // The library meets damage with exceptions of every kind; nothing else runs in here.
            throw new RefusedException(
                    Refusal.damaged(FileKind.DOC, Defect.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private static Document document(List<Block> blocks) throws RefusedException {
        if (blocks.isEmpty()) {
            throw refused(Code.EMPTY, List.of(), false);
        }
        if (blocks.stream().allMatch(Picture.class::isInstance)) {
            throw refused(Code.NO_TEXT, List.of(), true);
        }
        return new Document(FileKind.DOC, 0, blocks);
    }

    /** The body first, then what Word keeps apart from it: text boxes, footnotes, endnotes. */
    private static List<Block> blocks(HWPFDocument word) {
        WordBlocks blocks = new WordBlocks();
        WordPictures pictures = WordPictures.of(word);
        WordFlow flow = new WordFlow(NumberedText.of(word, pictures)::printed, pictures::countIn, blocks);
        for (Range part :
                List.of(word.getRange(), word.getMainTextboxRange(), word.getFootnoteRange(), word.getEndnoteRange())) {
            flow.read(WordParagraph.of(word, part.getStartOffset(), part.getEndOffset()));
        }
        return blocks.list();
    }

    private static RefusedException refused(Code code, List<String> arguments, boolean unreadableNow) {
        return new RefusedException(new Refusal(code, FileKind.DOC, arguments, unreadableNow));
    }
}
