package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.p;
import static io.github.nianbao.read.word.DocxFile.r;
import static io.github.nianbao.read.word.DocxFile.run;
import static io.github.nianbao.read.word.DocxFile.tbl;
import static io.github.nianbao.read.word.DocxFile.tc;
import static io.github.nianbao.read.word.DocxFile.tr;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Readers;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Files that are damaged or made to do harm. */
class DocxDamageTest {
    private static final String ENTITIES = """
            <!DOCTYPE d [<!ENTITY a "哈哈哈"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>\
            <w:document %s><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""";

    @Test
    void aDeclarationOfEntitiesIsRefused() throws Exception {
        Refusal refusal = refusal(body().part("word/document.xml", ENTITIES.formatted(DocxFile.NAMESPACES))
                .bytes());

        assertThat(refusal.code()).isEqualTo(Code.DAMAGED);
        assertThat(refusal.arguments().get(0)).contains("document type");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedByItsLimit() throws Exception {
        String zeros = "0".repeat((int) Limit.PART_BYTES.usual() + 1);

        Refusal refusal = refusal(body().part("word/document.xml", zeros).bytes());

        assertThat(refusal.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refusal.arguments()).startsWith("part-bytes").endsWith("67108864");
    }

    @Test
    void whatWasPackedTooTightlyIsRefusedByItsLimit() throws Exception {
        Refusal refusal =
                refusal(body().part("word/document.xml", "0".repeat(2_000_000)).bytes());

        assertThat(refusal.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refusal.arguments()).startsWith("unpacked-ratio");
    }

    @Test
    void aBombAmongTheRelationsOfAFileOfUnknownKindIsRefusedByItsLimit() throws Exception {
        byte[] bytes = body().without("word/document.xml")
                .part("_rels/.rels", "0".repeat(2_000_000))
                .bytes();

        assertThat(refusal(new String(bytes, ISO_8859_1)
                                .replace("word/", "wort/")
                                .getBytes(ISO_8859_1))
                        .code())
                .isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void aSizeThatLiesIsDamage() throws Exception {
        byte[] bytes = body(p(r("正文"))).bytes();
        int directory = lastIndexOf(bytes, "PK\1\2", lastIndexOf(bytes, "word/document.xml", bytes.length));
        bytes[directory + 24] -= 9;

        assertThat(refusal(bytes).code()).isEqualTo(Code.DAMAGED);
    }

    @Test
    void aFlippedBitIsFoundByTheChecksum() throws Exception {
        byte[] bytes = body(p(r("正文"))).bytes();
        int directory = lastIndexOf(bytes, "PK\1\2", lastIndexOf(bytes, "word/document.xml", bytes.length));
        bytes[directory + 16] ^= 1;

        assertThat(refusal(bytes).arguments().get(0)).contains("checksum");
    }

    @Test
    void aFileWithoutItsMainPartIsDamagedAndSaysSo() throws Exception {
        Refusal refusal = refusal(body().without("word/document.xml").bytes());

        assertThat(refusal.code()).isEqualTo(Code.DAMAGED);
        assertThat(refusal.arguments()).containsExactly("zip: word/document.xml is missing", "PART_MISSING");
    }

    @Test
    void brokenXmlIsDamagedAndSaysWhere() throws Exception {
        Refusal refusal = refusal(body().part("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>")
                .bytes());

        assertThat(refusal.code()).isEqualTo(Code.DAMAGED);
        assertThat(refusal.arguments().get(0)).startsWith("word/document.xml:1:");
    }

    @Test
    void tablesWithinTablesWithoutEndAreRefusedByTheLimit() throws Exception {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000);

        assertThat(refusal(body(deep).bytes()).arguments()).containsExactly("nesting", "201", "200");
    }

    @Test
    void aCellThatSpansMillionsOfColumnsIsRefusedByTheLimit() throws Exception {
        Refusal refusal = refusal(
                body(tbl(tr(tc("<w:gridSpan w:val=\"2000000000\"/>", "1")))).bytes());

        assertThat(refusal.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refusal.arguments()).containsExactly("columns", "2000000000", "1000");
    }

    @Test
    void aNameThatLeadsOutOfTheFileIsOnlyAName() throws Exception {
        byte[] bytes = body(p(r("正文"))).part("../../evil.txt", "x").bytes();

        assertThat(Shown.of(DocxReader.read(bytes))).containsExactly("正文");
    }

    @Test
    void aFileOfPicturesOnlyIsAScanAndWorthKeeping() throws Exception {
        Refusal refusal =
                refusal(body(p(run("<w:drawing><wp:extent cx=\"5400000\" cy=\"7000000\"/><pic:pic/></w:drawing>")))
                        .bytes());

        assertThat(refusal.code()).isEqualTo(Code.NO_TEXT);
        assertThat(refusal.unreadableNow()).isTrue();
    }

    @Test
    void aFileWithoutAnythingIsEmpty() throws Exception {
        assertThat(refusal(body(p()).bytes()).code()).isEqualTo(Code.EMPTY);
    }

    @Test
    void aFileCutOffIsDamaged() throws Exception {
        byte[] bytes = body(p(r("正文"))).bytes();

        assertThat(refusal(Arrays.copyOf(bytes, bytes.length - 30)).code()).isEqualTo(Code.DAMAGED);
    }

    @Property(seed = "2021", tries = 500)
    void aDamagedByteGivesNothingButADocumentOrARefusal(@ForAll @IntRange(max = 900) int offset, @ForAll byte value)
            throws IOException {
        byte[] bytes = body(p(r("正文")), tbl(tr(tc("甲"), tc("3")))).bytes();
        bytes[offset % bytes.length] = value;

        try {
            assertThat(Readers.read(bytes).kind()).isNotNull();
        } catch (RefusedException e) {
            assertThat(e.refusal().arguments()).hasSizeLessThanOrEqualTo(3);
        }
    }

    private static int lastIndexOf(byte[] bytes, String mark, int before) {
        return new String(bytes, ISO_8859_1).lastIndexOf(mark, before - 1);
    }

    private static Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> Readers.read(bytes))
                .refusal();
    }
}
