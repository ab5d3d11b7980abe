package io.github.nianbao.desk;

import io.github.nianbao.export.Wording;

/** What the room that talks to people lends to exports that people read. */
public interface PageWording extends Wording {}
