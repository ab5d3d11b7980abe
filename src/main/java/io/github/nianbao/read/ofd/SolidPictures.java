package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which pictures hide what lies below them: those of formats that know no transparency. */
final class SolidPictures {
    private static final Set<String> SOLID = Set.of("jpg", "jpeg", "bmp");

    private final ZipParts parts;
    /** The pictures' files by their identifiers, for each part that lists resources. */
    private final Map<String, Map<String, String>> byPart = new HashMap<>();

    SolidPictures(ZipParts parts) {
        this.parts = parts;
    }

    boolean isSolid(String id, List<String> resources) throws RefusedException {
        for (String part : resources) {
            Map<String, String> known = byPart.get(part);
            if (known == null) {
                known = parts.has(part) ? read(part) : Map.of();
                byPart.put(part, known);
            }
            String file = known.get(id);
            if (file != null) {
                String kind = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                return SOLID.contains(kind);
            }
        }
        return false;
    }

    private Map<String, String> read(String part) throws RefusedException {
        Map<String, String> files = new HashMap<>();
        XmlCursor xml = parts.xml(part);
        for (int list = xml.depth(); xml.nextChild(list); ) {
            for (int media = xml.depth(); xml.nextChild(media); ) {
                String id = xml.attribute("ID", "");
                for (int file = xml.depth(); xml.nextChild(file); ) {
                    if (xml.name().equals("MediaFile")) {
                        files.put(id, xml.text().strip());
                    }
                }
            }
        }
        return files;
    }
}
