package io.github.nianbao.read.ofd;

import static io.github.nianbao.read.ofd.DrawnOfd.path;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figure 12 stands at 20, 120; a white box of 10 × 6 millimetres lies over it or below. */
class LayeredTest {
    private static final String WHITE = path(
                    18, 119, 10, 6, "Fill=\"true\" Stroke=\"false\"", "M 0 0 L 10 0 L 10 6 L 0 6 C")
            .replace("><ofd:Abbreviated", "><ofd:FillColor Value=\"255 255 255\"/><ofd:Abbreviated");

    private static DrawnOfd withTemplate(String order) {
        return new DrawnOfd()
                .common("<ofd:PageArea><ofd:PhysicalBox>0 0 200 280</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:TemplatePage ID=\"60\" BaseLoc=\"Template.xml\"/>")
                .part("Doc_0/Template.xml", DrawnOfd.page("", WHITE))
                .page("<ofd:Template TemplateID=\"60\" " + order + "/>")
                .text(20, 120, "12")
                .text(20, 140, "34");
    }

    @Test
    void aTemplateBeforeThePageHidesWhatItLiesOver() {
        assertThat(withTemplate("ZOrder=\"Foreground\"").shown()).containsExactly("34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZOrder=\"Background\""})
    void aTemplateBehindThePageHidesNothing(String order) {
        assertThat(withTemplate(order).shown()).containsExactly("12", "34");
    }

    @Test
    void theKindOfALayerSaysWhereItLiesAndNotItsPlaceInTheFile() {
        String background = "</ofd:Layer><ofd:Layer ID=\"8\" Type=\"Background\">" + WHITE;
        String foreground = WHITE + "</ofd:Layer><ofd:Layer ID=\"8\" Type=\"Body\">";

        assertThat(figures().raw(background).shown()).containsExactly("12", "34");
        assertThat(new DrawnOfd()
                        .part(
                                "Doc_0/Pages/Page_0.xml",
                                DrawnOfd.page("", foreground + figures().content())
                                        .replaceFirst("ID=\"3\"", "ID=\"3\" Type=\"Foreground\""))
                        .page("")
                        .shown())
                .containsExactly("34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ofd:Layer", "ofd:PageBlock"})
    void aLayerOrABlockThatIsNotVisibleIsNotDrawn(String kind) {
        String hidden = "<" + kind + " ID=\"8\" Visible=\"false\">" + WHITE + DrawnOfd.textObject(60, 120, "56") + "</"
                + kind + ">";
        boolean layer = kind.equals("ofd:Layer");

        assertThat(figures()
                        .raw(layer ? "</ofd:Layer>" + hidden + "<ofd:Layer ID=\"9\">" : hidden)
                        .shown())
                .containsExactly("12", "34");
    }

    private static DrawnOfd figures() {
        return DrawnOfd.onePage().text(20, 120, "12").text(20, 140, "34");
    }
}
