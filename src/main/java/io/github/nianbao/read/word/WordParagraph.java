package io.github.nianbao.read.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/**
 * A paragraph as the file has it, with what its own properties say about tables ([MS-DOC] 2.6.2). Read from the
 * properties themselves, since the library's tables know neither cells merged by a property of their own nor files
 * without nesting levels.
 *
 * @param start position of its first character in the whole text
 * @param end position behind its mark
 * @param level how deep it stands in tables; 0 outside
 * @param cellEnd whether it ends a cell of that level
 * @param rowEnd whether it ends a row of that level
 * @param heading the level of a heading from 1; 0 for body text
 * @param list the number of the list of automatic numbers that it belongs to; 0 for none
 * @param listLevel the level in that list from 0
 * @param row the properties of the row that it ends
 */
record WordParagraph(
        int start,
        int end,
        int level,
        boolean cellEnd,
        boolean rowEnd,
        int heading,
        int list,
        int listLevel,
        RowProperties row) {
    private static final char CELL_MARK = '\u0007';

    /** Word's built-in styles 1 to 9 are its nine headings ([MS-DOC] 2.9.260). */
    private static final int LAST_HEADING_STYLE = 9;

    /** The outline level of body text. */
    private static final int BODY_LEVEL = 9;

    /** Deeper nesting is damage; Word's own screen shows no more than a few levels. */
    private static final int DEEPEST_LEVEL = 16;

    /** A paragraph without an automatic number. */
    WordParagraph(int start, int end, int level, boolean cellEnd, boolean rowEnd, int heading, RowProperties row) {
        this(start, end, level, cellEnd, rowEnd, heading, 0, 0, row);
    }

    static List<WordParagraph> of(HWPFDocument word, int start, int end) {
        List<WordParagraph> paragraphs = new ArrayList<>();
        for (PAPX properties : word.getParagraphTable().getParagraphs()) {
            if (properties.getStart() < end && properties.getEnd() > start) {
                paragraphs.add(of(
                        word, properties, Math.max(start, properties.getStart()), Math.min(end, properties.getEnd())));
            }
        }
        return paragraphs;
    }

    private static WordParagraph of(HWPFDocument word, PAPX properties, int start, int end) {
        boolean inTable = false;
        boolean rowEnd = false;
        boolean innerCellEnd = false;
        int level = 0;
        for (SprmIterator sprms = properties.getSprmBuf().iterator(); sprms.hasNext(); ) {
            SprmOperation sprm = sprms.next();
            if (sprm.getType() == SprmOperation.TYPE_PAP) {
                switch (sprm.getOperation()) {
                    case 0x16 -> inTable = sprm.getOperand() != 0;
                    case 0x17, 0x4C -> rowEnd |= sprm.getOperand() != 0;
                    case 0x49 -> level = sprm.getOperand();
                    case 0x4A -> level += sprm.getOperand();
                    case 0x4B -> innerCellEnd = sprm.getOperand() != 0;
                    default -> {}
                }
            }
        }
        level = inTable ? Math.max(1, Math.min(level, DEEPEST_LEVEL)) : 0;
        boolean cellMark = word.getText().charAt(end - 1) == CELL_MARK;
        boolean cellEnd = level > 0 && !rowEnd && (level == 1 ? cellMark : innerCellEnd);
        RowProperties row = rowEnd ? RowProperties.of(properties.getSprmBuf()) : RowProperties.UNKNOWN;
        boolean mayCount = word.getListTables() != null && !rowEnd;
        if (level > 0 && !mayCount) {
            return new WordParagraph(start, end, level, cellEnd, rowEnd, 0, row);
        }
        ParagraphProperties all = properties.getParagraphProperties(word.getStyleSheet());
        int heading = level > 0 ? 0 : heading(properties.getIstd(), all);
        int list = mayCount ? Math.max(0, all.getIlfo()) : 0;
        return new WordParagraph(
                start, end, level, cellEnd, rowEnd && level > 0, heading, list, Math.max(0, all.getIlvl()), row);
    }

    private static int heading(int style, ParagraphProperties all) {
        if (style >= 1 && style <= LAST_HEADING_STYLE) {
            return style;
        }
        return all.getLvl() >= 0 && all.getLvl() < BODY_LEVEL ? all.getLvl() + 1 : 0;
    }
}
