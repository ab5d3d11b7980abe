package io.github.nianbao.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An export under way: all reports are written aside, one after another, and what came of it is moved into place at the
 * end, or not at all. Nothing is written where the same bytes lie already.
 */
public final class Export implements Closeable {
    private final ExportKind kind;
    private final Path to;
    private final Options options;
    private final Aside aside;
    private final ReportWriter writer;
    private final List<Outcome.Open> open = new ArrayList<>();

    /**
     * @param force what differs is replaced
     * @param allowOpen reports are written although a failing check of them is not attested
     */
    public record Options(boolean force, boolean allowOpen) {}

    private Export(ExportKind kind, Path to, Options options, Aside aside, ReportWriter writer) {
        this.kind = kind;
        this.to = to;
        this.options = options;
        this.aside = aside;
        this.writer = writer;
    }

    /**
     * @param to the file or folder to write; its folders are made
     * @throws UnderWayException if another export writes to the same place
     */
    public static Export begin(ExportKind kind, Path to, Options options, Plan plan) throws IOException {
        Path place = Files.exists(to) ? to.toRealPath() : to.toAbsolutePath().normalize();
        Aside aside = kind.shape() == ExportKind.Shape.FILES ? Aside.in(place) : Aside.beside(place);
        try {
            if (kind.shape() != ExportKind.Shape.FILE) {
                Files.createDirectory(aside.content());
            }
            return new Export(kind, to, options, aside, kind.begin(aside.content(), plan));
        } catch (IOException | RuntimeException failure) {
            aside.close();
            throw failure;
        }
    }

    /** Once the export is bound to be refused, reports are only looked at, so that the refusal names all of them. */
    public void add(ExportedReport report) throws IOException {
        if (report.openErrors() > 0) {
            open.add(new Outcome.Open(report.handle(), report.openErrors()));
        }
        if (!isRefused()) {
            writer.add(report);
        }
    }

    private boolean isRefused() {
        return !options.allowOpen() && !open.isEmpty();
    }

    /** After the last report. */
    public Outcome finish() throws IOException {
        if (isRefused()) {
            return outcome(Outcome.Kind.OPEN_ERRORS, List.of(), List.of());
        }
        writer.finish();
        writer.close();
        Placing placing = Placing.of(kind, aside, to);
        List<Path> inTheWay = placing.inTheWay(options.force());
        return inTheWay.isEmpty()
                ? outcome(Outcome.Kind.DONE, placing.place(), List.of())
                : outcome(Outcome.Kind.IN_THE_WAY, List.of(), inTheWay);
    }

    private Outcome outcome(Outcome.Kind end, List<Outcome.Written> written, List<Path> inTheWay) {
        return new Outcome(end, written, open, inTheWay);
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            aside.close();
        }
    }
}
