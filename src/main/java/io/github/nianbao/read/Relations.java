package io.github.nianbao.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the parts of an office document are to each other (ISO 29500-2, 6.5); links out of the file are left out. */
public final class Relations {
    private record Relation(String id, String type, String target) {}

    private final List<Relation> relations;

    private Relations(List<Relation> relations) {
        this.relations = List.copyOf(relations);
    }

    /** Those of the file as a whole. */
    public static Relations ofFile(ZipParts parts) throws RefusedException {
        return of(parts, "_rels/.rels", "");
    }

    /** Those of one part. */
    public static Relations ofPart(ZipParts parts, String part) throws RefusedException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return of(parts, folder + "_rels/" + part.substring(slash) + ".rels", folder);
    }

    private static Relations of(ZipParts parts, String name, String folder) throws RefusedException {
        List<Relation> relations = new ArrayList<>();
        if (parts.has(name)) {
            XmlCursor xml = parts.xml(name);
            for (int here = xml.depth(); xml.nextChild(here); ) {
                if (!xml.attribute("TargetMode", "Internal").equals("External")) {
                    relations.add(new Relation(
                            xml.attribute("Id", ""),
                            xml.attribute("Type", ""),
                            resolved(folder, xml.attribute("Target", ""))));
                }
            }
        }
        return new Relations(relations);
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** The first part of a type, by the type's last step, such as {@code styles}. */
    public Optional<String> ofType(String type) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::target)
                .findFirst();
    }

    public Optional<String> ofId(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }
}
