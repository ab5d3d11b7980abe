package io.github.nianbao.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files that systems and programs lay beside what their users meant: previews of a folder, marks of an open document. */
public final class SystemFile {
    private static final Set<String> NAMES = Set.of(".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini");

    /** The folder in which macOS keeps the rest of what it packs, and how the files in it begin. */
    private static final String MAC_FOLDER = "__macosx";

    private static final String MAC_REST = "._";

    /** How Word and WPS name the file by which they hold a document that is open. */
    private static final String OPEN_DOCUMENT = "~$";

    private SystemFile() {}

    /** @param path with slashes */
    public static boolean is(String path) {
        String[] parts = path.toLowerCase(Locale.ROOT).split("/");
        String name = parts.length == 0 ? "" : parts[parts.length - 1];
        return NAMES.contains(name)
                || name.startsWith(MAC_REST)
                || name.startsWith(OPEN_DOCUMENT)
                || List.of(parts).contains(MAC_FOLDER);
    }
}
