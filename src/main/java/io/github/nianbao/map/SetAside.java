package io.github.nianbao.map;

/**
 * A teaching that is not applied.
 *
 * @param file its name
 * @param reason a code for the message bundle
 * @param key what in the file is wrong; of an example the cell that comes out otherwise
 */
public record SetAside(String file, String reason, String key) {}
