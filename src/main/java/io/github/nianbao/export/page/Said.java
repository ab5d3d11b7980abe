package io.github.nianbao.export.page;

/** A sentence in both languages; the reader of a page chooses. */
record Said(String en, String zh) {}
