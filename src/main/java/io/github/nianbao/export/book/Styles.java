package io.github.nianbao.export.book;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** How cells look; made once each, for a workbook holds only so many. */
final class Styles {
    private static final String FONT = "宋体";
    private static final int HEADS = 0xDCE6F1;
    private static final int LINES = 0xA6A6A6;
    private static final short TEXT_POINTS = 10;
    private static final short TITLE_POINTS = 14;
    /** Groups of three digits; decimals only where there are any. */
    private static final String NUMBER = "#,##0.######;-#,##0.######";

    private static final String WHOLE = "#,##0;-#,##0";

    /** What a cell holds. */
    enum Kind {
        TITLE,
        SECTION,
        NOTE,
        HEAD,
        LABEL,
        TEXT,
        WHOLE,
        DECIMAL,
        LINK
    }

    /** What is to be known of a figure; of several the first counts. */
    enum Mark {
        /** In a failing check that nobody attested. */
        OPEN(0xF4B6B6, "在未处理的不平关系中", "in a failing check that nobody attested"),
        /** Missing, no number, or not sure. */
        DOUBTFUL(0xFFE699, "缺失、不是数字或识读存疑", "missing, no number, or the reading is in doubt"),
        FIXED(0xBDD7EE, "由人更正或录入，非原印", "corrected or keyed in by a person, not as printed"),
        ATTESTED(0xC6E0B4, "已确认原件如此", "confirmed to be printed so"),
        /** Comparable with a note, from prose, or with a blank that counts as 0. */
        CAREFUL(0xFFF9E5, "可比但口径有别、来自正文，或空白按0计", "comparable with a note, from prose, or a blank counts as 0"),
        NOT_TOLD(0xD9D9D9, "报告未载或不可比", "the report does not tell it, or it cannot be compared"),
        NONE(0xFFFFFF, "", "");

        /** Red, green, blue. */
        final int fill;

        final String chinese;
        final String english;

        Mark(int fill, String chinese, String english) {
            this.fill = fill;
            this.chinese = chinese;
            this.english = english;
        }
    }

    private record Look(Kind kind, Mark mark, boolean likeFormula) {}

    private final Workbook book;
    private final Map<Kind, Font> fonts = new EnumMap<>(Kind.class);
    private final Map<Look, CellStyle> styles = new HashMap<>();

    Styles(Workbook book) {
        this.book = book;
        for (Kind kind : Kind.values()) {
            fonts.put(kind, font(kind));
        }
    }

    CellStyle of(Kind kind) {
        return of(kind, Mark.NONE, false);
    }

    CellStyle of(Kind kind, Mark mark) {
        return of(kind, mark, false);
    }

    /** @param likeFormula text that would become a formula if somebody edited the cell */
    CellStyle of(Kind kind, Mark mark, boolean likeFormula) {
        return styles.computeIfAbsent(new Look(kind, mark, likeFormula), this::make);
    }

    private Font font(Kind kind) {
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(kind == Kind.TITLE ? TITLE_POINTS : TEXT_POINTS);
        font.setBold(kind == Kind.TITLE || kind == Kind.SECTION || kind == Kind.HEAD);
        if (kind == Kind.NOTE) {
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        }
        if (kind == Kind.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }

    private CellStyle make(Look look) {
        CellStyle style = book.createCellStyle();
        style.setFont(fonts.get(look.kind()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(look.likeFormula());
        switch (look.kind()) {
            case TITLE, SECTION, NOTE -> {}
            case HEAD -> {
                framed(style, HorizontalAlignment.CENTER);
                fill(style, HEADS);
            }
            case LABEL, TEXT, LINK -> framed(style, HorizontalAlignment.LEFT);
            case WHOLE -> number(style, WHOLE);
            case DECIMAL -> number(style, NUMBER);
        }
        if (look.mark() != Mark.NONE) {
            fill(style, look.mark().fill);
        }
        return style;
    }

    private void number(CellStyle style, String format) {
        framed(style, HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        style.setDataFormat(book.createDataFormat().getFormat(format));
    }

    private static void framed(CellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setWrapText(true);
        XSSFCellStyle framed = (XSSFCellStyle) style;
        List.of(BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT)
                .forEach(side -> framed.setBorderColor(side, colour(LINES)));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void fill(CellStyle style, int colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
