package io.github.nianbao.fix;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * JSON in one canonical form (RFC 8785), so that its hash is the same wherever it is computed.
 *
 * <p>Of numbers only whole ones are written, and only as far as every reader of JSON agrees on them; decimals travel as
 * strings.
 */
final class Jcs {
    /** 2^53 − 1: the largest whole number up to which IEEE doubles, the numbers of RFC 8785, tell neighbours apart. */
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private Jcs() {}

    static String canonical(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            writeObject(node, out);
        } else if (node.isArray()) {
            writeArray(node, out);
        } else if (node.isString()) {
            writeString(node.stringValue(), out);
        } else if (node.isIntegralNumber()) {
            writeNumber(node, out);
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else if (node.isNull()) {
            out.append("null");
        } else {
            throw new IllegalArgumentException("no canonical form for " + node.getNodeType());
        }
    }

    private static void writeObject(JsonNode node, StringBuilder out) {
        // RFC 8785, 3.2.3: by UTF-16 code units, which is how String compares.
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        out.append('{');
        String separator = "";
        for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
            out.append(separator);
            writeString(property.getKey(), out);
            out.append(':');
            write(property.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeArray(JsonNode node, StringBuilder out) {
        out.append('[');
        for (Iterator<JsonNode> items = node.iterator(); items.hasNext(); ) {
            write(items.next(), out);
            if (items.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private static void writeNumber(JsonNode node, StringBuilder out) {
        if (!node.canConvertToLong() || Math.abs(node.longValue()) > LARGEST_EXACT) {
            throw new IllegalArgumentException("too large for canonical JSON: " + node);
        }
        out.append(node.longValue());
    }

    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> i += writeOther(text, i, out) - 1;
            }
        }
        out.append('"');
    }

    /** Writes the character at a position; says how many UTF-16 code units it takes. */
    private static int writeOther(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        if (c < ' ') {
            out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xf, 16));
            return 1;
        }
        int codePoint = text.codePointAt(at);
        if (codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint)) {
            throw new IllegalArgumentException("half a surrogate pair has no canonical form");
        }
        out.appendCodePoint(codePoint);
        return Character.charCount(codePoint);
    }
}
