package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** The frame stands around the place that the reader told of, on cropped and rotated pages, too. */
class PdfPictureTest {
    private static final Box PLACE = new Box(144, 72, 216, 96);

    @Test
    void aPageIsDrawnAt150PixelsAnInchWithItsPlaceFramed() throws Exception {
        BufferedImage image = drawn(DrawnPdf.onePage().fill(150, 78, 160, 88).bytes(), PLACE);

        assertThat(image.getWidth()).isEqualTo(1250);
        assertThat(image.getHeight()).isEqualTo(1666);
        // 2 points before the place's left edge, and between its edges
        assertThat(isRed(image, 142, 84)).isTrue();
        assertThat(isRed(image, 218, 84)).isTrue();
        assertThat(isRed(image, 180, 70)).isTrue();
        assertThat(isRed(image, 180, 98)).isTrue();
        assertThat(isRed(image, 180, 84)).isFalse();
        assertThat(image.getRGB(pixel(155), pixel(83)) & 0xFFFFFF).isZero();
    }

    @Test
    void theFrameStandsAroundTheSameFillOnARotatedAndCroppedPage() throws Exception {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            DrawnPdf pdf = new DrawnPdf().page(rotation, new PDRectangle(40, 50, 500, 700));
            double[] edges = {100, 200, 300};
            pdf.table(edges, 100, 20, new String[] {"甲", "乙"}, new String[] {"丙", "7"});
            byte[] bytes = pdf.fill(210, 125, 290, 135).bytes();

            BufferedImage image = drawn(bytes, boxOf("7", PdfReader.read(bytes)));

            assertThat(isInkWithin(image)).as("rotated by " + rotation).isTrue();
        }
    }

    @Test
    void aHugePageIsDrawnSmaller() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = DrawnPdf.onePage().document()) {
            document.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400));
            document.getPage(0).setCropBox(new PDRectangle(14_400, 14_400));
            document.save(out);
        }

        BufferedImage image = drawn(out.toByteArray(), PLACE);

        assertThat((long) image.getWidth() * image.getHeight()).isBetween(11_000_000L, 12_000_000L);
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeItIsUnpacked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = DrawnPdf.onePage().document()) {
            PDStream picture = new PDStream(document);
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.getCOSObject().setInt(COSName.WIDTH, 90_000);
            picture.getCOSObject().setInt(COSName.HEIGHT, 90_000);
            document.getPage(0).getResources().add(new PDImageXObject(picture, null));
            document.save(out);
        }

        Refusal refusal = refusal(out.toByteArray(), 1);

        assertThat(refusal.code()).isEqualTo(Refusal.Code.TOO_LARGE);
        assertThat(refusal.arguments()).contains("pixels");
    }

    @Test
    void aPageThatIsNotThereIsRefused() {
        assertThat(refusal(DrawnPdf.onePage().bytes(), 2).code()).isEqualTo(Refusal.Code.DAMAGED);
    }

    private static Refusal refusal(byte[] bytes, int page) {
        return Objects.requireNonNull(
                        catchThrowableOfType(RefusedException.class, () -> PdfPicture.draw(bytes, page, PLACE)))
                .refusal();
    }

    private static BufferedImage drawn(byte[] bytes, Box place) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PdfPicture.draw(bytes, 1, place)));
    }

    private static Box boxOf(String text, Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).cells().stream())
                .filter(cell -> cell.text().equals(text))
                .map(Cell::place)
                .map(place -> Objects.requireNonNull(place.box()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether all the ink of the fill (the only wide black area) is inside the red frame. */
    private static boolean isInkWithin(BufferedImage image) {
        int left = image.getWidth();
        int right = 0;
        int top = image.getHeight();
        int bottom = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isRed(image.getRGB(x, y))) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        int black = 0;
        int inside = 0;
        for (int y = 3; y < image.getHeight() - 3; y++) {
            for (int x = 3; x < image.getWidth() - 3; x++) {
                if (isBlackAround(image, x, y)) {
                    black++;
                    inside += x > left && x < right && y > top && y < bottom ? 1 : 0;
                }
            }
        }
        return black > 1000 && inside == black;
    }

    private static boolean isBlackAround(BufferedImage image, int x, int y) {
        for (int shift = -3; shift <= 3; shift++) {
            if ((image.getRGB(x + shift, y) & 0xFFFFFF) != 0 || (image.getRGB(x, y + shift) & 0xFFFFFF) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRed(BufferedImage image, double x, double y) {
        return isRed(image.getRGB(pixel(x), pixel(y)));
    }

    private static boolean isRed(int rgb) {
        return (rgb & 0xFFFFFF) == 0xD00020;
    }

    private static int pixel(double points) {
        return (int) Math.round(points * 150 / 72);
    }
}
