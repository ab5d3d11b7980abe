package io.github.nianbao.read.ofd;

import static io.github.nianbao.read.ofd.DrawnOfd.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The figure 12 stands at 20, 120; the seal lies from 10, 110 to 50, 150 and 56 below it. */
class SealTest {
    private static final String RING = path(2, 2, 36, 36, "", "M 0 18 A 18 18 0 1 1 36 18 A 18 18 0 1 1 0 18 C");
    private static final String DISC =
            path(0, 0, 40, 40, "Fill=\"true\" Stroke=\"false\"", "M 0 0 L 40 0 L 40 40 L 0 40 C");

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            inner.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        out.write(0x83);
        out.write(inner.size() >> 16);
        out.write(inner.size() >> 8);
        out.write(inner.size());
        out.writeBytes(inner.toByteArray());
        return out.toByteArray();
    }

    private static byte[] seal(String kind, byte[] picture) {
        return der(
                0x30,
                der(0x30, der(0x16, kind.getBytes(StandardCharsets.US_ASCII)), der(4, picture)),
                der(2, new byte[] {1}));
    }

    private static byte[] pixels(int argb) throws IOException {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 16; i++) {
            image.setRGB(i % 4, i / 4, argb);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] page(String drawn) {
        return new DrawnOfd()
                .common("<ofd:PageArea><ofd:PhysicalBox>0 0 40 40</ofd:PhysicalBox></ofd:PageArea>")
                .page("")
                .raw(drawn)
                .bytes();
    }

    private static List<String> sealed(byte[] seal, boolean apart) {
        String picture = apart ? "<ofd:Seal><ofd:BaseLoc>Seal.esl</ofd:BaseLoc></ofd:Seal>" : "";
        return DrawnOfd.onePage()
                .text(20, 120, "12")
                .text(20, 170, "56")
                .part(
                        "OFD.xml",
                        DrawnOfd.xml(
                                "OFD",
                                "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                                        + "<ofd:Signatures>Signs/Signatures.xml</ofd:Signatures></ofd:DocBody>"))
                .part(
                        "Signs/Signatures.xml",
                        DrawnOfd.xml("Signatures", "<ofd:Signature ID=\"1\" BaseLoc=\"S/Signature.xml\"/>"))
                .part(
                        "Signs/S/Signature.xml",
                        DrawnOfd.xml(
                                "Signature",
                                "<ofd:SignedInfo>" + picture
                                        + "<ofd:StampAnnot ID=\"1\" PageRef=\"0\" Boundary=\"10 110 40 40\"/></ofd:SignedInfo>"
                                        + "<ofd:SignedValue>Value.dat</ofd:SignedValue>"))
                .part(apart ? "Signs/S/Seal.esl" : "Signs/S/Value.dat", seal)
                .shown();
    }

    @Test
    void aSealThatIsSeenThroughHidesNothing() throws IOException {
        assertThat(sealed(seal("png", pixels(0x00FF0000)), true)).containsExactly("12", "56");
        assertThat(sealed(seal("ofd", page(RING)), true)).containsExactly("12", "56");
    }

    @Test
    void aFigureBelowAnOpaqueSealIsUnreadable() throws IOException {
        assertThat(sealed(seal("png", pixels(0xFFFF0000)), true)).containsExactly("\uFFFD\uFFFD", "56");
        assertThat(sealed(seal("ofd", page(DISC)), true)).containsExactly("\uFFFD\uFFFD", "56");
        assertThat(sealed(seal("png", pixels(0xFFFF0000)), false)).containsExactly("\uFFFD\uFFFD", "56");
    }

    @Test
    void aSealThatNobodyCanLookIntoHidesWhatLiesBelow() {
        assertThat(sealed(new byte[] {0x30, 1, 0}, true)).containsExactly("\uFFFD\uFFFD", "56");
    }
}
