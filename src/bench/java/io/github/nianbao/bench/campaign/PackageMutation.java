package io.github.nianbao.bench.campaign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** One part of a package changed and all packed again, so that sizes and checksums hold. */
final class PackageMutation {
    private PackageMutation() {}

    private record Part(String name, byte[] content) {}

    /** @param inside how the content of a part is changed */
    static Mutation of(Mutation inside) {
        return (document, random) -> {
            List<Part> parts = parts(document);
            if (parts.isEmpty()) {
                throw new IOException("no parts");
            }
            int at = weighted(parts, random);
            Part part = parts.get(at);
            switch (random.nextInt(12)) {
                case 0 -> parts.remove(at);
                case 1 ->
                    parts.set(
                            at,
                            new Part(
                                    part.name(),
                                    parts.get(random.nextInt(parts.size())).content()));
                default -> parts.set(at, new Part(part.name(), inside.of(part.content(), random)));
            }
            return packed(parts);
        };
    }

    /** Where most of the content is, most of the damage is done; small parts get their share. */
    private static int weighted(List<Part> parts, RandomGenerator random) {
        if (random.nextInt(3) == 0) {
            return random.nextInt(parts.size());
        }
        long all = parts.stream().mapToLong(part -> part.content().length + 1L).sum();
        long left = random.nextLong(all);
        for (int i = 0; i < parts.size(); i++) {
            left -= parts.get(i).content().length + 1L;
            if (left < 0) {
                return i;
            }
        }
        return parts.size() - 1;
    }

    private static List<Part> parts(byte[] document) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static byte[] packed(List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content());
            }
        }
        return bytes.toByteArray();
    }
}
