package io.github.nianbao.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether the compressed streams that text comes from are whole. PDFBox takes what a damaged stream still gives, and does
 * not look at checksums: lines, or the meaning of a font's codes, would be wrong without a word.
 */
final class StreamChecks {
    /** zlib (RFC 1950): two bytes before the data, four of checksum after it. */
    private static final int HEADER = 2;

    private static final int CHECKSUM = 4;

    private final Set<COSBase> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final byte[] buffer = new byte[16 * 1024];

    /** Streams that hold other objects: pages, fonts, their maps. */
    void checkObjects(COSDocument document) throws IOException {
        for (COSObject object : document.getObjectsByType(COSName.OBJ_STM)) {
            if (object.getObject() instanceof COSStream stream) {
                check(stream);
            }
        }
    }

    void check(PDPage page) throws IOException {
        Iterator<PDStream> contents = page.getContentStreams();
        while (contents.hasNext()) {
            check(contents.next().getCOSObject());
        }
        try (InputStream content = page.getContents()) {
            ContentSyntax.check(content.readAllBytes());
        }
        PDResources resources = page.getResources();
        if (resources != null) {
            check(resources.getCOSObject(), 0);
        }
    }

    private void check(COSDictionary resources, int depth) throws IOException {
        if (!checked.add(resources) || depth > PdfReader.FORM_DEPTH) {
            return;
        }
        for (COSDictionary font : dictionaries(resources, COSName.FONT)) {
            check(font, COSName.TO_UNICODE);
            check(font, COSName.ENCODING);
        }
        for (COSDictionary object : dictionaries(resources, COSName.XOBJECT)) {
            if (object instanceof COSStream form && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
                check(form);
                try (InputStream content = form.createInputStream()) {
                    ContentSyntax.check(content.readAllBytes());
                }
                if (form.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary own) {
                    check(own, depth + 1);
                }
            }
        }
    }

    private static Iterable<COSDictionary> dictionaries(COSDictionary resources, COSName kind) {
        if (!(resources.getDictionaryObject(kind) instanceof COSDictionary named)) {
            return List.of();
        }
        return named.keySet().stream()
                .map(named::getDictionaryObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private void check(COSDictionary dictionary, COSName key) throws IOException {
        if (dictionary.getDictionaryObject(key) instanceof COSStream stream) {
            check(stream);
        }
    }

    private void check(COSStream stream) throws IOException {
        if (!checked.add(stream) || !COSName.FLATE_DECODE.equals(stream.getFilters())) {
            return;
        }
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        if (raw.length > HEADER) {
            inflate(raw);
        }
    }

    private void inflate(byte[] raw) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(raw, HEADER, raw.length - HEADER);
            Adler32 checksum = new Adler32();
            int count = inflater.inflate(buffer);
            while (count > 0) {
                checksum.update(buffer, 0, count);
                count = inflater.inflate(buffer);
            }
            if (inflater.finished()) {
                compare(checksum.getValue(), raw, HEADER + (int) inflater.getBytesRead());
            } else if (!endsFlushed(raw)) {
                throw new EOFException("a compressed stream breaks off");
            }
        } catch (DataFormatException e) {
            throw new IOException("a compressed stream is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** Some writers leave the checksum out. */
    private static void compare(long checksum, byte[] raw, int at) throws IOException {
        if (raw.length - at < CHECKSUM) {
            return;
        }
        long stored = 0;
        for (int i = 0; i < CHECKSUM; i++) {
            stored = stored << 8 | raw[at + i] & 0xFF;
        }
        if (stored != checksum) {
            throw new IOException("the checksum of a compressed stream does not hold");
        }
    }

    /** Some writers flush the last block instead of ending it: an empty stored block, 00 00 FF FF. */
    private static boolean endsFlushed(byte[] raw) {
        int end = raw.length;
        while (end > 0 && (raw[end - 1] == '\n' || raw[end - 1] == '\r')) {
            end--;
        }
        return end >= 4 && raw[end - 4] == 0 && raw[end - 3] == 0 && raw[end - 2] == -1 && raw[end - 1] == -1;
    }
}
