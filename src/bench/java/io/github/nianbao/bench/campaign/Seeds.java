package io.github.nianbao.bench.campaign;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Container;
import io.github.nianbao.read.Readers;
import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents to start from, by what they truly are. */
final class Seeds {
    /** The samples, and what the tests keep for the fuzzer. */
    private static final List<String> OWN = List.of("samples", "src/test/resources/io/github/nianbao/fuzz");

    /** A larger file is slow to damage, and shows nothing that smaller ones don't. */
    private static final long LARGEST = 600_000;

    private final Map<Target, List<byte[]>> documents = new EnumMap<>(Target.class);

    private Seeds() {}

    /** @param folder of more documents; none if empty */
    static Seeds of(String folder) throws IOException {
        Seeds seeds = new Seeds();
        for (String own : OWN) {
            seeds.add(Path.of(own));
        }
        if (!folder.isEmpty()) {
            seeds.add(Path.of(folder));
        }
        seeds.addContainer();
        return seeds;
    }

    List<byte[]> of(Target target) {
        return documents.getOrDefault(target, List.of());
    }

    private void add(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) <= LARGEST && !file.toString().endsWith(".json")) {
                    add(Files.readAllBytes(file));
                }
            }
        }
    }

    private void add(byte[] bytes) {
        FileKind kind = Container.isContainer(bytes) ? FileKind.ZIP : kind(bytes);
        for (Target target : Target.values()) {
            if (target.takes(kind)) {
                documents.computeIfAbsent(target, none -> new ArrayList<>()).add(bytes);
            }
        }
    }

    private static FileKind kind(byte[] bytes) {
        try {
            return Readers.read(bytes).kind();
        } catch (RefusedException refused) {
            return FileKind.UNKNOWN;
        }
    }

    /** One document of each kind. */
    private void addContainer() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<Target, List<byte[]>> one : List.copyOf(documents.entrySet())) {
                zip.putNextEntry(new ZipEntry("folder/" + one.getKey()));
                zip.write(one.getValue().get(0));
            }
        }
        add(bytes.toByteArray());
    }
}
