package io.github.nianbao.bench.campaign;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Bytes changed, taken out, put in and moved, whatever they mean. */
final class BytesMutation {
    /** Lengths and counts on whose edges readers stumble, as they stand in little-endian files. */
    private static final int[] EDGES = {0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, Integer.MAX_VALUE, 0x10000};

    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PIECE = 64;

    private BytesMutation() {}

    static byte[] of(byte[] document, RandomGenerator random) {
        byte[] changed = document.clone();
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0 && changed.length > 0; left--) {
            changed = once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] bytes, RandomGenerator random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(LONGEST_PIECE), bytes.length - at);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt();
            case 2 -> {
                int edge = EDGES[random.nextInt(EDGES.length)];
                for (int i = 0; i < 4 && at + i < bytes.length; i++) {
                    bytes[at + i] = (byte) (edge >> 8 * i);
                }
            }
            case 3 -> {
                return without(bytes, at, length);
            }
            case 4 -> {
                return with(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
            }
            default -> {
                int from = random.nextInt(bytes.length - length + 1);
                System.arraycopy(bytes, from, bytes, at, length);
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
        return shorter;
    }

    private static byte[] with(byte[] bytes, int at, byte[] piece) {
        byte[] longer = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, longer, 0, at);
        System.arraycopy(piece, 0, longer, at, piece.length);
        System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
        return longer;
    }
}
