package io.github.nianbao.worker;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.digitise.Brief;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.DigitisedReport;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What goes between the processes: first the mappings and the limits, then a name and bytes for each file; an answer
 * for each comes back. Every piece has its length before it; every answer begins with a mark, by which output that is
 * none is told from one.
 */
final class Wire {
    /** The longest answer that is taken, in bytes; a report's has some ten thousand. */
    static final int LONGEST_ANSWER = 64 << 20;

    private static final int MARK = 0x6E62_776B;
    private static final int DIGITISED = 0;
    private static final int REFUSED = 1;
    private static final int FAILED = 2;

    private Wire() {}

    /** What a process needs to know before the first file. */
    record Setup(SortedMap<String, byte[]> mappings, Limits limits) {}

    /** @param number which its answer repeats, so that no answer is taken for another file's */
    record File(int number, String name, byte[] bytes) {}

    /** One of the three is there. */
    record Answer(
            @Nullable Digitised digitised,
            @Nullable Refusal refusal,
            @Nullable String failure) {
        static Answer of(Digitised digitised) {
            return new Answer(digitised, null, null);
        }

        static Answer of(Refusal refusal) {
            return new Answer(null, refusal, null);
        }

        static Answer failed(String failure) {
            return new Answer(null, null, failure);
        }
    }

    /** @param number of the file that it is about */
    record Numbered(int number, Answer answer) {}

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

    /** The bytes of an answer, for {@link #readAnswer}. */
    static byte[] answer(int number, Answer answer) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        putAnswer(new DataOutputStream(content), answer);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(content.size() + 12);
        DataOutputStream out = new DataOutputStream(whole);
        out.writeInt(MARK);
        out.writeInt(number);
        put(out, content.toByteArray());
        return whole.toByteArray();
    }

    private static void putAnswer(DataOutputStream out, Answer answer) throws IOException {
        if (answer.digitised() != null) {
            out.writeByte(DIGITISED);
            put(out, text(answer.digitised().kind().name()));
            put(out, answer.digitised().packedDocument().bytes());
            out.writeInt(answer.digitised().digitisedReports().size());
            for (DigitisedReport report : answer.digitised().digitisedReports()) {
                putReport(out, report);
            }
        } else if (answer.refusal() != null) {
            Refusal refusal = answer.refusal();
            out.writeByte(REFUSED);
            put(out, text(refusal.code().name()));
            put(out, text(refusal.kind().name()));
            out.writeInt(refusal.arguments().size());
            for (String argument : refusal.arguments()) {
                put(out, text(argument));
            }
            out.writeBoolean(refusal.unreadableNow());
        } else {
            out.writeByte(FAILED);
            put(out, text(String.valueOf(answer.failure())));
        }
    }

    /**
     * @param asked whether an answer about the file of this number is waited for
     * @throws IOException if what comes is no such answer
     */
    static Numbered readAnswer(DataInputStream in, IntPredicate asked) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("no answer");
        }
        int number = in.readInt();
        if (!asked.test(number)) {
            throw new IOException("an answer without a question");
        }
        int length = in.readInt();
        if (length < 0 || length > LONGEST_ANSWER) {
            throw new IOException("an answer of " + length + " bytes");
        }
        try {
            return new Numbered(number, getAnswer(new DataInputStream(new ByteArrayInputStream(exactly(in, length)))));
        } catch (IllegalArgumentException strange) {
            throw new IOException("an answer that cannot be read", strange);
        }
    }

    private static Answer getAnswer(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case DIGITISED -> {
                FileKind kind = FileKind.valueOf(text(get(in)));
                Packed<Document> document = Packed.document(get(in));
                List<DigitisedReport> reports = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    reports.add(getReport(in));
                }
                yield Answer.of(new Digitised(kind, document, reports));
            }
            case REFUSED -> {
                Refusal.Code code = Refusal.Code.valueOf(text(get(in)));
                FileKind kind = FileKind.valueOf(text(get(in)));
                List<String> arguments = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    arguments.add(text(get(in)));
                }
                yield Answer.of(new Refusal(code, kind, arguments, in.readBoolean()));
            }
            case FAILED -> Answer.failed(text(get(in)));
            default -> throw new IOException("an answer of an unknown kind");
        };
    }

    private static void putReport(DataOutputStream out, DigitisedReport report) throws IOException {
        Brief brief = report.brief();
        put(out, brief.packedOutline().bytes());
        out.writeInt(brief.cells());
        out.writeInt(brief.formCells());
        out.writeInt(brief.gaps());
        out.writeInt(brief.failing());
        put(out, report.packed().bytes());
    }

    private static DigitisedReport getReport(DataInputStream in) throws IOException {
        Packed<Report> outline = Packed.report(get(in));
        // The archive files the report by it: what is none is no answer.
        var unused = outline.value();
        Brief brief = new Brief(outline, in.readInt(), in.readInt(), in.readInt(), in.readInt());
        return new DigitisedReport(Packed.report(get(in)), brief);
    }

    private static void put(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] get(DataInputStream in) throws IOException {
        return exactly(in, in.readInt());
    }

    /** Memory is taken as the bytes come, whatever length was said. */
    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        if (length < 0) {
            throw new IOException("a piece of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
