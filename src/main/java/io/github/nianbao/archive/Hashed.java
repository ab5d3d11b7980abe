package io.github.nianbao.archive;

/** The bytes of a source with their SHA-256, which is worked out once on a file's way into the archive. */
public final class Hashed {
    private final byte[] bytes;
    private final String sha256;

    private Hashed(byte[] bytes, String sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** @param bytes which nobody may change any more */
    public static Hashed of(byte[] bytes) {
        return new Hashed(bytes, Sha256.of(bytes));
    }

    /** To be read only. */
    public byte[] bytes() {
        return bytes;
    }

    /** Hexadecimal, lower case. */
    public String sha256() {
        return sha256;
    }
}
