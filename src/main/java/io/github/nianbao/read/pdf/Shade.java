package io.github.nianbao.read.pdf;

/** How a colour stands out from white paper. */
enum Shade {
    /** It is read. */
    DARK,
    /** As light as a watermark. */
    FAINT,
    /** Nobody sees it. */
    WHITE
}
