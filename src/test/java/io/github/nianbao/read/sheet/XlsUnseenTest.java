package io.github.nianbao.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.Readers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Figures that an XLS file holds and nobody sees on the sheet: as in XLSX. */
class XlsUnseenTest {
    private static final String SEEN = "1规章|2265|37";
    private static final String UNSEEN = "1规章|2~~265~~|37";

    @Test
    void aFigureThatItsFontHidesIsNotOne() throws Exception {
        assertThat(styled((style, font) -> font.setColor(IndexedColors.WHITE.getIndex())))
                .containsExactly(UNSEEN);
        assertThat(styled((style, font) -> font.setColor(IndexedColors.RED.getIndex())))
                .containsExactly(SEEN);
        assertThat(styled((style, font) -> font.setFontHeightInPoints((short) 1)))
                .containsExactly(UNSEEN);
        assertThat(styled((style, font) -> font.setFontHeightInPoints((short) 9)))
                .containsExactly(SEEN);
        assertThat(styled((style, font) -> font.setFontName("Wingdings"))).containsExactly(UNSEEN);
        assertThat(styled((style, font) -> font.setStrikeout(true))).containsExactly(UNSEEN);
    }

    @Test
    void whiteOnAColouredGroundIsSeenAndBlackOnBlackIsNot() throws Exception {
        assertThat(styled((style, font) -> {
                    font.setColor(IndexedColors.WHITE.getIndex());
                    filled(style, IndexedColors.BLUE);
                }))
                .containsExactly(SEEN);
        assertThat(styled((style, font) -> filled(style, IndexedColors.BLACK))).containsExactly(UNSEEN);
    }

    @Test
    void aTextShowsAsItsFormatSays() throws Exception {
        byte[] bytes = file(sheet -> {
            HSSFCellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0;0;0;\"9\""));
            HSSFCell cell = first(sheet).getCell(1);
            cell.setCellValue("265");
            cell.setCellStyle(style);
        });

        assertThat(Shown.of(Readers.read(bytes))).containsExactly("1规章|2265 [0;0;0;\"9\"]|37");
    }

    @Test
    void aSheetThatShowsNoZerosPrintsThemBlank() throws Exception {
        byte[] bytes = file(sheet -> {
            sheet.setDisplayZeros(false);
            first(sheet).getCell(1).setCellValue(0);
            HSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("文件");
            row.createCell(1).setCellValue(10);
        });

        assertThat(Shown.of(Readers.read(bytes))).containsExactly("1规章|2|37\n1文件|210|3");
    }

    @Test
    void aWhiteRunIsNoPartOfANumber() throws Exception {
        byte[] bytes = file(sheet -> {
            HSSFFont white = sheet.getWorkbook().createFont();
            white.setColor(IndexedColors.WHITE.getIndex());
            HSSFRichTextString text = new HSSFRichTextString("2965");
            text.applyFont(1, 2, white);
            first(sheet).getCell(1).setCellValue(text);
        });

        assertThat(Shown.of(Readers.read(bytes))).containsExactly("1规章|22~~9~~65|37");
    }

    @Test
    void rowsAndColumnsTooNarrowToReadAreNotPrinted() throws Exception {
        assertThat(Shown.of(Readers.read(file(sheet -> {
                    first(sheet);
                    sheet.setColumnWidth(1, 30);
                }))))
                .containsExactly("1规章|27");
        assertThat(Shown.of(Readers.read(file(sheet -> {
                    first(sheet);
                    HSSFRow row = sheet.createRow(1);
                    row.createCell(0).setCellValue("文件");
                    row.createCell(1).setCellValue(3);
                    row.setHeight((short) 10);
                }))))
                .containsExactly(SEEN);
    }

    @Test
    void aNumberTooWideForItsColumnShowsAsSigns() throws Exception {
        assertThat(columns(512)).containsExactly(UNSEEN);
        assertThat(columns(768)).containsExactly(SEEN);
    }

    @Test
    void aConditionThatMayHideAFigureMakesItUnreadable() throws Exception {
        assertThat(conditional(rule -> rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex())))
                .containsExactly(UNSEEN);
        assertThat(conditional(rule -> rule.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex())))
                .containsExactly(SEEN);
        assertThat(conditional(
                        rule -> rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.BLACK.getIndex())))
                .containsExactly(UNSEEN);
        assertThat(conditional(
                        rule -> rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.YELLOW.getIndex())))
                .containsExactly(SEEN);
    }

    @Test
    void anIconInPlaceOfAFigureMakesItUnreadable() throws Exception {
        assertThat(icons(true)).containsExactly(UNSEEN);
        assertThat(icons(false)).containsExactly(SEEN);
    }

    private static List<String> icons(boolean alone) throws Exception {
        return Shown.of(Readers.read(file(sheet -> {
            first(sheet);
            HSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
            ConditionalFormattingRule rule = all.createConditionalFormattingRule(IconSet.GYR_3_TRAFFIC_LIGHTS);
            rule.getMultiStateFormatting().setIconOnly(alone);
            all.addConditionalFormatting(range(), rule);
        })));
    }

    private static List<String> conditional(Consumer<ConditionalFormattingRule> format) throws Exception {
        return Shown.of(Readers.read(file(sheet -> {
            first(sheet);
            HSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
            ConditionalFormattingRule rule = all.createConditionalFormattingRule("TRUE");
            format.accept(rule);
            all.addConditionalFormatting(range(), rule);
        })));
    }

    private static CellRangeAddress[] range() {
        return new CellRangeAddress[] {CellRangeAddress.valueOf("B1:B9")};
    }

    private static List<String> columns(int width) throws Exception {
        return Shown.of(Readers.read(file(sheet -> {
            first(sheet);
            sheet.setColumnWidth(1, width);
        })));
    }

    private static void filled(HSSFCellStyle style, IndexedColors colour) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour.getIndex());
    }

    private static List<String> styled(BiConsumer<HSSFCellStyle, HSSFFont> look) throws Exception {
        return Shown.of(Readers.read(file(sheet -> {
            HSSFCellStyle style = sheet.getWorkbook().createCellStyle();
            HSSFFont font = sheet.getWorkbook().createFont();
            look.accept(style, font);
            style.setFont(font);
            first(sheet).getCell(1).setCellStyle(style);
        })));
    }

    private static HSSFRow first(HSSFSheet sheet) {
        HSSFRow row = sheet.createRow(0);
        row.createCell(0).setCellValue("规章");
        row.createCell(1).setCellValue(265);
        row.createCell(2).setCellValue(7);
        return row;
    }

    private static byte[] file(Consumer<HSSFSheet> fill) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill.accept(workbook.createSheet("年报"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
