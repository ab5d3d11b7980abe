package io.github.nianbao.worker;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.digitise.Brief;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.DigitisedReport;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.report.Report;
import io.github.nianbao.worker.Answer.Numbered;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Answers as they go over the {@link Wire}. What is none is refused, whatever it says. */
final class Answers {
    /** The longest answer that is taken, in bytes; a report's has some ten thousand. */
    static final int LONGEST = 64 << 20;

    private static final int DIGITISED = 0;
    private static final int REFUSED = 1;
    private static final int FAILED = 2;

    private Answers() {}

    /** The bytes of an answer, for {@link #read}. */
    static byte[] bytes(int number, Answer answer) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        putAnswer(new DataOutputStream(content), answer);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(content.size() + 12);
        DataOutputStream out = new DataOutputStream(whole);
        out.writeInt(Wire.MARK);
        out.writeInt(number);
        Wire.put(out, content.toByteArray());
        return whole.toByteArray();
    }

    private static void putAnswer(DataOutputStream out, Answer answer) throws IOException {
        if (answer.digitised() != null) {
            out.writeByte(DIGITISED);
            Wire.put(out, Wire.text(answer.digitised().kind().name()));
            Wire.put(out, answer.digitised().packedDocument().bytes());
            out.writeInt(answer.digitised().digitisedReports().size());
            for (DigitisedReport report : answer.digitised().digitisedReports()) {
                putReport(out, report);
            }
        } else if (answer.refusal() != null) {
            Refusal refusal = answer.refusal();
            out.writeByte(REFUSED);
            Wire.put(out, Wire.text(refusal.code().name()));
            Wire.put(out, Wire.text(refusal.kind().name()));
            out.writeInt(refusal.arguments().size());
            for (String argument : refusal.arguments()) {
                Wire.put(out, Wire.text(argument));
            }
            out.writeBoolean(refusal.unreadableNow());
        } else {
            out.writeByte(FAILED);
            Wire.put(out, Wire.text(String.valueOf(answer.failure())));
        }
    }

    /**
     * @param asked whether an answer about the file of this number is waited for
     * @throws IOException if what comes is no such answer
     */
    static Numbered read(DataInputStream in, IntPredicate asked) throws IOException {
        if (in.readInt() != Wire.MARK) {
            throw new IOException("no answer");
        }
        int number = in.readInt();
        if (!asked.test(number)) {
            throw new IOException("an answer without a question");
        }
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("an answer of " + length + " bytes");
        }
        try {
            return new Numbered(
                    number, getAnswer(new DataInputStream(new ByteArrayInputStream(Wire.exactly(in, length)))));
        } catch (IllegalArgumentException strange) {
            throw new IOException("an answer that cannot be read", strange);
        }
    }

    private static Answer getAnswer(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case DIGITISED -> {
                FileKind kind = FileKind.valueOf(Wire.text(Wire.get(in)));
                Packed<Document> document = Packed.document(Wire.get(in));
                List<DigitisedReport> reports = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    reports.add(getReport(in));
                }
                yield Answer.of(new Digitised(kind, document, reports));
            }
            case REFUSED -> {
                Refusal.Code code = Refusal.Code.valueOf(Wire.text(Wire.get(in)));
                FileKind kind = FileKind.valueOf(Wire.text(Wire.get(in)));
                List<String> arguments = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    arguments.add(Wire.text(Wire.get(in)));
                }
                yield Answer.of(new Refusal(code, kind, arguments, in.readBoolean()));
            }
            case FAILED -> Answer.failed(Wire.text(Wire.get(in)));
            default -> throw new IOException("an answer of an unknown kind");
        };
    }

    private static void putReport(DataOutputStream out, DigitisedReport report) throws IOException {
        Brief brief = report.brief();
        Wire.put(out, brief.packedOutline().bytes());
        out.writeInt(brief.cells());
        out.writeInt(brief.formCells());
        out.writeInt(brief.gaps());
        out.writeInt(brief.failing());
        Wire.put(out, report.packed().bytes());
    }

    private static DigitisedReport getReport(DataInputStream in) throws IOException {
        Packed<Report> outline = Packed.report(Wire.get(in));
        // The archive files the report by it: what is none is no answer.
        var unused = outline.value();
        Brief brief = new Brief(outline, in.readInt(), in.readInt(), in.readInt(), in.readInt());
        return new DigitisedReport(Packed.report(Wire.get(in)), brief);
    }
}
