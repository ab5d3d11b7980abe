package io.github.nianbao.map;

import io.github.nianbao.map.Lesson.What;
import io.github.nianbao.map.LessonException.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lessons that were written down: what they teach, and whether they hold among what is taught already. */
public final class LessonReader {
    private static final String PREFIX = "taught-";
    /** Eight hexadecimal digits tell the lessons of one archive apart. */
    private static final int DIGITS = 8;

    private LessonReader() {}

    /**
     * The mappings with a teaching.
     *
     * @throws LessonException where it does not fit, or puts another one out of force
     */
    static Mappings taught(Mappings mappings, String name, String content) {
        String file = Lesson.fileOf(name);
        Mappings with = mappings.with(file, content.getBytes(StandardCharsets.UTF_8));
        List<SetAside> more = new ArrayList<>(with.setAside());
        more.removeAll(mappings.setAside());
        for (SetAside aside : more) {
            if (aside.file().equals(file)) {
                throw new LessonException(Code.DOES_NOT_FIT, List.of(aside.reason(), aside.key()));
            }
        }
        for (SetAside aside : more) {
            throw new LessonException(Code.CONTRADICTS, List.of(aside.file(), aside.reason(), aside.key()));
        }
        return with;
    }

    /**
     * A lesson that was written down elsewhere.
     *
     * @param from the file's name, for the person
     * @throws LessonException where it is none, does not fit, or puts another one out of force
     */
    public static Lesson read(Mappings mappings, String content, String from) {
        String name = name(content);
        Teaching teaching;
        try {
            YamlNode root = YamlNode.parse(Lesson.fileOf(name), content);
            if (!Teaching.isOne(root)) {
                throw root.wrong("missing");
            }
            teaching = Teaching.read(Lesson.fileOf(name), root);
        } catch (MappingException wrong) {
            throw LessonException.noTeaching(from, wrong.line(), wrong.reason());
        }
        Mappings with = taught(mappings, name, content);
        if (!teaching.tables().isEmpty()) {
            YamlNode table = teaching.tables().get(0);
            String title = table.get("title").text();
            return new Lesson(name, content, What.TABLE, table.get("id").text(), title, with);
        }
        What what = teaching.labels().isEmpty() ? What.COLUMN : What.LABEL;
        return Stream.concat(teaching.labels().stream(), teaching.columns().stream())
                .findFirst()
                .map(first -> new Lesson(name, content, what, first.of().text(), first.print(), with))
                .orElseGet(() -> new Lesson(name, content, What.IGNORE, "", ignored(teaching), with));
    }

    private static String ignored(Teaching teaching) {
        return teaching.ignored().stream().map(YamlNode::text).collect(Collectors.joining(", "));
    }

    static String name(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
