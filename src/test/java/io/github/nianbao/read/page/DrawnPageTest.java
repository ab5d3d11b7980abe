package io.github.nianbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Box;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without a font, boxes stand for characters, and it is said. */
class DrawnPageTest {
    private static final Box PLACE = new Box(40, 40, 50, 50);

    private static PageContent page(String text) {
        return new PageContent(
                100,
                100,
                List.of(new Glyph(text, PLACE, 10, 0, 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void whereThereIsNoFontABoxStandsForACharacterAndItIsSaid() {
        DrawnPage page = new DrawnPage(page("申"), null);

        BufferedImage image = page.draw(2);

        assertThat(page.isLettered()).isFalse();
        assertThat(image.getRGB(80, 90) & 0xFF).isLessThan(0xE0);
        assertThat(image.getRGB(90, 90) & 0xFF).isEqualTo(0xFF);
    }

    @Test
    void aBlankNeedsNoFont() {
        DrawnPage page = new DrawnPage(page("　"), null);

        BufferedImage image = page.draw(2);

        assertThat(page.isLettered()).isTrue();
        assertThat(image.getRGB(80, 90) & 0xFF).isEqualTo(0xFF);
    }
}
