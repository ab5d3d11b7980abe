package io.github.nianbao.worker;

import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.digitise.Digitising;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.worker.Wire.Answer;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * A process that digitises what it is handed until its input ends. It knows no archive and writes to no file; a library
 * that prints does so into nothing.
 */
public final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        serve(setup -> new Digitiser(Mappings.of(setup.mappings()), setup.limits()));
    }

    static void serve(Function<Wire.Setup, Digitising> digitising) throws IOException {
        InputStream questions = new FileInputStream(FileDescriptor.in);
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        PrintStream nothing = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(nothing);
        System.setErr(nothing);
        AddressGuard.install(System.getProperty("java.class.path", ""), System.getProperty("java.home", ""));
        serve(
                new DataInputStream(new BufferedInputStream(questions)),
                new DataOutputStream(new BufferedOutputStream(answers)),
                digitising);
    }

    private static void serve(
            DataInputStream questions, DataOutputStream answers, Function<Wire.Setup, Digitising> digitising)
            throws IOException {
        Digitising digitiser = digitising.apply(Wire.readSetup(questions));
        BlockingQueue<Wire.File> files = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> receive(questions, files), "questions");
        reader.setDaemon(true);
        reader.start();
        Wire.writeReady(answers);
        try {
            while (true) {
                Wire.File file = files.take();
                Wire.writeAnswer(answers, file.number(), answer(digitiser, file));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
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
