package io.github.nianbao.shell.screen;

/** How a piece of text stands out where colours are on; never the only sign of anything. */
public enum Tone {
    NORMAL(""),
    BOLD("1"),
    FAINT("2"),
    BAD("31"),
    DOUBTFUL("33"),
    GOOD("32");

    private static final String START = "\u001b[";

    private final String code;

    /** @param code the parameter of the "select graphic rendition" sequence of ISO 6429 */
    Tone(String code) {
        this.code = code;
    }

    String paint(String text) {
        return code.isEmpty() ? text : START + code + "m" + text + START + "0m";
    }
}
