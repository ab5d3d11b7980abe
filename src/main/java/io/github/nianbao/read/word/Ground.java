package io.github.nianbao.read.word;

import org.jspecify.annotations.Nullable;

/**
 * What runs stand on: a page, a cell or a paragraph.
 *
 * @param fill the colour below them
 * @param look how they look where they say nothing
 */
record Ground(String fill, TextLook look) {
    static final Ground PAPER = new Ground(Contrast.PAPER, TextLook.NONE);

    /** @param shade {@code null} where this one shows through */
    Ground shaded(@Nullable String shade) {
        return shade == null ? this : new Ground(shade, look);
    }

    /** What a style adds: it says more than what is further out. */
    Ground styled(TextLook style) {
        return style == TextLook.NONE ? this : new Ground(fill, style.or(look));
    }

    /** @param doubtful whether digits that stand on it cannot be relied on */
    Ground doubted(boolean doubtful) {
        return doubtful ? styled(TextLook.UNCERTAIN) : this;
    }
}
