package io.github.nianbao.read;

/**
 * A page as a picture.
 *
 * @param png its bytes
 * @param lettered whether its characters are drawn, for which the system needs a font where the file has none
 */
public record Drawn(byte[] png, boolean lettered) {}
