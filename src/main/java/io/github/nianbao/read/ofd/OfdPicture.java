package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Defect;
import io.github.nianbao.read.Drawn;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.ZipParts;
import io.github.nianbao.read.page.DrawnPage;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.PagePicture;
import io.github.nianbao.read.page.TooMuchException;
import java.io.IOException;

/** A page of an OFD as a picture (PNG), one place on it framed: drawn from what is read, for no library draws it. */
public final class OfdPicture {
    private OfdPicture() {}

    /**
     * @param number the page, from 1, counted over all documents of the file
     * @throws RefusedException if the file cannot be drawn
     */
    public static Drawn draw(byte[] bytes, int number, Box place) throws RefusedException, IOException {
        PageContent content = page(OfdReader.parts(bytes), number);
        DrawnPage page = DrawnPage.of(content);
        double scale = PagePicture.scale(content.width(), content.height());
        byte[] png = PagePicture.framed(page.draw(scale), place, scale);
        return new Drawn(png, page.isLettered());
    }

    private static PageContent page(ZipParts parts, int number) throws RefusedException {
        int count = 0;
        try {
            for (OfdDocument document : OfdDocument.all(parts)) {
                for (String page : document.pages()) {
                    count++;
                    Limits.current().hold(Limit.PAGES, count);
                    if (count == number) {
                        return new OfdPages(parts, document, new GlyphNumbers()).draw(page);
                    }
                }
            }
        } catch (TooMuchException beyond) {
            throw OfdReader.refused(beyond);
        }
        throw new RefusedException(Refusal.damaged(FileKind.OFD, Defect.PART_MISSING, "page missing: " + number));
    }
}
