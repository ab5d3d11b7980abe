package io.github.nianbao.bench.campaign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** One stream of a compound file (DOC, XLS) changed; the file around it stays whole. */
final class CompoundMutation {
    private CompoundMutation() {}

    static byte[] of(byte[] document, RandomGenerator random) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(document))) {
            List<DocumentEntry> streams = new ArrayList<>();
            for (Entry entry : file.getRoot()) {
                if (entry instanceof DocumentEntry stream && stream.getSize() > 0) {
                    streams.add(stream);
                }
            }
            DocumentEntry stream = streams.get(random.nextInt(streams.size()));
            byte[] content;
            try (DocumentInputStream in = new DocumentInputStream(stream)) {
                content = in.readAllBytes();
            }
            byte[] changed = BytesMutation.of(content, random);
            file.createOrUpdateDocument(new ByteArrayInputStream(changed), stream.getName());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
