package io.github.nianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.html.HtmlReader;
import io.github.nianbao.read.html.MhtmlReader;
import io.github.nianbao.read.ofd.OfdReader;
import io.github.nianbao.read.pdf.PdfReader;
import io.github.nianbao.read.plain.PlainReader;
import io.github.nianbao.read.sheet.XlsReader;
import io.github.nianbao.read.sheet.XlsxReader;
import io.github.nianbao.read.word.DocxReader;
import io.github.nianbao.read.word.RtfReader;
import io.github.nianbao.read.word.WordReader;
import java.util.HashSet;
import java.util.Set;

/** Whatever the bytes are, a reader gives a document whose tables hold together, or refuses them with a reason. */
class ReaderFuzzTest {
    private static final String MINUTES = "5m";

    @FuzzTest(maxDuration = MINUTES)
    void plain(byte[] bytes) {
        readOrRefuse(PlainReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void html(byte[] bytes) {
        readOrRefuse(HtmlReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void mhtml(byte[] bytes) {
        readOrRefuse(MhtmlReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void rtf(byte[] bytes) {
        readOrRefuse(RtfReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void doc(byte[] bytes) {
        readOrRefuse(WordReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void docx(byte[] bytes) {
        readOrRefuse(DocxReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void xls(byte[] bytes) {
        readOrRefuse(XlsReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void xlsx(byte[] bytes) {
        readOrRefuse(XlsxReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void pdf(byte[] bytes) {
        readOrRefuse(PdfReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void ofd(byte[] bytes) {
        readOrRefuse(OfdReader::read, bytes);
    }

    private interface Reading {
        Document read(byte[] bytes) throws RefusedException;
    }

    private static void readOrRefuse(Reading reader, byte[] bytes) {
        Document document;
        try {
            document = reader.read(bytes);
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isNotNull();
            return;
        }
        document.tables().forEach(ReaderFuzzTest::holdsTogether);
    }

    /** Every cell lies within its table, and no two cells cover one position. */
    private static void holdsTogether(Table table) {
        Set<Long> covered = new HashSet<>();
        for (Cell cell : table.cells()) {
            assertThat(cell.lastRow()).isLessThanOrEqualTo(table.rows());
            assertThat(cell.lastColumn()).isLessThanOrEqualTo(table.columns());
            for (int row = cell.row(); row <= cell.lastRow(); row++) {
                for (int column = cell.column(); column <= cell.lastColumn(); column++) {
                    assertThat(covered.add(row * 1_000_000L + column)).isTrue();
                }
            }
        }
    }
}
