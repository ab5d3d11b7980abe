package io.github.nianbao.read.sheet;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Picture;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.util.List;

/** The blocks of a spreadsheet as a document, or why they make none. */
final class SheetDocument {
    private SheetDocument() {}

    static Document of(FileKind kind, List<Block> blocks) throws RefusedException {
        if (blocks.isEmpty()) {
            throw new RefusedException(new Refusal(Code.EMPTY, kind, List.of(), false));
        }
        if (blocks.stream().allMatch(Picture.class::isInstance)) {
            throw new RefusedException(new Refusal(Code.NO_TEXT, kind, List.of(), true));
        }
        return new Document(kind, 0, blocks);
    }
}
