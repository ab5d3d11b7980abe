package io.github.nianbao.export;

import java.math.BigDecimal;

/** Values as files for tables and databases write them. */
public final class PlainText {
    private static final char DELETE = 0x7F;
    /** The picture of a control character; no program stumbles over it. */
    private static final char PICTURES = 0x2400;

    private static final char PICTURE_OF_DELETE = 0x2421;

    private PlainText() {}

    /** Printed text with its line breaks and tabs; other control characters by their pictures. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        VisibleText.wellFormed(text).chars().forEach(unit -> plain.append(shown((char) unit)));
        return plain.toString();
    }

    private static char shown(char unit) {
        if (unit == '\t' || unit == '\n' || unit == '\r') {
            return unit;
        }
        return unit < ' ' ? (char) (PICTURES + unit) : unit == DELETE ? PICTURE_OF_DELETE : unit;
    }

    /** Without exponent and without trailing zeros. */
    public static String number(BigDecimal number) {
        return plain(number).toPlainString();
    }

    /** Without exponent and without trailing zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
