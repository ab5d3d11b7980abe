package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Set;

/**
 * The same thing in several ways (ECMA-376 part 3, 7.5): the first that a program understands is shown, the last is for
 * those that understand none. Taken are those that today's Word understands.
 */
final class DocxAlternatives {
    /** Names under which Word's own extensions go in every file; those with a year in front are taken by their beginning. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "wps", "wpg", "wpc", "wpi", "wp14", "wp15", "wp", "w", "a", "a14", "pic", "pic14", "m", "r", "v", "o", "mc",
            "cx", "aink", "am3d", "oel", "asvg", "c", "c14", "dgm", "dgm14", "wne", "sl", "lc", "ma", "mv");

    private DocxAlternatives() {}

    /** Reads one element of what is shown. */
    interface Reader {
        void read(XmlCursor xml) throws RefusedException;
    }

    /** @param xml on the element that holds the ways */
    static void read(XmlCursor xml, Reader reader) throws RefusedException {
        boolean chosen = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (!chosen && isUnderstood(xml.attribute("Requires", ""))) {
                chosen = true;
                for (int choice = xml.depth(); xml.nextChild(choice); ) {
                    reader.read(xml);
                }
            }
        }
    }

    private static boolean isUnderstood(String required) {
        for (String name : required.strip().split("\\s+")) {
            if (!name.isEmpty() && !UNDERSTOOD.contains(name) && !name.matches("(?:w|cx)1?\\d[a-z]*|cx[1-9]")) {
                return false;
            }
        }
        return true;
    }
}
