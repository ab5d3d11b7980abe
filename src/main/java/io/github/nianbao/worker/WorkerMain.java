package io.github.nianbao.worker;

import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.digitise.Digitising;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.RefusedException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * A process that digitises what it is handed until its input ends, on as many threads as it is told. It knows no
 * archive and writes to no file; a library that prints does so into nothing.
 */
public final class WorkerMain {
    /** The exit code with which Java ends where memory runs out (-XX:+ExitOnOutOfMemoryError), and this where it does not. */
    static final int OUT_OF_MEMORY = 3;

    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        serve(Integer.parseInt(arguments[0]), setup -> new Digitiser(Mappings.of(setup.mappings()), setup.limits()));
    }

    /** @param threads how many files are read at once */
    static void serve(int threads, Function<Wire.Setup, Digitising> digitising) throws IOException {
        InputStream questions = new FileInputStream(FileDescriptor.in);
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        PrintStream nothing = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(nothing);
        System.setErr(nothing);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> end(error));
        AddressGuard.install(System.getProperty("java.class.path", ""), System.getProperty("java.home", ""));
        serve(
                threads,
                new DataInputStream(new BufferedInputStream(questions)),
                new DataOutputStream(new BufferedOutputStream(answers)),
                digitising);
    }

    private static void serve(
            int threads,
            DataInputStream questions,
            DataOutputStream answers,
            Function<Wire.Setup, Digitising> digitising)
            throws IOException {
        Digitising digitiser = digitising.apply(Wire.readSetup(questions));
        BlockingQueue<Wire.File> files = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> receive(questions, files), "questions");
        reader.setDaemon(true);
        reader.start();
        Wire.writeReady(answers);
        for (int more = 1; more < threads; more++) {
            new Thread(() -> read(files, digitiser, answers), "reader").start();
        }
        read(files, digitiser, answers);
    }

    private static void read(BlockingQueue<Wire.File> files, Digitising digitiser, DataOutputStream answers) {
        try {
            while (true) {
                Wire.File file = files.take();
                byte[] answer = Answers.bytes(file.number(), answer(digitiser, file));
                synchronized (answers) {
                    answers.write(answer);
                    answers.flush();
                }
            }
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** A thread that is gone would be missed, and what it read never answered: the process ends with it. */
    private static void end(Throwable error) {
        Runtime.getRuntime().halt(error instanceof OutOfMemoryError ? OUT_OF_MEMORY : 1);
    }

    /** Takes in the next file while one is read; when the input ends, so does the process, whatever it is doing. */
    private static void receive(DataInputStream questions, BlockingQueue<Wire.File> files) {
        try {
            while (true) {
                files.add(Wire.readFile(questions));
            }
        } catch (IOException ended) {
            TemporaryFolder.remove(Path.of(System.getProperty("java.io.tmpdir", "")));
            Runtime.getRuntime().halt(0);
        }
    }

    private static Answer answer(Digitising digitiser, Wire.File file) {
        try {
            return Answer.of(digitiser.digitise(file.bytes(), file.name()));
        } catch (RefusedException refused) {
            return Answer.of(refused.refusal());
        } catch (RuntimeException | StackOverflowError bug) {
            return Answer.failed(bug.toString());
        }
    }
}
