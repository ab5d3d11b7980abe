package io.github.nianbao.worker;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes between the processes: first the mappings and the limits, then a name and bytes for each file; an answer
 * for each comes back. Every piece has its length before it; every answer begins with a mark, by which output that is
 * none is told from one.
 */
final class Wire {
    static final int MARK = 0x6E62_776B;

    private Wire() {}

    /** What a process needs to know before the first file. */
    record Setup(SortedMap<String, byte[]> mappings, Limits limits) {}

    /** @param number which its answer repeats, so that no answer is taken for another file's */
    record File(int number, String name, byte[] bytes) {}

    static void writeSetup(DataOutputStream out, Setup setup) throws IOException {
        out.writeInt(setup.mappings().size());
        for (Map.Entry<String, byte[]> file : setup.mappings().entrySet()) {
            put(out, text(file.getKey()));
            put(out, file.getValue());
        }
        for (Limit limit : Limit.values()) {
            out.writeLong(setup.limits().of(limit));
        }
        out.flush();
    }

    static Setup readSetup(DataInputStream in) throws IOException {
        SortedMap<String, byte[]> mappings = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            mappings.put(text(get(in)), get(in));
        }
        Limits limits = Limits.USUAL;
        for (Limit limit : Limit.values()) {
            limits = limits.with(limit, in.readLong());
        }
        return new Setup(mappings, limits);
    }

    /** Said once the setup is understood; the time for starting is no file's. */
    static void writeReady(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.flush();
    }

    /** @throws IOException if what comes is something else */
    static void readReady(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("no answer");
        }
    }

    static void writeFile(DataOutputStream out, File file) throws IOException {
        out.writeInt(file.number());
        put(out, text(file.name()));
        put(out, file.bytes());
        out.flush();
    }

    static File readFile(DataInputStream in) throws IOException {
        return new File(in.readInt(), text(get(in)), get(in));
    }

    static void put(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] get(DataInputStream in) throws IOException {
        return exactly(in, in.readInt());
    }

    /** Memory is taken as the bytes come, whatever length was said. */
    static byte[] exactly(DataInputStream in, int length) throws IOException {
        if (length < 0) {
            throw new IOException("a piece of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
