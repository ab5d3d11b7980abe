package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal.Code;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of an office document that is a ZIP file, taken one by one out of its central directory. Nothing is written
 * to disk, so that a name is only a name, whatever path it holds.
 */
public final class ZipParts {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer file;
    private final FileKind kind;
    private final Map<String, Integer> positions;
    private long unpacked;

    private ZipParts(byte[] bytes, FileKind kind, Map<String, Integer> positions) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.kind = kind;
        this.positions = positions;
    }

    /** @param kind what a refusal says that the file is */
    public static ZipParts of(byte[] bytes, FileKind kind) throws RefusedException {
        return new ZipParts(bytes, kind, ZipNames.positions(bytes));
    }

    /**
     * The bytes of one file in a container.
     *
     * @param header the position of its header in the central directory
     */
    static byte[] one(byte[] bytes, int header, String name) throws RefusedException {
        return new ZipParts(bytes, FileKind.ZIP, Map.of()).bytes(name, header);
    }

    public boolean has(String name) {
        return positions.containsKey(name);
    }

    /** The XML of a part. */
    public XmlCursor xml(String name) throws RefusedException {
        return XmlCursor.of(bytes(name), kind, name);
    }

    /** @throws RefusedException if the part is missing or damaged */
    public byte[] bytes(String name) throws RefusedException {
        Integer header = positions.get(name);
        if (header == null) {
            throw damaged(Defect.PART_MISSING, name + " is missing");
        }
        return bytes(name, header);
    }

    private byte[] bytes(String name, int header) throws RefusedException {
        if ((file.getShort(header + 8) & 1) != 0) {
            throw new RefusedException(new Refusal(Code.ENCRYPTED, kind, List.of(), false));
        }
        int start = startOf(name, file.getInt(header + 42));
        int packed = file.getInt(header + 20);
        if (packed < 0 || start > file.capacity() - packed) {
            throw damaged(Defect.CUT_OFF, name + " is cut off");
        }
        long size = Integer.toUnsignedLong(file.getInt(header + 24));
        hold(packed, size);
        byte[] bytes = switch (file.getShort(header + 10)) {
            case STORED -> Arrays.copyOfRange(file.array(), start, start + packed);
            case DEFLATED -> inflated(name, start, packed, (int) size);
            default -> throw damaged(Defect.CONTRADICTORY, name + " is packed in an unknown way");
        };
        hold(packed, bytes.length);
        unpacked += bytes.length;
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if ((int) sum.getValue() != file.getInt(header + 16)) {
            throw damaged(Defect.CONTRADICTORY, name + " has a wrong checksum");
        }
        return bytes;
    }

    private int startOf(String name, int local) throws RefusedException {
        if (local < 0 || local > file.capacity() - LOCAL_HEADER_SIZE || file.getInt(local) != LOCAL_HEADER) {
            throw damaged(Defect.CONTRADICTORY, name + " is not where the directory says");
        }
        return local
                + LOCAL_HEADER_SIZE
                + Short.toUnsignedInt(file.getShort(local + 26))
                + Short.toUnsignedInt(file.getShort(local + 28));
    }

    /** The stated size is not trusted: whatever goes on behind it is damage. */
    private byte[] inflated(String name, int start, int packed, int size) throws RefusedException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), start, packed);
            byte[] bytes = new byte[size];
            int filled = 0;
            while (filled < size) {
                int more = inflater.inflate(bytes, filled, size - filled);
                if (more == 0) {
                    throw damaged(Defect.CUT_OFF, name + " is cut off");
                }
                filled += more;
            }
            if (inflater.inflate(new byte[1]) > 0) {
                throw damaged(Defect.CONTRADICTORY, name + " is longer than the directory says");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw damaged(Defect.CONTRADICTORY, name + ": " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private void hold(long packed, long size) {
        Limits.current().hold(Limit.PART_BYTES, size);
        Limits.current().hold(Limit.UNPACKED_BYTES, unpacked + size);
        Limits.current().holdRatio(packed, size);
    }

    private RefusedException damaged(Defect defect, String found) {
        return new RefusedException(Refusal.damaged(kind, defect, "zip: " + found));
    }
}
