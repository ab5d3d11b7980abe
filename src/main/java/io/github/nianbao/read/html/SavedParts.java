package io.github.nianbao.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Parts of an MHTML file by what the others call them (RFC 2557, 8.2 and 8.3): by their identifier ({@code cid:}), or by
 * their address, relative to that of the part with the link.
 */
record SavedParts(List<SavedPage.Part> parts) implements Linked {
    private static final String BY_ID = "cid:";

    SavedParts {
        parts = List.copyOf(parts);
    }

    /** {@code null} if the file does not hold it. */
    SavedPage.@Nullable Part find(String base, String address) {
        String name = address.strip();
        if (name.regionMatches(true, 0, BY_ID, 0, BY_ID.length())) {
            String id = name.substring(BY_ID.length());
            return only(part -> part.id().equals(id));
        }
        String whole = resolved(base, name);
        SavedPage.Part found =
                first(part -> !part.location().isEmpty() && part.location().equals(whole));
        String file = fileName(name);
        return found != null || file.isEmpty()
                ? found
                : only(part -> fileName(part.location()).equals(file));
    }

    @Override
    public @Nullable Sheet sheet(String base, String address) {
        SavedPage.Part part = find(base, address);
        if (part == null) {
            return Linked.NOTHING.sheet(base, address);
        }
        return new Sheet(new String(part.content(), charset(part.charset())), part.location());
    }

    private SavedPage.@Nullable Part first(Predicate<SavedPage.Part> matches) {
        return parts.stream().filter(matches).findFirst().orElse(null);
    }

    private SavedPage.@Nullable Part only(Predicate<SavedPage.Part> matches) {
        List<SavedPage.Part> found = parts.stream().filter(matches).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static String resolved(String base, String address) {
        try {
            return new URI(base).resolve(new URI(address)).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address;
        }
    }

    /** Programs write the same address in more than one way; a file's own name they leave. */
    private static String fileName(String address) {
        int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
        String path = address.substring(0, end);
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    /** Only what is in ASCII of a style sheet matters here. */
    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return UTF_8;
        }
    }
}
