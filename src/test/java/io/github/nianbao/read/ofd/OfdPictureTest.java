package io.github.nianbao.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Where the reader says a figure stands, the picture has ink, and the frame around it. */
class OfdPictureTest {
    private static final double POINTS = 72 / 25.4;
    private static final double SCALE = 150 / 72.0;
    private static final Box ALL = new Box(0, 0, 1, 1);

    /** A place given in millimetres, in points. */
    private static Box box(double left, double top, double right, double bottom) {
        return new Box(left * POINTS, top * POINTS, right * POINTS, bottom * POINTS);
    }

    private static BufferedImage drawn(byte[] bytes, int page, Box place) throws Exception {
        byte[] png = OfdPicture.draw(bytes, page, place).png();
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static boolean isRed(BufferedImage image, double x, double y) {
        int pixel = image.getRGB((int) Math.round(x * SCALE), (int) Math.round(y * SCALE));
        return (pixel >> 16 & 0xFF) > 0xB0 && (pixel >> 8 & 0xFF) < 0x40;
    }

    /** How many dark pixels a place has. */
    private static int ink(BufferedImage image, Box place) {
        int ink = 0;
        for (int y = (int) (place.top() * SCALE); y < place.bottom() * SCALE; y++) {
            for (int x = (int) (place.left() * SCALE); x < place.right() * SCALE; x++) {
                ink += (image.getRGB(x, y) & 0xFF) < 0xA0 ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    void aPageIsDrawnAt150PixelsAnInchWithItsPlaceFramedAndItsTextInPlace() throws Exception {
        byte[] bytes =
                DrawnOfd.onePage().text(40, 60, "8").line(30, 100, 90, 100).bytes();
        Box text = box(39, 59, 45, 65);

        BufferedImage image = drawn(bytes, 1, text);

        assertThat(image.getWidth()).isEqualTo((int) Math.round(200 / 25.4 * 150));
        assertThat(image.getHeight()).isEqualTo((int) Math.round(280 / 25.4 * 150));
        assertThat(isRed(image, text.left() - 2, text.centreY())).isTrue();
        assertThat(isRed(image, text.right() + 2, text.centreY())).isTrue();
        assertThat(isRed(image, text.centreX(), text.top() - 2)).isTrue();
        assertThat(ink(image, text)).isPositive();
        assertThat(ink(image, box(60, 99, 80, 101))).isPositive();
        assertThat(ink(image, box(100, 150, 180, 200))).isZero();
    }

    @Test
    void pagesAreCountedAndOneThatIsNotThereIsRefused() throws Exception {
        byte[] bytes = DrawnOfd.onePage()
                .text(40, 60, "8")
                .page("")
                .text(120, 200, "9")
                .bytes();

        assertThat(ink(drawn(bytes, 2, ALL), box(118, 198, 126, 206))).isPositive();
        assertThat(ink(drawn(bytes, 2, ALL), box(38, 58, 46, 66))).isZero();
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> OfdPicture.draw(bytes, 3, ALL));
        assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.DAMAGED);
    }

    @Test
    void aHugePageIsDrawnSmaller() throws Exception {
        byte[] huge = DrawnOfd.onePage()
                .common("<ofd:PageArea><ofd:PhysicalBox>0 0 90000 90000</ofd:PhysicalBox></ofd:PageArea>")
                .text(40, 60, "8")
                .bytes();

        BufferedImage image = drawn(huge, 1, ALL);

        assertThat((long) image.getWidth() * image.getHeight()).isBetween(11_000_000L, 12_100_000L);
    }

    @Test
    void theSamePageGivesTheSameBytes() throws Exception {
        byte[] bytes = DrawnOfd.onePage().text(40, 60, "收到申请12件").bytes();

        assertThat(OfdPicture.draw(bytes, 1, ALL).png())
                .isEqualTo(OfdPicture.draw(bytes, 1, ALL).png());
    }
}
