package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names in a ZIP file's central directory. Nothing is inflated, so that no bomb can go off here. */
final class ZipNames {
    /** How many names are looked at; those that tell the kind stand among the first few dozen. */
    private static final int MAX_NAMES = 10_000;

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    static final int CENTRAL_HEADER_SIZE = 46;
    private static final int END_RECORD = 0x06054b50;
    private static final int END_RECORD_SIZE = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int MORE = 0xFFFF;

    private ZipNames() {}

    static boolean hasMark(byte[] bytes) {
        return bytes.length >= Integer.BYTES && (buffer(bytes).getInt(0) == LOCAL_HEADER || isEmpty(bytes));
    }

    /** A ZIP file of no files is its end record alone. */
    private static boolean isEmpty(byte[] bytes) {
        return bytes.length >= END_RECORD_SIZE && buffer(bytes).getInt(0) == END_RECORD;
    }

    static Set<String> of(byte[] bytes) throws RefusedException {
        return positions(bytes).keySet();
    }

    /** Every name with the position of its header in the central directory; of two entries of one name the first. */
    static SortedMap<String, Integer> positions(byte[] bytes) throws RefusedException {
        ByteBuffer file = buffer(bytes);
        int end = endRecord(file);
        int position = file.getInt(end + 16);
        SortedMap<String, Integer> names = new TreeMap<>();
        while (names.size() < MAX_NAMES && isCentralHeader(file, position)) {
            int length = Short.toUnsignedInt(file.getShort(position + 28));
            int extra = Short.toUnsignedInt(file.getShort(position + 30));
            int comment = Short.toUnsignedInt(file.getShort(position + 32));
            if (position + CENTRAL_HEADER_SIZE + length > bytes.length) {
                throw damaged("central directory is cut off");
            }
            String name = new String(bytes, position + CENTRAL_HEADER_SIZE, length, StandardCharsets.UTF_8);
            names.putIfAbsent(name.replace('\\', '/'), position);
            position += CENTRAL_HEADER_SIZE + length + extra + comment;
        }
        return names;
    }

    /** The position of every entry's header in the central directory, those of one name too. */
    static List<Integer> headers(byte[] bytes) throws RefusedException {
        ByteBuffer file = buffer(bytes);
        int end = endRecord(file);
        int position = file.getInt(end + 16);
        List<Integer> headers = new ArrayList<>();
        while (isCentralHeader(file, position)) {
            int length = Short.toUnsignedInt(file.getShort(position + 28));
            int extra = Short.toUnsignedInt(file.getShort(position + 30));
            int comment = Short.toUnsignedInt(file.getShort(position + 32));
            if (position + CENTRAL_HEADER_SIZE + length > bytes.length) {
                throw damaged("central directory is cut off");
            }
            headers.add(position);
            position += CENTRAL_HEADER_SIZE + length + extra + comment;
        }
        checkCount(headers.size(), Short.toUnsignedInt(file.getShort(end + 10)));
        return headers;
    }

    /** A directory that breaks off would leave files out without a word; 0xFFFF stands for more than it can say. */
    private static void checkCount(int found, int said) throws RefusedException {
        if (found != said && said != MORE) {
            throw damaged("the directory says " + said + " entries, " + found + " are there");
        }
    }

    private static boolean isCentralHeader(ByteBuffer file, int position) {
        return position >= 0
                && position <= file.capacity() - CENTRAL_HEADER_SIZE
                && file.getInt(position) == CENTRAL_HEADER;
    }

    private static int endRecord(ByteBuffer file) throws RefusedException {
        int last = file.capacity() - END_RECORD_SIZE;
        for (int position = last; position >= 0 && position >= last - MAX_COMMENT; position--) {
            if (file.getInt(position) == END_RECORD) {
                return position;
            }
        }
        throw damaged("no central directory");
    }

    private static RefusedException damaged(String found) {
        return new RefusedException(Refusal.damaged(FileKind.ZIP, Defect.CUT_OFF, "zip: " + found));
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
