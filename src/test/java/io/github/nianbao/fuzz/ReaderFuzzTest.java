package io.github.nianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nianbao.document.Document;
import io.github.nianbao.read.Container;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Limits;
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

/** Whatever the bytes are, a reader gives a document whose tables hold together, or refuses them with a reason. */
class ReaderFuzzTest {
    private static final String MINUTES = "5m";

    @FuzzTest(maxDuration = MINUTES)
    void plain(byte[] bytes) throws Exception {
        readOrRefuse(PlainReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void html(byte[] bytes) throws Exception {
        readOrRefuse(HtmlReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void mhtml(byte[] bytes) throws Exception {
        readOrRefuse(MhtmlReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void rtf(byte[] bytes) throws Exception {
        readOrRefuse(RtfReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void doc(byte[] bytes) throws Exception {
        readOrRefuse(WordReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void docx(byte[] bytes) throws Exception {
        readOrRefuse(DocxReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void xls(byte[] bytes) throws Exception {
        readOrRefuse(XlsReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void xlsx(byte[] bytes) throws Exception {
        readOrRefuse(XlsxReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void pdf(byte[] bytes) throws Exception {
        readOrRefuse(PdfReader::read, bytes);
    }

    @FuzzTest(maxDuration = MINUTES)
    void ofd(byte[] bytes) throws Exception {
        readOrRefuse(OfdReader::read, bytes);
    }

    /** A container's files are read as if each had been imported by itself. */
    @FuzzTest(maxDuration = MINUTES)
    void zip(byte[] bytes) throws Exception {
        WithinLimits.endsInTime(() -> {
            Container container;
            try {
                container = Container.of(bytes, Limits.USUAL);
            } catch (RefusedException | LimitException refused) {
                return null;
            }
            for (Container.Member member : container.members()) {
                unpackOrRefuse(container, member);
            }
            return null;
        });
    }

    private static void unpackOrRefuse(Container container, Container.Member member) {
        try {
            assertThat(container.bytes(member, Limits.USUAL)).hasSize((int) member.size());
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isNotNull();
        }
    }

    private interface Reader {
        Document read(byte[] bytes) throws RefusedException;
    }

    private static void readOrRefuse(Reader reader, byte[] bytes) throws Exception {
        WithinLimits.readOrRefuse(() -> reader.read(bytes));
    }
}
