package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.page.Colour;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;

class ColourSpaceTest {
    private static ColourSpace of(COSBase... space) {
        COSArray array = new COSArray();
        for (COSBase part : space) {
            array.add(part);
        }
        COSDictionary spaces = new COSDictionary();
        spaces.setItem("S", array);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.COLORSPACE, spaces);
        return ColourSpace.named(COSName.getPDFName("S"), new PDResources(resources));
    }

    private static COSStream profile(int components) {
        COSStream profile = new COSStream();
        profile.setInt(COSName.N, components);
        return profile;
    }

    @Test
    void oneIsWhiteInLightAndZeroInInks() {
        ColourSpace separation = of(COSName.SEPARATION, COSName.getPDFName("Black"));

        assertThat(separation.colour(List.of(0f))).isEqualTo(Colour.WHITE);
        assertThat(separation.colour(List.of(1f))).isEqualTo(Colour.BLACK);
        assertThat(of(COSName.ICCBASED, profile(1)).colour(List.of(1f))).isEqualTo(Colour.WHITE);
        assertThat(of(COSName.ICCBASED, profile(3)).colour(List.of(1f, 1f, 1f))).isEqualTo(Colour.WHITE);
        assertThat(of(COSName.ICCBASED, profile(4)).colour(List.of(0f, 0f, 0f, 0f)))
                .isEqualTo(Colour.WHITE);
        assertThat(ColourSpace.INKS.colour(List.of(0f, 0f, 0f, 1f))).isEqualTo(Colour.BLACK);
    }

    @Test
    void aPaletteAndASpaceThatNobodyNamesHaveNoColourThatIsKnown() {
        assertThat(of(COSName.INDEXED, COSName.DEVICERGB).colour(List.of(0f)).known())
                .isFalse();
        assertThat(ColourSpace.named(COSName.getPDFName("Lost"), null).initial().known())
                .isFalse();
        assertThat(ColourSpace.LIGHT.colour(List.of(0f, 0f)).known()).isFalse();
    }
}
