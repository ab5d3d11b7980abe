package io.github.nianbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class OpacityTest {
    /** Its left half as opaque as stated, of 255, and its right half opaque. */
    private static byte[] png(int alpha) throws IOException {
        BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 100; i++) {
            image.setRGB(i % 10, i / 10, i % 10 < 5 ? alpha << 24 : -1);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void eachPartOfAPictureIsAsOpaqueAsItsPixels() throws IOException {
        Opacity half = Opacity.of(png(100));

        assertThat(half.isOpaque(0.2, 0.5)).isFalse();
        assertThat(half.isOpaque(0.8, 0.5)).isTrue();
        assertThat(half.isOpaque(1, 1)).isTrue();
        assertThat(Opacity.of(png(200)).isOpaque(0.2, 0.5)).isTrue();
    }

    @Test
    void aPictureThatCannotBeUnpackedIsOpaque() throws IOException {
        byte[] png = png(0);

        assertThat(Opacity.of(Arrays.copyOf(png, 40)).isOpaque(0.2, 0.5)).isTrue();
        assertThat(Opacity.of(new byte[0]).isOpaque(0.2, 0.5)).isTrue();
    }
}
