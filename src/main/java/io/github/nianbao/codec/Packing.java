package io.github.nianbao.codec;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reading holds as it stands in the database and goes from process to process: UTF-8 JSON in a zlib stream, whose checksum finds flipped bits. */
final class Packing {
    private Packing() {}

    static byte[] pack(Document document) {
        return pack(json -> DocumentJson.write(json, document));
    }

    static byte[] pack(Report report) {
        return pack(json -> ReportJson.write(json, report));
    }

    /** @throws IllegalArgumentException where the bytes are not a packed document */
    static Document document(byte[] packed) {
        try {
            return DocumentJson.read(unpack(packed));
        } catch (IOException | JacksonException damaged) {
            throw new IllegalArgumentException("not a packed document", damaged);
        }
    }

    /** @throws IllegalArgumentException where the bytes are not a packed report */
    static Report report(byte[] packed) {
        try {
            return ReportJson.read(unpack(packed));
        } catch (IOException | JacksonException damaged) {
            throw new IllegalArgumentException("not a packed report", damaged);
        }
    }

    private static byte[] pack(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Mapper.JSON.createGenerator(text)) {
            content.accept(json);
        }
        return deflate(withoutHalfPairs(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** Half a surrogate pair, which broken fonts print, has no UTF-8: it is written as an escape, not lost. */
    private static String withoutHalfPairs(String json) {
        if (!hasHalfPair(json)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 6);
        json.codePoints().forEach(codePoint -> {
            if (Character.getType(codePoint) == Character.SURROGATE) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
            } else {
                escaped.appendCodePoint(codePoint);
            }
        });
        return escaped.toString();
    }

    private static boolean hasHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private static JsonNode unpack(byte[] packed) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Mapper.JSON.readTree(in.readAllBytes());
        }
    }

    /** Made when first needed: a start that unpacks nothing does not pay for it. */
    private static final class Mapper {
        static final JsonMapper JSON = JsonMapper.shared();
    }
}
