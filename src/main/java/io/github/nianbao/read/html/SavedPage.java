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
 * The parts of an MHTML file that are pages or style sheets.
 *
 * @param pages the root first, then the others in the order of the file
 * @param sheets their style sheets
 */
record SavedPage(List<Part> pages, List<Part> sheets) {
    private static final Set<String> PAGE_TYPES = Set.of("text/html", "application/xhtml+xml");
    private static final String SHEET_TYPE = "text/css";

    /**
     * @param id the part's Content-ID without its brackets, empty if it has none
     * @param location its address, empty if it has none
     * @param charset as the part names it
     */
    record Part(
            String id,
            String location,
            byte[] content,
            @Nullable String charset) {}

    SavedPage {
        pages = List.copyOf(pages);
        sheets = List.copyOf(sheets);
    }

    static SavedPage of(byte[] bytes) throws IOException, MimeException, RefusedException {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
        int blanks = blanksBefore(bytes);
        tokens.parse(new ByteArrayInputStream(bytes, blanks, bytes.length - blanks));
        List<Part> pages = new ArrayList<>();
        List<Part> sheets = new ArrayList<>();
        String start = "";
        String id = "";
        String location = "";
        int parts = 0;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    id = "";
                    location = "";
                    parts++;
                    Limits.hold("parts", parts, Limits.PARTS);
                }
                case T_FIELD -> {
                    Field field = tokens.getField();
                    switch (field.getName().toLowerCase(Locale.ROOT)) {
                        case "content-id" -> id = bare(field.getBody());
                        case "content-location" -> location = bare(field.getBody());
                        case "content-type" -> start = start.isEmpty() ? parameter(field.getBody(), "start") : start;
                        default -> {}
                    }
                }
                case T_BODY -> {
                    BodyDescriptor body = tokens.getBodyDescriptor();
                    String type = body.getMimeType().toLowerCase(Locale.ROOT);
                    if (PAGE_TYPES.contains(type) || type.equals(SHEET_TYPE)) {
                        byte[] content = tokens.getDecodedInputStream().readAllBytes();
                        (type.equals(SHEET_TYPE) ? sheets : pages)
                                .add(new Part(id, location, content, body.getCharset()));
                    }
                }
                default -> {}
            }
        }
        return new SavedPage(rootFirst(pages, start), sheets);
    }

    /** To the parser a header ends with an empty line. */
    private static int blanksBefore(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == ' ')) {
            at++;
        }
        return at;
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
