package io.github.nianbao.worker;

import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/** A worker that does what the name of a file says, as a broken reader might. */
final class TestWorker {
    private static final AtomicInteger READ = new AtomicInteger();
    private static final List<byte[]> LEAK = new ArrayList<>();
    private static final CyclicBarrier MEETING = new CyclicBarrier(2);

    private TestWorker() {}

    public static void main(String[] arguments) throws IOException {
        WorkerMain.serve(Integer.parseInt(arguments[0]), setup -> TestWorker::digitise);
    }

    private static Digitised digitise(byte[] bytes, String name) throws RefusedException {
        int before = READ.getAndIncrement();
        switch (name) {
            case "hang" -> hang();
            case "swell" -> swell();
            case "leak" -> LEAK.add(new byte[30 << 20]);
            case "large" -> consume(new byte[40 << 20]);
            case "exit" -> Runtime.getRuntime().exit(7);
            case "halt" -> Runtime.getRuntime().halt(0);
            case "bug" -> throw new IllegalStateException("bug");
            case "deep" -> deep(0);
            case "garbage" -> raw("garbage on standard output, longer than a mark\n");
            case "meet" -> meet();
            case "shot" -> shoot();
            case "slow" -> sleep(2_000);
            case "print" -> System.out.println("printed by a library");
            case "refuse" ->
                throw new RefusedException(new Refusal(Refusal.Code.ENCRYPTED, FileKind.PDF, List.of("甲"), true));
            case "surroundings" -> {
                return said(surroundings());
            }
            case "fetch" -> {
                return said(fetched(new String(bytes, StandardCharsets.UTF_8)));
            }
            case "count" -> {
                return said(Integer.toString(before));
            }
            default -> {}
        }
        return said(name + " " + bytes.length);
    }

    private static Digitised said(String text) {
        Place place = new Place(null, 1, null, null, null, null, null, null);
        return Digitised.of(new Document(FileKind.TEXT, 0, List.of(new Paragraph(text, place))), List.of());
    }

    private static void hang() {
        while (!Thread.interrupted()) {
            Thread.onSpinWait();
        }
    }

    /** Comes back only where another file is read at the same time that waits for it as well. */
    private static void meet() {
        try {
            MEETING.await();
        } catch (InterruptedException | BrokenBarrierException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static void shoot() {
        try {
            new ProcessBuilder(
                            "kill", "-9", Long.toString(ProcessHandle.current().pid()))
                    .start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        sleep(60_000);
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static void swell() {
        List<byte[]> held = new ArrayList<>();
        while (true) {
            held.add(new byte[1 << 20]);
        }
    }

    private static void consume(byte[] bytes) {
        READ.addAndGet(bytes[bytes.length - 1]);
    }

    private static int deep(int depth) {
        return depth < 0 ? depth : deep(depth + 1) + deep(depth + 2);
    }

    private static void raw(String text) {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String surroundings() {
        Map<String, String> seen = new TreeMap<>(System.getenv());
        seen.put("temporary", System.getProperty("java.io.tmpdir", ""));
        seen.put("folder", Path.of("").toAbsolutePath().toString());
        try {
            Files.createFile(Path.of(System.getProperty("java.io.tmpdir", "")).resolve("left behind"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return seen.toString();
    }

    private static String fetched(String address) {
        try {
            return "opened " + new URL(address).openStream().read();
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
