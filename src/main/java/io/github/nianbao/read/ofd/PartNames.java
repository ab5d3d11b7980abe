package io.github.nianbao.read.ofd;

import io.github.nianbao.read.ZipParts;
import java.util.ArrayDeque;
import java.util.Deque;

/** The names of parts as other parts write them: from the root with a leading slash, otherwise from the part's folder. */
final class PartNames {
    private PartNames() {}

    /** Some writers leave the slash of a name from the root out; the file's own directory tells. */
    static String resolve(ZipParts parts, String from, String written) {
        String name = written.strip().replace('\\', '/');
        String near = name.startsWith("/") ? plain(name) : plain(from.substring(0, from.lastIndexOf('/') + 1) + name);
        return parts.has(near) || !parts.has(plain(name)) ? near : plain(name);
    }

    /** A name that leaves the root stays at the root, where nothing but the parts can be found. */
    private static String plain(String name) {
        Deque<String> folders = new ArrayDeque<>();
        for (String folder : name.split("/", -1)) {
            if (folder.equals("..")) {
                folders.pollLast();
            } else if (!folder.isEmpty() && !folder.equals(".")) {
                folders.addLast(folder);
            }
        }
        return String.join("/", folders);
    }
}
