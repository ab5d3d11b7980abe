package io.github.nianbao.read.html;

/** The text of one line box after another: blanks of the source collapsed as browsers do (CSS Text 3, 4.1). */
final class FlowText {
    private static final String COLLAPSIBLE = " \t\n\r\f";

    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean newline;

    void append(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (COLLAPSIBLE.indexOf(c) >= 0) {
                blank = true;
                newline |= c == '\n';
            } else {
                flushBlank(c);
                text.append(c);
            }
        }
    }

    void appendPreformatted(String source) {
        if (!source.isEmpty()) {
            flushBlank(source.charAt(0));
            text.append(source.replace("\r\n", "\n").replace('\r', '\n'));
        }
    }

    /** A break swallows the blanks on both sides of it. */
    void lineBreak() {
        blank = false;
        newline = false;
        text.append('\n');
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String take() {
        String taken = text.toString();
        text.setLength(0);
        blank = false;
        newline = false;
        return taken;
    }

    /** A line end of the source between two wide characters is no blank: it only wraps the source. */
    private void flushBlank(char next) {
        if (blank && !text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            if (last != '\n' && !(newline && isWide(last) && isWide(next))) {
                text.append(' ');
            }
        }
        blank = false;
        newline = false;
    }

    private static boolean isWide(char c) {
        return Character.isIdeographic(c) || c >= 0x3001 && c < 0x3040 || c > 0xFF00 && c < 0xFF61;
    }
}
