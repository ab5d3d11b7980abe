package io.github.nianbao.read;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.ofd.OfdPicture;
import io.github.nianbao.read.pdf.PdfPicture;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Pages as pictures, for the kinds of file whose pages can be drawn. */
public final class PagePictures {
    /** How long one page may take to draw, in seconds; most take less than one. */
    static final long SECONDS = 30;

    private PagePictures() {}

    public static boolean drawn(FileKind kind) {
        return kind == FileKind.PDF || kind == FileKind.OFD;
    }

    /**
     * A page as a PNG, with a frame around one place.
     *
     * @param kind one of those that are {@link #drawn}
     * @param number the page, from 1
     * @throws RefusedException if the page cannot be drawn, or not in time
     */
    public static Drawn draw(FileKind kind, byte[] bytes, int number, Box place) throws RefusedException {
        FutureTask<Drawn> drawing = new FutureTask<>(() -> kind == FileKind.OFD
                ? OfdPicture.draw(bytes, number, place)
                : new Drawn(PdfPicture.draw(bytes, number, place), true));
        // A page that never ends must not keep the program from ending.
        Thread thread = new Thread(drawing, "page");
        thread.setDaemon(true);
        thread.start();
        try {
            return drawing.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            drawing.cancel(true);
            throw refused(kind, Refusal.Code.TOO_SLOW, Long.toString(SECONDS));
        } catch (InterruptedException stopped) {
            drawing.cancel(true);
            Thread.currentThread().interrupt();
            throw refused(kind, Refusal.Code.TOO_SLOW, Long.toString(SECONDS));
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            if (failure.getCause() instanceof OutOfMemoryError) {
                long megabytes = Runtime.getRuntime().maxMemory() >> 20;
                throw refused(kind, Refusal.Code.TOO_MUCH_MEMORY, Long.toString(megabytes));
            }
            throw new RefusedException(Refusal.damaged(kind, Defect.UNREADABLE, String.valueOf(failure.getCause())));
        }
    }

    private static RefusedException refused(FileKind kind, Refusal.Code code, String argument) {
        return new RefusedException(new Refusal(code, kind, List.of(argument), true));
    }
}
