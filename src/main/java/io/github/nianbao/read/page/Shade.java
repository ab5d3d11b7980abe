package io.github.nianbao.read.page;

/** How a colour stands out from white paper. */
public enum Shade {
    /** It is read. */
    DARK,
    /** As light as a watermark. */
    FAINT,
    /** Nobody sees it. */
    WHITE
}
