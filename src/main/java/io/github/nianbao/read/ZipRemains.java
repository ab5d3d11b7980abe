package io.github.nianbao.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** The names that stand before the files in a ZIP file, for one that lost its directory: enough to tell what it was. */
final class ZipRemains {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_SIZE = 30;

    /** As many as tell the kind. */
    private static final int MAX_NAMES = 100;

    private ZipRemains() {}

    static Set<String> names(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new TreeSet<>();
        int position = 0;
        while (names.size() < MAX_NAMES && position >= 0 && position <= bytes.length - LOCAL_HEADER_SIZE) {
            if (file.getInt(position) != LOCAL_HEADER) {
                position++;
                continue;
            }
            int start = position + LOCAL_HEADER_SIZE;
            int length = Math.min(Short.toUnsignedInt(file.getShort(position + 26)), bytes.length - start);
            names.add(new String(bytes, start, length, StandardCharsets.UTF_8).replace('\\', '/'));
            // The size may stand behind the file only, and be 0 here; what is in it begins no other file.
            position = start + length + Math.max(0, file.getInt(position + 18));
        }
        return names;
    }
}
