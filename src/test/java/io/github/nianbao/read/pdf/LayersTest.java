package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class LayersTest {
    private final COSDictionary on = group();
    private final COSDictionary off = group();

    private static COSDictionary group() {
        COSDictionary group = new COSDictionary();
        group.setName(COSName.TYPE, "OCG");
        return group;
    }

    private static COSArray array(COSBase... members) {
        COSArray array = new COSArray();
        for (COSBase member : members) {
            array.add(member);
        }
        return array;
    }

    private static COSArray expression(String operator, COSBase... operands) {
        COSArray array = array(operands);
        array.add(0, COSName.getPDFName(operator));
        return array;
    }

    private Layers layers(COSDictionary usual) {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.OCGS, array(on, off));
        properties.setItem(COSName.D, usual);
        try (PDDocument document = new PDDocument()) {
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, properties);
            return Layers.of(document);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private Layers oneOff() {
        COSDictionary usual = new COSDictionary();
        usual.setItem(COSName.OFF, array(off));
        return layers(usual);
    }

    private boolean hides(COSArray expression) {
        COSDictionary membership = new COSDictionary();
        membership.setName(COSName.TYPE, "OCMD");
        membership.setItem("VE", expression);
        return oneOff().hide(membership);
    }

    @Test
    void aGroupThatIsOffIsHidden() {
        assertThat(oneOff().hide(off)).isTrue();
        assertThat(oneOff().hide(on)).isFalse();
    }

    @Test
    void anExpressionOverGroupsIsWorkedOut() {
        assertThat(hides(expression("And", on, off))).isTrue();
        assertThat(hides(expression("Or", on, off))).isFalse();
        assertThat(hides(expression("Not", off))).isFalse();
        assertThat(hides(expression("Not", on))).isTrue();
        assertThat(hides(expression("Or", off, expression("Not", expression("And", on, off)))))
                .isFalse();
        assertThat(hides(expression("Xor", off))).isFalse();
    }

    @Test
    void aGroupThatIsNotForViewingIsHiddenWhereViewersSwitchByThemselves() {
        COSDictionary view = new COSDictionary();
        view.setName("ViewState", "OFF");
        COSDictionary usage = new COSDictionary();
        usage.setItem("View", view);
        off.setItem("Usage", usage);
        COSDictionary use = new COSDictionary();
        use.setName("Event", "View");
        use.setItem(COSName.OCGS, array(on, off));
        COSDictionary usual = new COSDictionary();
        usual.setItem("AS", array(use));

        assertThat(layers(usual).hide(off)).isTrue();
        assertThat(layers(usual).hide(on)).isFalse();
        use.setName("Event", "Print");
        assertThat(layers(usual).hide(off)).isFalse();
    }
}
