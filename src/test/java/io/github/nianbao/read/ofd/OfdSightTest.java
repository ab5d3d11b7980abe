package io.github.nianbao.read.ofd;

import static io.github.nianbao.read.ofd.DrawnOfd.path;
import static io.github.nianbao.read.ofd.DrawnOfd.textObject;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figure 12 stands at 20, 120 and reaches to 24, 124 (millimetres); its middle is a little below 122. */
class OfdSightTest {
    private static final String BOX = "M 0 0 L 10 0 L 10 6 L 0 6 C";
    private static final String STRIKE = path(0, 0, 10, 6, "", "M 0 3.2 L 8 3.2");
    private static final String FILLED = "Fill=\"true\" Stroke=\"false\"";
    private static final String WHITE = path(0, 0, 10, 6, FILLED, BOX)
            .replace("><ofd:Abbreviated", "><ofd:FillColor Value=\"255 255 255\"/><ofd:Abbreviated");

    private static DrawnOfd figures() {
        return DrawnOfd.onePage().text(20, 120, "12").text(20, 140, "34");
    }

    /** Something over the page, its upper left corner at 18, 119. */
    private static DrawnOfd annotated(String attributes, String drawn) {
        return figures()
                .part(
                        "Doc_0/Document.xml",
                        DrawnOfd.xml(
                                "Document",
                                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 200 280</ofd:PhysicalBox></ofd:PageArea>"
                                        + "</ofd:CommonData><ofd:Annotations>Annotations.xml</ofd:Annotations>"
                                        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0.xml\"/></ofd:Pages>"))
                .part(
                        "Doc_0/Annotations.xml",
                        DrawnOfd.xml(
                                "Annotations",
                                "<ofd:Page PageID=\"1\"><ofd:FileLoc>Annots/Page_0.xml</ofd:FileLoc></ofd:Page>"))
                .part(
                        "Doc_0/Annots/Page_0.xml",
                        DrawnOfd.xml(
                                "PageAnnot",
                                "<ofd:Annot ID=\"8\" " + attributes
                                        + "><ofd:Appearance Boundary=\"18 119 10 6\">" + drawn
                                        + "</ofd:Appearance></ofd:Annot>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Type=\"Path\" Subtype=\"StrikeOut\"",
                "Type=\"Highlight\"",
                "Type=\"Stamp\"",
                "Type=\"Link\"",
                "Type=\"Watermark\""
            })
    void aLineOverThePageStrikesAFigure(String kind) {
        assertThat(annotated(kind, STRIKE).shown()).containsExactly("\uFFFD\uFFFD", "34");
    }

    @Test
    void aLineBelowAFigureOrOneThatIsNotShownDoesNot() {
        String below = path(0, 0, 10, 6, "", "M 0 5.5 L 8 5.5");

        assertThat(annotated("Type=\"Highlight\" Subtype=\"Underline\"", below).shown())
                .containsExactly("12", "34");
        assertThat(annotated("Type=\"Path\" Visible=\"false\"", STRIKE).shown()).containsExactly("12", "34");
    }

    @Test
    void aBoxOverThePageHidesAFigureAndOneThatShinesThroughDoesNot() {
        String bar = path(0, 0, 10, 6, FILLED, BOX);

        assertThat(annotated("Type=\"Path\"", bar).shown()).containsExactly("\uFFFD\uFFFD", "34");
        assertThat(annotated("Type=\"Path\"", WHITE).shown()).containsExactly("\uFFFD\uFFFD", "34");
        assertThat(annotated("Type=\"Highlight\"", path(0, 0, 10, 6, FILLED + " Alpha=\"90\"", BOX))
                        .shown())
                .containsExactly("12", "34");
    }

    @Test
    void aRemarkIsReadAndTheTextOfAStampIsNot() {
        String remark = textObject(8, 1, "56");

        assertThat(annotated("Type=\"Path\" Subtype=\"FreeText\"", remark).shown())
                .containsExactly("12 56", "34");
        assertThat(annotated("Type=\"Stamp\"", remark).shown()).containsExactly("12", "34");
    }

    private static String clipped(double x, String text, String clips) {
        return textObject(x, 120, text).replace("><ofd:TextCode", ">" + clips + "<ofd:TextCode");
    }

    private static String clip(String attributes, String boundary, String data) {
        return "<ofd:Clips " + attributes + "><ofd:Clip><ofd:Area><ofd:Path Boundary=\"" + boundary
                + "\"><ofd:AbbreviatedData>" + data
                + "</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
    }

    @Test
    void charactersOutsideTheirClipAreNotRead() {
        String away = clip("", "50 50 1 1", "M 0 0 L 1 0 L 1 1 L 0 1 C");

        assertThat(figures().raw(clipped(24, "77", away)).shown()).containsExactly("12", "34");
    }

    @Test
    void aFigureThatItsClipCutsIsUnreadable() {
        String half = clip("", "0 0 2 5", "M 0 0 L 2 0 L 2 5 L 0 5 C");

        assertThat(figures().raw(clipped(60, "567", half)).shown().get(0)).doesNotContain("5", "6", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M 0 0 L 9 0 L 9 5 L 0 5 C", "M 0 0 B 3 -1 6 -1 9 0 L 9 5 L 0 5 C", ""})
    void aClipAroundCharactersHidesNone(String data) {
        DrawnOfd ofd = DrawnOfd.onePage().raw(clipped(60, "567", clip("", "0 0 9 5", data)));

        assertThat(ofd.shown()).containsExactly("567");
    }

    @Test
    void aClipMovesWithTheMatrixOfItsTextUnlessItSaysOtherwise() {
        String code = "<ofd:TextCode X=\"0\" Y=\"7\" DeltaX=\"4\">56</ofd:TextCode>";
        String matrix = "CTM=\"0.5 0 0 0.5 0 0\"";
        String moved = clip("", "0 0 8 9", "M 0 0 L 8 0 L 8 9 L 0 9 C");
        String still = clip("TransFlag=\"false\"", "0 0 4 4.5", "M 0 0 L 4 0 L 4 4.5 L 0 4.5 C");
        for (String clips : new String[] {moved, still}) {
            DrawnOfd ofd = DrawnOfd.onePage()
                    .raw("<ofd:TextObject Boundary=\"60 120 4 4.5\" Size=\"8\" " + matrix + ">" + clips + code
                            + "</ofd:TextObject>");

            assertThat(ofd.shown()).containsExactly("56");
        }
    }

    private static String coloured(double y, String text, String colour) {
        return textObject(20, y, text).replace("><ofd:TextCode", ">" + colour + "<ofd:TextCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ofd:FillColor Value=\"225 225 225\"/>", "<ofd:FillColor Value=\"0 0 0\" Alpha=\"60\"/>"})
    void aFaintFigureAmongDarkPrintIsUnreadable(String colour) {
        assertThat(figures().raw(coloured(160, "7", colour)).shown()).containsExactly("12", "34", "\uFFFD");
    }

    @Test
    void aGreyFigureIsRead() {
        String grey = "<ofd:FillColor Value=\"150 150 150\"/>";

        assertThat(figures().raw(coloured(160, "7", grey)).shown()).containsExactly("12", "34", "7");
    }

    @Test
    void aThickWhiteLineHidesWhatItPaintsOver() {
        String line = path(18, 119, 10, 6, "", "M 0 3 L 10 3")
                .replace("LineWidth=\"0.2\"", "LineWidth=\"6\"")
                .replace("><ofd:Abbreviated", "><ofd:StrokeColor Value=\"255 255 255\"/><ofd:Abbreviated");

        assertThat(figures().raw(line).shown()).containsExactly("34");
    }

    private static DrawnOfd pictured(String file, String image) {
        return figures()
                .common("<ofd:PageArea><ofd:PhysicalBox>0 0 200 280</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:DocumentRes>Res.xml</ofd:DocumentRes>")
                .part(
                        "Doc_0/Res.xml",
                        DrawnOfd.xml(
                                "Res",
                                "<ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\"><ofd:MediaFile>" + file
                                        + "</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>"))
                .raw(image);
    }

    private static final String IMAGE = "<ofd:ImageObject ResourceID=\"7\" Boundary=\"18 119 10 6\"/>";

    /** A picture of one colour. */
    private static byte[] picture(int argb, int type, String format) {
        BufferedImage image = new BufferedImage(4, 4, type);
        for (int i = 0; i < 16; i++) {
            image.setRGB(i % 4, i / 4, argb);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] png(int argb) {
        return picture(argb, BufferedImage.TYPE_INT_ARGB, "png");
    }

    private static List<String> below(byte[] picture, String image) {
        return pictured("a.dat", image).part("Doc_0/a.dat", picture).shown();
    }

    @Test
    void aFigureBelowAPictureThatIsOpaqueThereIsUnreadable() {
        for (byte[] opaque : List.of(
                picture(-1, BufferedImage.TYPE_INT_RGB, "jpg"),
                picture(-1, BufferedImage.TYPE_INT_RGB, "png"),
                picture(-1, BufferedImage.TYPE_BYTE_GRAY, "png"),
                png(-1),
                new byte[] {1, 2, 3})) {
            assertThat(below(opaque, IMAGE)).containsExactly("\uFFFD\uFFFD", "34");
        }
    }

    @Test
    void aPictureThatShinesThroughHidesNothing() {
        assertThat(below(png(0x00FF0000), IMAGE)).containsExactly("12", "34");
        assertThat(below(png(0x60FF0000), IMAGE)).containsExactly("12", "34");
        assertThat(below(png(-1), IMAGE.replace("/>", " Alpha=\"90\"/>"))).containsExactly("12", "34");
    }

    @Test
    void aPictureLiesWhereItsMatrixPutsItWithinItsBoundary() {
        String beside = IMAGE.replace("/>", " CTM=\"2 0 0 6 8 0\"/>");
        String askew = IMAGE.replace("/>", " CTM=\"14 2 -4 12 -2 -3\"/>");

        assertThat(below(png(-1), beside)).containsExactly("12", "34");
        assertThat(below(png(-1), askew)).containsExactly("\uFFFD\uFFFD", "34");
    }

    private static String filled(String data, String colour, String attributes) {
        return path(18, 119, 10, 6, FILLED + attributes, data)
                .replace("><ofd:Abbreviated", ">" + colour + "<ofd:Abbreviated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M 1 0 L 9 0 Q 10 0 10 1 L 10 6 L 0 6 L 0 1 Q 0 0 1 0 C",
                "M -2 3 A 7 6 0 1 1 12 3 A 7 6 0 1 1 -2 3 C",
                "M -2 3 B -2 -9 12 -9 12 3 B 12 15 -2 15 -2 3 C",
                "M 0 0 L 10 0 L 10 6 L 0 6 C M 50 0 L 51 0 L 51 1 C"
            })
    void anAreaOfAnyShapeHidesWhatItCovers(String data) {
        assertThat(figures().raw(filled(data, "", "")).shown()).containsExactly("\uFFFD\uFFFD", "34");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"M 0 0 L 10 0 L 0 3 C", "M 8 3 A 1 1 0 1 1 10 3 A 1 1 0 1 1 8 3 C", "M 0 0 L 10 0 L 10 1 L 0 1 C"
            })
    void anAreaThatLeavesTheMiddleOfAFigureHidesNothing(String data) {
        assertThat(figures().raw(filled(data, "", "")).shown()).containsExactly("12", "34");
    }

    @Test
    void gradientsAndAreasThatHardlyShineThroughLeaveAFigureUnreadable() {
        String gradient = "<ofd:FillColor><ofd:AxialShd StartPoint=\"0 0\" EndPoint=\"1 0\"/></ofd:FillColor>";

        assertThat(figures().raw(filled(BOX, gradient, "")).shown()).containsExactly("\uFFFD\uFFFD", "34");
        assertThat(figures()
                        .raw(filled(BOX, "<ofd:FillColor Value=\"255 255 255\"/>", " Alpha=\"240\""))
                        .shown())
                .containsExactly("\uFFFD\uFFFD", "34");
    }

    @Test
    void aFigureOfWhichAPartIsPaintedOverIsUnreadableUnlessOtherDigitsStandThere() {
        String half = path(21.8, 119, 4, 6, FILLED, "M 0 0 L 4 0 L 4 6 L 0 6 C")
                .replace("><ofd:Abbreviated", "><ofd:FillColor Value=\"255 255 255\"/><ofd:Abbreviated");

        assertThat(figures().raw(half).shown()).containsExactly("\uFFFD", "34");
        assertThat(figures().raw(half).text(22, 120, "7").shown()).containsExactly("17", "34");
    }

    private static DrawnOfd parameters(String layer, String text) {
        return figures()
                .common("<ofd:PageArea><ofd:PhysicalBox>0 0 200 280</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:PublicRes>Res.xml</ofd:PublicRes>")
                .part(
                        "Doc_0/Res.xml",
                        DrawnOfd.xml(
                                "Res",
                                "<ofd:DrawParams><ofd:DrawParam ID=\"70\"><ofd:FillColor Value=\"255 255 255\"/>"
                                        + "</ofd:DrawParam><ofd:DrawParam ID=\"71\" Relative=\"70\"/></ofd:DrawParams>"))
                .raw("</ofd:Layer><ofd:Layer ID=\"8\" " + layer + ">" + text);
    }

    @Test
    void coloursMayBeSharedByParameters() {
        String plain = textObject(20, 160, "56");
        String own = plain.replace("Font=", "DrawParam=\"71\" Font=");
        String black = own.replace("><ofd:TextCode", "><ofd:FillColor Value=\"0 0 0\"/><ofd:TextCode");

        assertThat(parameters("", own).shown()).containsExactly("12", "34");
        assertThat(parameters("DrawParam=\"70\"", plain).shown()).containsExactly("12", "34");
        assertThat(parameters("", black).shown()).containsExactly("12", "34", "56");
        assertThat(parameters("", plain).shown()).containsExactly("12", "34", "56");
    }

    @Test
    void charactersInTheColourOfTheirGroundAreNotRead() {
        String ground = filled(BOX, "<ofd:FillColor Value=\"200 30 30\"/>", "");
        String red = coloured(120, "56", "<ofd:FillColor Value=\"202 30 30\"/>");
        String white = coloured(120, "56", "<ofd:FillColor Value=\"255 255 255\"/>");
        String black = coloured(120, "56", "");

        assertThat(DrawnOfd.onePage().text(20, 140, "34").raw(ground + red).shown())
                .containsExactly("34");
        assertThat(DrawnOfd.onePage().text(20, 140, "34").raw(ground + white).shown())
                .containsExactly("56", "34");
        assertThat(DrawnOfd.onePage().text(20, 140, "34").raw(ground + black).shown())
                .containsExactly("56", "34");
        assertThat(DrawnOfd.onePage()
                        .text(20, 140, "34")
                        .raw(ground + filled(BOX, "<ofd:FillColor Value=\"255 255 255\"/>", "") + white)
                        .shown())
                .containsExactly("34");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CTM=\"-1 0 0 1 4 0\"", // in a mirror
                "CTM=\"-1 0 0 -1 4 4.5\"", // upside down
                "CharDirection=\"90\"",
                "ReadDirection=\"180\""
            })
    void figuresThatAreSetAgainstTheWayOfReadingAreUnreadable(String attributes) {
        String odd = textObject(60, 120, "12").replace("Font=", attributes + " Font=");

        assertThat(String.join(
                        "", DrawnOfd.onePage().text(20, 100, "收到申请").raw(odd).shown()))
                .contains("\uFFFD")
                .doesNotContain("1", "2");
    }

    @Test
    void aFigureThatReachesFarBeyondItsBoundaryIsUnreadable() {
        String code = "<ofd:TextCode X=\"0\" Y=\"3.5\" DeltaX=\"2 2 2 2\">12577</ofd:TextCode>";

        assertThat(figures().raw(textObject(60, 160, 6, "", code)).shown().get(2))
                .contains("\uFFFD");
        assertThat(figures().raw(textObject(60, 160, 8.5, "", code)).shown()).contains("12577");
    }

    @Test
    void aWordStampedOverAFigureMakesItUnreadable() {
        assertThat(annotated("Type=\"Stamp\"", textObject(1, 1, "作废")).shown())
                .contains("34")
                .doesNotContain("12");
    }
}
