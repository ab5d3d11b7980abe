package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;

/** The files were made with LibreOffice; each is named after what it shows. */
class WordReaderTest {
    @Test
    void mergedCellsGetTheirSpansBack() throws Exception {
        Document document = read("merged-cells");

        assertThat(document.kind()).isEqualTo(FileKind.DOC);
        assertThat(Shown.of(document).get(1))
                .isEqualTo("1(2x1)项目⏎类别|2(1x3)申请人情况\n2自然人|3(1x2)法人\n1一、新收|21|3\u00A0|43\n1(1x3)合计|44");
        assertThat(document.tables().get(0).spans()).isEqualTo(Table.Spans.KEPT);
    }

    @Test
    void tablesPartedByAnEmptyParagraphStayApart() throws Exception {
        assertThat(Shown.of(read("merged-cells")))
                .endsWith("表后", "1甲|21", "1乙|22")
                .hasSize(5);
    }

    @Test
    void placesCountParagraphsAndTablesInReadingOrder() throws Exception {
        Document document = read("merged-cells");

        assertThat(document.blocks().get(2).place().paragraph()).isEqualTo(2);
        assertThat(document.tables()).extracting(table -> table.place().table()).containsExactly(1, 2, 3);
        Cell last = document.tables().get(2).cells().get(1);
        assertThat(last.place().table()).isEqualTo(3);
        assertThat(last.place().column()).isEqualTo(2);
    }

    @Test
    void aTableThatOnlyFramesThePageIsReadAsIfItWereNotThere() throws Exception {
        assertThat(Shown.of(read("nested-tables"))).startsWith("框内标题", "1规章|27\n1文件|28", "框内说明", "其间");
    }

    @Test
    void aTableInsideACellFollowsTheTableThatHoldsIt() throws Exception {
        assertThat(Shown.of(read("nested-tables"))).endsWith("1左|2右", "1内|29", "完");
    }

    @Test
    void deletedAndHiddenTextAndFieldCodesAreNotPrinted() throws Exception {
        assertThat(Shown.of(read("fields-revisions-notes"))).startsWith("公开13件，详见门户网站，共1页。", "脚注在此之后，软连-字。");
    }

    @Test
    void aLineBreakPartsParagraphsUnlessItOnlyWrapsATitle() throws Exception {
        assertThat(Shown.of(read("fields-revisions-notes")))
                .containsSubsequence("云岭市档案局2021年政府信息公开工作年度报告", "一、总体情况", "全年公开信息13条。");
    }

    @Test
    void textBoxesAndFootnotesFollowTheBodyAndHeadersAreLeftOut() throws Exception {
        List<String> shown = Shown.of(read("fields-revisions-notes"));

        assertThat(shown).endsWith("末段", "文本框里的字", "\t含上年结转2件。");
        assertThat(shown).noneMatch(text -> text.contains("页眉"));
    }

    @Test
    void headingsAreKnownByTheirStyle() throws Exception {
        assertThat(Shown.of(read("headings"))).containsExactly("## 一、总体情况", "正文", "### 二、主动公开");
    }

    @Test
    void automaticNumbersArePrinted() throws Exception {
        assertThat(Shown.of(read("numbers")))
                .containsExactly("一、总体情况", "（一）主动公开", "（二）依申请公开", "二、问题", "（一）不足", "1 25件", "无号", "1三、表内|27");
    }

    @Test
    void picturesThatMayHideATableAreBlocksAndSealsAreNot() throws Exception {
        assertThat(Shown.of(read("pictures"))).containsExactly("前", "[picture]", "章", "后", "[picture]");
    }

    @Test
    void aFileOfPicturesOnlyIsAScanAndWorthKeeping() throws Exception {
        Refusal refusal = refusal(bytes("only-a-scan"));

        assertThat(refusal.code()).isEqualTo(Code.NO_TEXT);
        assertThat(refusal.unreadableNow()).isTrue();
    }

    @Test
    void aFileWithAPasswordIsRefusedAsEncrypted() throws Exception {
        assertThat(refusal(encrypted()).code()).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void aFileCutOffIsRefusedAsDamagedWithTheLibrarysWord() throws Exception {
        Refusal refusal = refusal(Arrays.copyOf(bytes("headings"), 5000));

        assertThat(refusal.code()).isEqualTo(Code.DAMAGED);
        assertThat(refusal.arguments()).endsWith("UNREADABLE");
        assertThat(refusal.unreadableNow()).isFalse();
    }

    @Property(seed = "2021", tries = 200)
    void aDamagedByteNeverGivesAnythingButADocumentOrARefusal(
            @ForAll @IntRange(max = 13_311) int offset, @ForAll byte value) throws IOException {
        byte[] bytes = bytes("merged-cells");
        bytes[offset] = value;

        try {
            assertThat(WordReader.read(bytes).kind()).isEqualTo(FileKind.DOC);
        } catch (RefusedException e) {
            assertThat(e.refusal().kind()).isEqualTo(FileKind.DOC);
        }
    }

    private static byte[] encrypted() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("密");
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes("headings")))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> WordReader.read(bytes))
                .refusal();
    }

    private static Document read(String name) throws IOException, RefusedException {
        return WordReader.read(bytes(name));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = WordReaderTest.class.getResourceAsStream(name + ".doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void digitsStruckOutOrRaisedDoNotRunIntoTheFigure() throws Exception {
        assertThat(Shown.of(read("struck-and-raised"))).containsExactly("共~~3~~5件", "共5^1件", "共~~7~~8件", "共4件");
    }
}
