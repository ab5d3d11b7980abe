package io.github.nianbao.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Readers;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsReaderTest {
    @Test
    void tablesProseAndMergedRangesComeAsTheyDoFromXlsx() throws Exception {
        Document document = Readers.read(file(sheet -> {
            row(sheet, 0, "云岭市档案局2021年政府信息公开工作年度报告");
            row(sheet, 1, "类别", "申请人", "");
            row(sheet, 2, "", "自然人", "法人");
            row(sheet, 3, "新收", 12, 3);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
        }));

        assertThat(document.kind()).isEqualTo(FileKind.XLS);
        assertThat(Shown.of(document))
                .containsExactly("云岭市档案局2021年政府信息公开工作年度报告", "1(2x1)类别|2(1x2)申请人\n2自然人|3法人\n1新收|212|33");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreNotPrinted() throws Exception {
        byte[] bytes = file(sheet -> {
            row(sheet, 0, "甲", 8, 1);
            row(sheet, 1, "藏", 9, 9).setZeroHeight(true);
            row(sheet, 2, "乙", 7, 2);
            sheet.setColumnHidden(1, true);
            row(sheet.getWorkbook().createSheet("藏页"), 0, "藏页");
            sheet.getWorkbook().setSheetHidden(1, true);
        });

        assertThat(Shown.of(Readers.read(bytes))).containsExactly("1甲|21\n1乙|22");
    }

    @Test
    void blankFiguresInBordersAreARow() throws Exception {
        byte[] bytes = file(sheet -> {
            HSSFCellStyle style = sheet.getWorkbook().createCellStyle();
            style.setBorderLeft(BorderStyle.THIN);
            row(sheet, 0, "维持", "纠正");
            row(sheet, 1, "", "").forEach(cell -> cell.setCellStyle(style));
        });

        assertThat(Shown.of(Readers.read(bytes))).containsExactly("1维持|2纠正\n1|2");
    }

    @Test
    void resultsErrorsAndRaisedDigitsAreShownAsTheyAre() throws Exception {
        byte[] bytes = file(sheet -> {
            HSSFRow row = row(sheet, 0, "合计", 0, "");
            row.createCell(1).setCellFormula("1+2");
            row.getCell(1).setCellValue(3);
            row.createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            HSSFFont raised = sheet.getWorkbook().createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            HSSFRichTextString text = new HSSFRichTextString("121");
            text.applyFont(2, 3, raised);
            row.createCell(3).setCellValue(text);
        });

        assertThat(Shown.of(Readers.read(bytes))).containsExactly("1合计|23|3#REF!|412^1");
    }

    @Test
    void aTextBoxFollowsTheCells() throws Exception {
        byte[] bytes = file(sheet -> {
            row(sheet, 0, "正文");
            sheet.createDrawingPatriarch()
                    .createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 3))
                    .setString(new HSSFRichTextString("框内"));
        });

        assertThat(Shown.of(Readers.read(bytes))).containsExactly("正文", "框内");
    }

    @Test
    void aFileWithAPasswordIsRefusedAsEncrypted() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("密");
        byte[] bytes;
        try {
            bytes = file(sheet -> row(sheet, 0, "甲", 1));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(refusal(bytes).code()).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void aFileCutOffIsDamaged() throws Exception {
        byte[] bytes = file(sheet -> row(sheet, 0, "甲", 1));

        assertThat(refusal(Arrays.copyOf(bytes, 2000)).code()).isEqualTo(Code.DAMAGED);
    }

    @Property(seed = "2021", tries = 200)
    void aDamagedByteGivesNothingButADocumentOrARefusal(@ForAll @IntRange(max = 4000) int offset, @ForAll byte value)
            throws IOException {
        byte[] bytes = file(sheet -> row(sheet, 0, "甲", 1));
        bytes[offset % bytes.length] = value;

        try {
            assertThat(Readers.read(bytes).blocks()).isNotEmpty();
        } catch (RefusedException e) {
            assertThat(e.refusal().arguments()).hasSizeLessThanOrEqualTo(3);
        }
    }

    private static byte[] file(Consumer<HSSFSheet> content) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            content.accept(workbook.createSheet("表"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static HSSFRow row(HSSFSheet sheet, int number, Object... values) {
        HSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Integer count) {
                row.createCell(i).setCellValue(count);
            } else {
                row.createCell(i).setCellValue((String) values[i]);
            }
        }
        return row;
    }

    private static Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> Readers.read(bytes))
                .refusal();
    }

    @Test
    void figuresStruckOutAreMarked() throws Exception {
        byte[] bytes = file(sheet -> {
            HSSFWorkbook workbook = sheet.getWorkbook();
            HSSFFont struck = workbook.createFont();
            struck.setStrikeout(true);
            HSSFCellStyle style = workbook.createCellStyle();
            style.setFont(struck);
            HSSFRow row = row(sheet, 0, 3, 4, "");
            row.getCell(0).setCellStyle(style);
            HSSFRichTextString text = new HSSFRichTextString("35");
            text.applyFont(0, 1, struck);
            text.applyFont(1, 2, workbook.getFontAt(0));
            row.getCell(2).setCellValue(text);
        });

        assertThat(Shown.of(Readers.read(bytes))).containsExactly("1~~3~~|24|3~~3~~5");
    }
}
