package io.github.nianbao.read.ofd;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture within a seal. Seals are signed structures in DER (GB/T 38540) of several versions; in each the picture is an
 * octet string, and known by how its format begins.
 */
final class SealPicture {
    private static final byte[] OFD = {'P', 'K', 3, 4};
    private static final List<byte[]> PICTURES =
            List.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, new byte[] {'G', 'I', 'F', '8'});

    private static final int OCTETS = 4;
    private static final int LONG = 0x80;
    /** Bytes in which a length is written, at most. */
    private static final int LENGTHS = 4;

    private SealPicture() {}

    /** A picture drawn as a page; {@code null} if it is none. */
    static byte @Nullable [] page(byte[] seal) {
        return find(seal, OFD);
    }

    /** A picture of pixels that may be transparent; {@code null} if it is none. */
    static byte @Nullable [] pixels(byte[] seal) {
        for (byte[] beginning : PICTURES) {
            byte[] picture = find(seal, beginning);
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }

    private static byte @Nullable [] find(byte[] seal, byte[] beginning) {
        for (int i = 2; i + beginning.length <= seal.length; i++) {
            if (Arrays.equals(seal, i, i + beginning.length, beginning, 0, beginning.length)) {
                int length = length(seal, i);
                if (length > 0) {
                    return Arrays.copyOfRange(seal, i, i + length);
                }
            }
        }
        return null;
    }

    /** That of the octet string which begins there; 0 if none does. */
    private static int length(byte[] seal, int start) {
        if (seal[start - 2] == OCTETS && seal[start - 1] > 0) {
            return Math.min(seal[start - 1], seal.length - start);
        }
        for (int bytes = 1; bytes <= LENGTHS && start - bytes - 2 >= 0; bytes++) {
            if (seal[start - bytes - 2] == OCTETS && (seal[start - bytes - 1] & 0xFF) == LONG + bytes) {
                long length = 0;
                for (int i = start - bytes; i < start; i++) {
                    length = length << 8 | seal[i] & 0xFF;
                }
                return length <= seal.length - start ? (int) length : 0;
            }
        }
        return 0;
    }
}
