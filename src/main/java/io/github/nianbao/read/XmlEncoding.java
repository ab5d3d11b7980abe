package io.github.nianbao.read;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which characters an XML part is written (XML 1.0, appendix F). The parser could tell, too, but writes to the
 * screen when a byte fits none.
 */
final class XmlEncoding {
    private static final int DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private XmlEncoding() {}

    /** The characters, without a byte order mark; a byte that fits none ends them with an exception. */
    static Reader decoded(byte[] xml) {
        Charset charset = charset(xml);
        byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(charset);
        int skipped = startsWith(xml, mark) ? mark.length : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(xml, skipped, xml.length - skipped),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] xml) {
        if (Sniffer.startsWith(xml, 0xFE, 0xFF) || Sniffer.startsWith(xml, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (Sniffer.startsWith(xml, 0xFF, 0xFE) || Sniffer.startsWith(xml, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(Sniffer.head(xml, DECLARATION));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean startsWith(byte[] xml, byte[] mark) {
        if (xml.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (xml[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
