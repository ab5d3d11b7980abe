package io.github.nianbao.bench.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the unpacked streams of a PDF say, and what its objects hold, changed; written again as a whole file. */
final class PdfMutation {
    private static final Pattern TOKEN = Pattern.compile("[^\\s\\[\\]()<>]+|[\\[\\]()<>]");
    private static final long[] NUMBERS = {
        0, 1, -1, 2, 90, 255, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE, 10_000_000_000L
    };
    private static final int[] TIMES = {2, 20, 300, 5_000};
    private static final int MOST_CHANGES = 3;

    private PdfMutation() {}

    static byte[] of(byte[] document, RandomGenerator random) throws IOException {
        try (PDDocument file = PDDocument.load(document)) {
            List<COSBase> all = new ArrayList<>();
            for (COSObject object : file.getDocument().getObjects()) {
                all.add(object.getObject());
            }
            List<COSStream> streams = only(all, COSStream.class);
            for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
                if (!streams.isEmpty() && random.nextInt(3) > 0) {
                    change(streams.get(random.nextInt(streams.size())), random);
                } else {
                    change(all.get(random.nextInt(all.size())), all, random);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (RuntimeException tooDamaged) {
            throw new IOException(tooDamaged);
        }
    }

    private static <T> List<T> only(List<COSBase> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void change(COSStream stream, RandomGenerator random) throws IOException {
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        if (content.length == 0) {
            return;
        }
        byte[] changed = random.nextBoolean() ? BytesMutation.of(content, random) : words(content, random);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed);
        }
    }

    /** Operators and operands dropped, doubled, swapped, and repeated. */
    private static byte[] words(byte[] content, RandomGenerator random) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<int[]> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        if (words.isEmpty()) {
            return content;
        }
        int[] one = words.get(random.nextInt(words.size()));
        int[] other = words.get(random.nextInt(words.size()));
        String word = text.substring(one[0], one[1]);
        String instead = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> text.substring(other[0], other[1]);
            case 2 -> (word + " ").repeat(TIMES[random.nextInt(TIMES.length)]);
            case 3 -> Long.toString(NUMBERS[random.nextInt(NUMBERS.length)]);
            default -> "[" + word;
        };
        return (text.substring(0, one[0]) + instead + text.substring(one[1])).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void change(COSBase object, List<COSBase> all, RandomGenerator random) {
        COSBase other = random.nextBoolean()
                ? all.get(random.nextInt(all.size()))
                : COSInteger.get(NUMBERS[random.nextInt(NUMBERS.length)]);
        if (object instanceof COSDictionary dictionary && dictionary.size() > 0) {
            List<COSName> keys = new ArrayList<>(dictionary.keySet());
            COSName key = keys.get(random.nextInt(keys.size()));
            if (random.nextInt(3) == 0) {
                dictionary.removeItem(key);
            } else {
                dictionary.setItem(key, other);
            }
        } else if (object instanceof COSArray array && array.size() > 0) {
            int at = random.nextInt(array.size());
            if (random.nextInt(3) == 0) {
                array.remove(at);
            } else {
                array.set(at, other);
            }
        }
    }
}
