package io.github.nianbao.read.ofd;

import static io.github.nianbao.read.ofd.DrawnOfd.body;
import static io.github.nianbao.read.ofd.DrawnOfd.page;
import static io.github.nianbao.read.ofd.DrawnOfd.textObject;
import static io.github.nianbao.read.ofd.DrawnOfd.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdReaderTest {
    private static final String AREA = "<ofd:PageArea><ofd:PhysicalBox>0 0 200 280</ofd:PhysicalBox></ofd:PageArea>";
    private static final String IMAGE = "<ofd:ImageObject ResourceID=\"7\" Boundary=\"%s\"/>";

    @Test
    void distancesMayBeWrittenAsRepetitions() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .raw(textObject(
                        20,
                        20,
                        60,
                        "",
                        "<ofd:TextCode X=\"0\" Y=\"3.5\" DeltaX=\"g 4 4 20 g 2 2\">青禾县收到123</ofd:TextCode>"));

        assertThat(ofd.shown()).containsExactly("青禾县收到 123");
    }

    @Test
    void charactersWithoutDistancesFollowEachOther() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .raw(textObject(20, 20, 60, "", "<ofd:TextCode X=\"0\" Y=\"3.5\">收到12件</ofd:TextCode>"));

        assertThat(ofd.shown()).containsExactly("收到12件");
    }

    @Test
    void numbersInProseWhoseCharactersAreDrawnOneByOneMakeNoColumns() {
        DrawnOfd ofd = DrawnOfd.onePage();
        String[] lines = {"2023年共收到申请123件", "2022年共结转申请124件", "2021年共结转申请125件", "2020年共受理复议126件"};
        for (int i = 0; i < lines.length; i++) {
            ofd.letters(20, 40 + 7 * i, lines[i], 0.8);
        }

        assertThat(ofd.shown()).containsExactly(String.join("", lines));
    }

    @Test
    void aDigitWiderThanHalfItsHeightLeavesNoBlankBehind() {
        String code = "<ofd:TextCode X=\"0\" Y=\"3.5\" DeltaX=\"%s\">收到711件</ofd:TextCode>";

        assertThat(DrawnOfd.onePage()
                        .raw(textObject(20, 20, 19, "", code.formatted("4.8 4.8 2.4 2.4 2.4")))
                        .shown())
                .containsExactly("收到711件");
        assertThat(DrawnOfd.onePage()
                        .raw(textObject(20, 20, 29, "", code.formatted("4 4 2 8 2")))
                        .shown())
                .containsExactly("收到71 1件");
    }

    @Test
    void aCodeWithoutAPlaceOfItsOwnStandsOnTheLineOfTheOneBefore() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .raw(textObject(
                        20,
                        20,
                        60,
                        "",
                        "<ofd:TextCode X=\"0\" Y=\"3.5\" DeltaX=\"4\">收到</ofd:TextCode>"
                                + "<ofd:TextCode X=\"8\" DeltaX=\"2\">12</ofd:TextCode>"));

        assertThat(ofd.shown()).containsExactly("收到12");
    }

    @Test
    void aTemplatesHeadAndFootAreNoParagraphs() {
        DrawnOfd ofd = new DrawnOfd()
                .common(AREA + "<ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpls/Tpl_0.xml\"/>")
                .part("Doc_0/Tpls/Tpl_0.xml", page("", textObject(70, 8, "青禾县年报") + textObject(95, 268, "内部")))
                .page("<ofd:Template TemplateID=\"5\" ZOrder=\"Background\"/>")
                .text(20, 40, "一、总体情况")
                .page("<ofd:Template TemplateID=\"5\"/>")
                .text(20, 40, "二、其他");

        assertThat(ofd.shown()).containsExactly("一、总体情况", "二、其他");
    }

    @Test
    void aTemplateMayHoldTheRulingsOfATable() {
        double[] xs = {20, 60, 100};
        DrawnOfd ruled = DrawnOfd.onePage().grid(xs, DrawnOfd.edges(50, 8, 2)).text(21, 51, "收到");
        DrawnOfd ofd = new DrawnOfd()
                .common(AREA + "<ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpl.xml\"/>")
                .part("Doc_0/Tpl.xml", page("", ruled.content()))
                .page("<ofd:Template TemplateID=\"5\" ZOrder=\"Foreground\"/>")
                .cells(xs, 50, 8, new String[] {"", "12"}, new String[] {"办结", "3"});

        assertThat(ofd.shown()).containsExactly("收到 | 12", "办结 | 3");
    }

    @Test
    void aPageMayHaveAnAreaOfItsOwnAndWhatLiesOutsideIsNotRead() {
        DrawnOfd ofd = new DrawnOfd()
                .page("<ofd:Area><ofd:PhysicalBox>0 0 200 280</ofd:PhysicalBox>"
                        + "<ofd:ApplicationBox>50 50 100 100</ofd:ApplicationBox></ofd:Area>")
                .text(60, 60, "里")
                .text(10, 60, "外");

        assertThat(ofd.shown()).containsExactly("里");
    }

    @Test
    void severalDocumentsInOneFileAreReadOneAfterTheOther() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .text(20, 40, "甲报告")
                .part("OFD.xml", xml("OFD", body("/Doc_0/Document.xml") + body("Doc_1/Document.xml")))
                .part(
                        "Doc_1/Document.xml",
                        xml("Document", "<ofd:Pages><ofd:Page BaseLoc=\"/Doc_1/P.xml\"/></ofd:Pages>"))
                .part("Doc_1/P.xml", page("", textObject(20, 40, "乙报告")));

        assertThat(ofd.shown()).containsExactly("甲报告", "乙报告");
        assertThat(ofd.read().pages()).isEqualTo(2);
    }

    @Test
    void sharedDrawingsAreDrawnWhereTheyAreCalled() {
        String unit =
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"8\" Width=\"50\" Height=\"9\"><ofd:Content>"
                        + textObject(10, 0, "收到12件")
                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
        DrawnOfd ofd = new DrawnOfd()
                .common(AREA + "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .part("Doc_0/DocumentRes.xml", xml("Res", unit))
                .page("")
                .raw("<ofd:CompositeObject ResourceID=\"8\" Boundary=\"20 100 50 9\"/>")
                .text(20, 60, "一、总体情况");

        assertThat(ofd.shown()).containsExactly("一、总体情况", "收到12件");
    }

    @Test
    void aBlockOfABlockIsRead() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .raw("<ofd:PageBlock><ofd:PageBlock>" + textObject(20, 40, "一、总体情况")
                        + "</ofd:PageBlock></ofd:PageBlock>");

        assertThat(ofd.shown()).containsExactly("一、总体情况");
    }

    @Test
    void aStampAcrossThePageIsNotMixedWithTheText() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .text(20, 40, "收到12件")
                .raw("<ofd:TextObject Boundary=\"0 0 200 280\" Size=\"20\" CTM=\"0.7 -0.7 0.7 0.7 20 50\">"
                        + "<ofd:TextCode X=\"0\" Y=\"3.5\">99</ofd:TextCode></ofd:TextObject>");

        assertThat(ofd.shown()).containsExactly("收到12件");
    }

    @Test
    void textThatIsNotShownIsNotReadAndRefusedWhereNothingElseIs() {
        String hidden = textObject(40, 40, 8, "Visible=\"false\"", "<ofd:TextCode X=\"0\" Y=\"3.5\">99</ofd:TextCode>");

        assertThat(refusal(DrawnOfd.onePage().raw(hidden).bytes()).code()).isEqualTo(Code.RECOGNISED_TEXT);
        assertThat(DrawnOfd.onePage().raw(hidden).text(20, 40, "收到").shown()).containsExactly("收到");
    }

    @Test
    void aLargePictureIsABlockAndASealIsNone() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .text(20, 20, "三、收到和处理情况")
                .raw(IMAGE.formatted("20 40 160 80"))
                .raw(IMAGE.formatted("120 200 40 40"));

        assertThat(ofd.shown()).containsExactly("三、收到和处理情况", "Picture");
    }

    @Test
    void pagesOfPicturesOnlyAreUnreadableForNow() {
        byte[] scan =
                DrawnOfd.onePage().raw(IMAGE.formatted("0 0 200 280")).page("").bytes();

        assertThat(refusal(scan)).isEqualTo(new Refusal(Code.NO_TEXT, FileKind.OFD, List.of("2"), true));
    }

    @Test
    void aFileThatBreaksOffIsDamaged() {
        byte[] whole = DrawnOfd.onePage().text(20, 20, "一、总体情况").bytes();

        for (int length : new int[] {whole.length / 3, whole.length / 2, whole.length - 40}) {
            assertThat(refusal(Arrays.copyOf(whole, length)).code()).isEqualTo(Code.DAMAGED);
        }
    }

    @Test
    void aPageThatIsMissingIsDamageAndNotSkipped() {
        byte[] bytes = DrawnOfd.onePage()
                .text(20, 20, "一、总体情况")
                .part(
                        "Doc_0/Document.xml",
                        xml(
                                "Document",
                                "<ofd:Pages><ofd:Page BaseLoc=\"Pages/Page_0.xml\"/><ofd:Page BaseLoc=\"Pages/Page_1.xml\"/></ofd:Pages>"))
                .bytes();

        assertThat(refusal(bytes).arguments())
                .containsExactly("zip: Doc_0/Pages/Page_1.xml is missing", "PART_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M 0", "M 0 0 L x 3", "Z 0 0", "M 0 0 L NaN 5", "M 0 0 L 1e300 5"})
    void aPathThatIsNoneIsDamage(String data) {
        byte[] bytes = DrawnOfd.onePage()
                .raw(DrawnOfd.path(0, 0, 9, 9, "", data))
                .text(20, 20, "文")
                .bytes();

        assertThat(refusal(bytes).code()).isEqualTo(Code.DAMAGED);
    }

    @Test
    void anEntityIsNeitherExpandedNorFetched() {
        byte[] bytes = DrawnOfd.onePage()
                .text(20, 20, "文")
                .part("Doc_0/Document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>")
                .bytes();

        assertThat(refusal(bytes).code()).isEqualTo(Code.DAMAGED);
    }

    @Test
    void aNameThatLeavesTheFileFindsNothing() {
        byte[] bytes = DrawnOfd.onePage()
                .text(20, 20, "文")
                .part("OFD.xml", xml("OFD", body("../../../etc/passwd")))
                .bytes();

        assertThat(refusal(bytes).arguments()).containsExactly("zip: etc/passwd is missing", "PART_MISSING");
    }

    @Test
    void sharedDrawingsThatDrawEachOtherComeToAnEnd() {
        String twice = "<ofd:CompositeObject ResourceID=\"8\"/><ofd:CompositeObject ResourceID=\"8\"/>";
        byte[] bytes = new DrawnOfd()
                .common(AREA + "<ofd:PublicRes>R.xml</ofd:PublicRes>")
                .part(
                        "Doc_0/R.xml",
                        xml(
                                "Res",
                                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"8\"><ofd:Content>" + twice
                                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"))
                .page("")
                .raw(twice)
                .bytes();

        assertThat(refusal(bytes).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void tooManyPagesAreRefused() {
        DrawnOfd ofd = DrawnOfd.onePage().text(20, 20, "文");
        for (int i = 0; i < 500; i++) {
            ofd.page("");
        }

        assertThat(catchThrowableOfType(LimitException.class, () -> OfdReader.read(ofd.bytes()))
                        .refusal(FileKind.OFD)
                        .arguments())
                .containsExactly("pages", "501", "500");
    }

    @Test
    void anEncryptedPackageIsRefusedAsEncrypted() {
        byte[] bytes = DrawnOfd.onePage().part("Encryptions.xml", "<x/>").bytes();

        assertThat(refusal(bytes).code()).isEqualTo(Code.ENCRYPTED);
    }

    private static Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> OfdReader.read(bytes))
                .refusal();
    }
}
