package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Readers;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    @Test
    void pagesWithoutTextAreUnreadableForNow() {
        Refusal refusal = refusal(DrawnPdf.onePage().line(1, 1, 50, 1).page().bytes());

        assertThat(refusal).isEqualTo(new Refusal(Refusal.Code.NO_TEXT, FileKind.PDF, List.of("2"), true));
    }

    @Test
    void aFileThatBreaksOffIsDamaged() {
        byte[] whole = DrawnPdf.onePage().text(50, 50, "一、总体情况").bytes();

        for (int length : new int[] {whole.length / 3, whole.length / 2, whole.length - 40}) {
            Refusal refusal = refusal(Arrays.copyOf(whole, length));
            assertThat(refusal.code()).isEqualTo(Refusal.Code.DAMAGED);
            assertThat(refusal.unreadableNow()).isFalse();
        }
    }

    @Test
    void aFileWithAPieceCutOutIsDamaged() {
        byte[] whole = DrawnPdf.onePage().text(50, 50, "一、总体情况").bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 50);
        System.arraycopy(whole, 250, cut, 200, whole.length - 250);

        assertThat(refusal(cut).code()).isEqualTo(Refusal.Code.DAMAGED);
    }

    @Test
    void aPageWhoseCompressedTextWasAlteredIsDamaged() {
        byte[] bytes = DrawnPdf.onePage().text(50, 50, "一、总体情况").bytes();
        int content = indexOf(bytes, "stream") + "stream".length() + 10;
        bytes[content] ^= 4;

        assertThat(refusal(bytes).code()).isEqualTo(Refusal.Code.DAMAGED);
    }

    @Test
    void blanksAfterTheEndDoNotMatter() throws RefusedException {
        byte[] whole = DrawnPdf.onePage().text(50, 50, "一、总体情况").bytes();

        assertThat(PdfReader.read(Arrays.copyOf(whole, whole.length + 5000)).blocks())
                .hasSize(1);
    }

    @Test
    void aFileWithAPasswordIsEncrypted() throws IOException {
        assertThat(refusal(encrypted("owner", "reader")).code()).isEqualTo(Refusal.Code.ENCRYPTED);
    }

    @Test
    void aFileThatOnlyForbidsChangesIsRead() throws Exception {
        assertThat(Read.paragraphs(PdfReader.read(encrypted("owner", "")))).containsExactly("一、总体情况");
    }

    @Test
    void tooManyPagesAreRefused() {
        DrawnPdf pdf = DrawnPdf.onePage().text(50, 50, "甲");
        pdf.page();
        pdf.page();
        byte[] bytes = pdf.bytes();

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> Readers.read(bytes, Limits.USUAL.with(Limit.PAGES, 2)));

        assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.TOO_LARGE);
        assertThat(refused.refusal().arguments()).containsExactly("pages", "3", "2");
    }

    @Test
    void asManyPagesAsAllowedAreRead() throws RefusedException {
        DrawnPdf pdf = DrawnPdf.onePage().text(50, 50, "甲");
        pdf.page();

        assertThat(Readers.read(pdf.bytes(), Limits.USUAL.with(Limit.PAGES, 2)).pages())
                .isEqualTo(2);
    }

    @Test
    void tooManyCellsOfATableAreRefused() {
        double[] lines = {100, 150, 200, 250, 300};
        byte[] bytes = DrawnPdf.onePage().text(110, 110, "甲").grid(lines, lines).bytes();

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> Readers.read(bytes, Limits.USUAL.with(Limit.CELLS, 15)));

        assertThat(refused.refusal().arguments()).startsWith("cells").endsWith("15");
    }

    private static byte[] encrypted(String owner, String reader) throws IOException {
        try (PDDocument document = DrawnPdf.onePage().text(50, 50, "一、总体情况").document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy(owner, reader, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static Refusal refusal(byte[] bytes) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> PdfReader.read(bytes));
        return refused.refusal();
    }
}
