package io.github.nianbao.codec;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.Report;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document or a report, its bytes, or both: one is made from the other when it is first asked for. What another process
 * packed is so kept without being packed anew. Two are equal where their values are.
 */
public final class Packed<T> {
    private final Function<T, byte[]> packing;
    private final Function<byte[], T> unpacking;
    private volatile @Nullable T value;
    private volatile byte @Nullable [] bytes;

    private Packed(
            Function<T, byte[]> packing, Function<byte[], T> unpacking, @Nullable T value, byte @Nullable [] bytes) {
        this.packing = packing;
        this.unpacking = unpacking;
        this.value = value;
        this.bytes = bytes;
    }

    public static Packed<Document> of(Document document) {
        return new Packed<>(Packing::pack, Packing::document, document, null);
    }

    public static Packed<Report> of(Report report) {
        return new Packed<>(Packing::pack, Packing::report, report, null);
    }

    /** Whether the bytes are a packed document is seen when its value is asked for. */
    public static Packed<Document> document(byte[] bytes) {
        return new Packed<>(Packing::pack, Packing::document, null, bytes);
    }

    /** Whether the bytes are a packed report is seen when its value is asked for. */
    public static Packed<Report> report(byte[] bytes) {
        return new Packed<>(Packing::pack, Packing::report, null, bytes);
    }

    /** @throws IllegalArgumentException where the bytes are damaged, or something else */
    public T value() {
        T known = value;
        byte[] packed = bytes;
        if (known == null && packed != null) {
            known = unpacking.apply(packed);
            value = known;
        }
        if (known == null) {
            throw new IllegalStateException("neither a value nor bytes");
        }
        return known;
    }

    /** UTF-8 JSON in a zlib stream; to be read only. */
    public byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = packing.apply(value());
            bytes = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Packed<?> packed && value().equals(packed.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
