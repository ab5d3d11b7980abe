package io.github.nianbao.read;

import java.io.ByteArrayOutputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names at the top of an OLE2 compound file ([MS-CFB]). Only these tell a Word file with an embedded workbook from
 * a workbook with an embedded Word file.
 */
final class CompoundFile {
    private static final int HEADER_SIZE = 512;
    private static final int ENTRY_SIZE = 128;
    private static final int FAT_SECTORS_IN_HEADER = 109;
    private static final int FAT_LIST_OFFSET = 76;
    private static final int END_OF_CHAIN = -2;
    private static final int NO_STREAM = -1;

    private final ByteBuffer file;
    private final int sectorSize;

    private CompoundFile(byte[] bytes) throws BrokenException {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER_SIZE) {
            throw new BrokenException("shorter than its header");
        }
        int shift = file.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new BrokenException("sector shift " + shift);
        }
        sectorSize = 1 << shift;
    }

    static boolean hasMark(byte[] bytes) {
        return Sniffer.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /** The names of the streams and storages that stand directly below the root. */
    static Set<String> rootNames(byte[] bytes) throws BrokenException {
        CompoundFile compound = new CompoundFile(bytes);
        return compound.childrenOfRoot(compound.directory());
    }

    /** The directory's sectors in order, as one buffer. */
    private ByteBuffer directory() throws BrokenException {
        int sector = file.getInt(48);
        BitSet seen = new BitSet();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        while (sector != END_OF_CHAIN) {
            int offset = offsetOf(sector);
            if (seen.get(sector)) {
                throw new BrokenException("directory chain runs in a circle");
            }
            seen.set(sector);
            directory.write(file.array(), offset, sectorSize);
            sector = following(sector);
        }
        return ByteBuffer.wrap(directory.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int offsetOf(int sector) throws BrokenException {
        long offset = (sector + 1L) * sectorSize;
        if (sector < 0 || offset + sectorSize > file.capacity()) {
            throw new BrokenException("sector " + sector + " lies outside of the file");
        }
        return (int) offset;
    }

    /** The next sector of a chain. Files whose table of sectors needs more than the header lists keep their directory in front. */
    private int following(int sector) throws BrokenException {
        int perSector = sectorSize / Integer.BYTES;
        int index = sector / perSector;
        if (index >= FAT_SECTORS_IN_HEADER) {
            return END_OF_CHAIN;
        }
        int table = offsetOf(file.getInt(FAT_LIST_OFFSET + index * Integer.BYTES));
        return file.getInt(table + sector % perSector * Integer.BYTES);
    }

    private Set<String> childrenOfRoot(ByteBuffer directory) throws BrokenException {
        int entries = directory.limit() / ENTRY_SIZE;
        if (entries == 0) {
            throw new BrokenException("no directory");
        }
        Set<String> names = new TreeSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(directory.getInt(76));
        while (!open.isEmpty()) {
            int entry = open.pop();
            if (entry == NO_STREAM || entry < 0 || entry >= entries || seen.get(entry)) {
                continue;
            }
            seen.set(entry);
            names.add(nameOf(directory, entry));
            open.push(directory.getInt(entry * ENTRY_SIZE + 68));
            open.push(directory.getInt(entry * ENTRY_SIZE + 72));
        }
        return names;
    }

    private static String nameOf(ByteBuffer directory, int entry) throws BrokenException {
        int length = directory.getShort(entry * ENTRY_SIZE + 64);
        if (length < 2 || length > 64) {
            throw new BrokenException("directory entry " + entry + " has a name of " + length + " bytes");
        }
        byte[] name = new byte[length - 2];
        directory.get(entry * ENTRY_SIZE, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    static final class BrokenException extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private BrokenException(String found) {
            super("compound file: " + found);
        }
    }
}
