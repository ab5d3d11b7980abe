package io.github.nianbao.bench;

import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A file to measure with, held in memory.
 *
 * @param kind the group it is measured in: text, doc, pdf, or pdf-chromium, whose Type 3 fonts make it another matter
 */
record Sample(Path path, byte[] bytes, String kind) {
    /** The system property that names a folder of files to measure beside {@code samples}. */
    static final String FOLDER = "bench.folder";

    String name() {
        return path.getFileName().toString();
    }

    /** Every file in which a report is found. */
    static List<Sample> all() {
        Digitiser digitiser = new Digitiser(Mappings.load(null), Limits.USUAL);
        List<Sample> samples = new ArrayList<>();
        for (Path file : files()) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                Digitised digitised =
                        digitiser.digitise(bytes, file.getFileName().toString());
                samples.add(new Sample(file, bytes, kind(digitised.document().kind(), bytes)));
            } catch (RefusedException refused) {
                System.err.println(file + " is left out: " + refused.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return samples;
    }

    private static List<Path> files() {
        List<Path> folders = new ArrayList<>(List.of(Path.of("samples")));
        String folder = System.getProperty(FOLDER, "");
        if (!folder.isEmpty()) {
            folders.add(Path.of(folder));
        }
        return folders.stream().flatMap(Sample::filesOf).toList();
    }

    private static Stream<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(FileKind kind, byte[] bytes) throws IOException {
        if (kind != FileKind.PDF) {
            return kind.name().toLowerCase(Locale.ROOT);
        }
        try (PDDocument pdf = PDDocument.load(bytes)) {
            String producer = pdf.getDocumentInformation().getProducer();
            return producer != null && producer.contains("Skia") ? "pdf-chromium" : "pdf";
        }
    }
}
