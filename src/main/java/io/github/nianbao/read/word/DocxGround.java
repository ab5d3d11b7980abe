package io.github.nianbao.read.word;

import org.jspecify.annotations.Nullable;

/**
 * What runs stand on: a page, a cell or a paragraph.
 *
 * @param fill the colour below them
 * @param look how they look where they say nothing
 */
record DocxGround(String fill, DocxLook look) {
    static final DocxGround PAPER = new DocxGround(Contrast.PAPER, DocxLook.NONE);

    /** @param shade {@code null} where this one shows through */
    DocxGround shaded(@Nullable String shade) {
        return shade == null ? this : new DocxGround(shade, look);
    }

    /** What a style adds: it says more than what is further out. */
    DocxGround styled(DocxLook style) {
        return style == DocxLook.NONE ? this : new DocxGround(fill, style.or(look));
    }
}
