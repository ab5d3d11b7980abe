package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages among the parts of an MHTML file.
 *
 * @param pages the root first, then the others in the order of the file: where the root is a set of frames, they hold
 *     what is to be seen
 */
record SavedPage(List<Part> pages) {
    private static final Set<String> PAGE_TYPES = Set.of("text/html", "application/xhtml+xml");

    /**
     * @param id the part's Content-ID without its brackets, empty if it has none
     * @param charset as the part names it
     */
    record Part(String id, byte[] content, @Nullable String charset) {}

    SavedPage {
        pages = List.copyOf(pages);
    }

    @Nullable
    Part root() {
        return pages.isEmpty() ? null : pages.get(0);
    }

    static SavedPage of(byte[] bytes) throws IOException, MimeException, RefusedException {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
        tokens.parse(new ByteArrayInputStream(bytes));
        List<Part> pages = new ArrayList<>();
        String start = "";
        String id = "";
        int parts = 0;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    id = "";
                    parts++;
                    Limits.hold("parts", parts, Limits.PARTS);
                }
                case T_FIELD -> {
                    Field field = tokens.getField();
                    if (field.getName().equalsIgnoreCase("Content-ID")) {
                        id = bare(field.getBody());
                    } else if (field.getName().equalsIgnoreCase("Content-Type") && start.isEmpty()) {
                        start = parameter(field.getBody(), "start");
                    }
                }
                case T_BODY -> {
                    BodyDescriptor body = tokens.getBodyDescriptor();
                    if (PAGE_TYPES.contains(body.getMimeType().toLowerCase(Locale.ROOT))) {
                        pages.add(new Part(id, tokens.getDecodedInputStream().readAllBytes(), body.getCharset()));
                    }
                }
                default -> {}
            }
        }
        return new SavedPage(rootFirst(pages, start));
    }

    private static List<Part> rootFirst(List<Part> pages, String start) {
        List<Part> ordered = new ArrayList<>(pages);
        for (Part page : pages) {
            if (!start.isEmpty() && page.id().equals(start)) {
                ordered.remove(page);
                ordered.add(0, page);
            }
        }
        return ordered;
    }

    private static String parameter(String header, String name) {
        for (String parameter : header.split(";", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase(name)) {
                return bare(parameter.substring(equals + 1));
            }
        }
        return "";
    }

    private static String bare(String id) {
        return id.replaceAll("^[\\s\"<]+|[\\s\">]+$", "");
    }
}
