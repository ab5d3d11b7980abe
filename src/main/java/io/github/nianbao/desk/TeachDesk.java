package io.github.nianbao.desk;

import io.github.nianbao.archive.Reading;
import io.github.nianbao.document.Table;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.map.Lesson;
import io.github.nianbao.map.LessonException;
import io.github.nianbao.map.LessonReader;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.map.Teacher;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.LocalTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Teaches a layout: what a printed label, head or table means. Nothing is kept before it is known what it changes over
 * the whole archive; each teaching is a decision of the journal and a mapping file of the archive.
 */
public final class TeachDesk {
    private final Desk desk;

    public TeachDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * What a teaching would do.
     *
     * @param teachings one, unless a colleague's are taken
     * @param effects on the reports of the archive that it changes
     */
    public record Preview(List<Decision.Teach> teachings, List<Effect> effects) {
        public Preview {
            teachings = List.copyOf(teachings);
            effects = List.copyOf(effects);
        }

        /** Whether a figure that has its place would not stay as it is. */
        public boolean isHarmful() {
            return effects.stream().anyMatch(Effect::isHarmful);
        }
    }

    /** Another wording for a row. @param target a row or a cell of the report's form, such as {@code stats.requests_received} */
    public Preview label(String report, String print, String target) {
        return preview(report, lessons -> lessons.teacher().label(print, Targets.row(lessons.form(), target)));
    }

    /** Another head for a column. @param target such as {@code stats.value} */
    public Preview column(String report, String print, String target) {
        return preview(report, lessons -> lessons.teacher().column(print, Targets.column(lessons.form(), target)));
    }

    /** A row, a column or a table that is none of the form's. */
    public Preview ignore(String report, String print) {
        return preview(report, lessons -> lessons.teacher().ignore(print));
    }

    /** A whole table that no notice prescribes. @param number of the printed table, from 1 */
    public Preview table(String report, int number, LocalTable described) {
        return preview(report, lessons -> lessons.teacher().table(number, described));
    }

    /**
     * A printed table, and what it looks like.
     *
     * @param form the one that it would be taught about
     */
    public record Draft(Table printed, LocalTable described, Form form) {}

    /** What a printed table looks like, for a person to say what of it is right. @param number from 1, as gaps tell it */
    public Draft draft(String report, int number) {
        return desk.read(shelf -> {
            Lessons lessons = lessons(shelf, Lookup.report(shelf, report));
            return taught(() ->
                    new Draft(lessons.teacher().table(number), lessons.teacher().draft(number), lessons.form()));
        });
    }

    /** Who teaches about which form. */
    record Lessons(Teacher teacher, Form form) {}

    private Preview preview(String report, Function<Lessons, Lesson> teaching) {
        return desk.read(shelf -> {
            Lessons lessons = lessons(shelf, Lookup.report(shelf, report));
            Lesson lesson = taught(() -> teaching.apply(lessons));
            if (isTaught(shelf, lesson)) {
                throw new DeskException(DeskException.Code.ALREADY_TAUGHT, List.of(lesson.name()));
            }
            return preview(shelf, List.of(lesson));
        });
    }

    private Lessons lessons(Shelf shelf, Filed filed) {
        Reading reading = shelf.archive().reading(filed.number());
        Form form = form(filed);
        return new Lessons(new Teacher(desk.mappings(), form.id(), reading.document(), filed.file()), form);
    }

    private static boolean isTaught(Shelf shelf, Lesson lesson) {
        return shelf.decided().teachings().containsKey(lesson.name());
    }

    /** @param lessons each made with the mappings of the one before */
    private Preview preview(Shelf shelf, List<Lesson> lessons) {
        List<Decision.Teach> teachings = lessons.stream()
                .map(lesson -> new Decision.Teach(
                        lesson.name(),
                        lesson.what().name().toLowerCase(Locale.ROOT),
                        lesson.target(),
                        lesson.print(),
                        lesson.content()))
                .toList();
        Mappings after = lessons.isEmpty()
                ? desk.mappings()
                : lessons.get(lessons.size() - 1).mappings();
        return new Preview(teachings, new Rereading(desk, shelf).effects(desk.mappings(), after));
    }

    /** What is printed in a report, found no place, and may be explained. */
    public List<Unexplained> unexplained(String report) {
        return desk.read(shelf ->
                Unexplained.of(shelf.corrected(Lookup.report(shelf, report)).report()));
    }

    /** The rows of a report's form that a printed label may mean, the likest first. */
    public List<Unexplained.Choice> choices(String report, String print) {
        return desk.read(shelf -> {
            Filed filed = Lookup.report(shelf, report);
            return Unexplained.choices(
                    print, form(filed), shelf.corrected(filed).report());
        });
    }

    /** Looks at what a colleague wrote by {@link #export}; what is taught here already is left out. */
    public Preview colleagues(Path file) {
        List<String> contents;
        try {
            contents = List.of(Files.readString(file, StandardCharsets.UTF_8).split(TaughtDesk.BETWEEN));
        } catch (IOException unreadable) {
            throw new DeskException(DeskException.Code.NO_FILE, List.of(file.toString()), unreadable);
        }
        return desk.read(shelf -> {
            List<Lesson> lessons = new ArrayList<>();
            Mappings mappings = desk.mappings();
            for (String content : contents) {
                Mappings before = mappings;
                Lesson lesson = taught(() -> LessonReader.read(before, content, file.toString()));
                if (!isTaught(shelf, lesson)) {
                    lessons.add(lesson);
                    mappings = lesson.mappings();
                }
            }
            return preview(shelf, lessons);
        });
    }

    /** The form of a report; where none was recognised, the one that was in force in its year. */
    private Form form(Filed filed) {
        Mappings mappings = desk.mappings();
        Optional<Form> form = mappings.form(filed.form());
        if (form.isEmpty() && filed.year() != null) {
            form = mappings.formOf(filed.year());
        }
        return form.orElseThrow(() -> new DeskException(DeskException.Code.NO_FORM, List.of(filed.handle())));
    }

    private static <T> T taught(Supplier<T> teaching) {
        try {
            return teaching.get();
        } catch (LessonException refused) {
            throw notTaught(refused);
        }
    }

    private static DeskException notTaught(LessonException refused) {
        List<String> arguments = new ArrayList<>(List.of(refused.code().name()));
        arguments.addAll(refused.arguments());
        return new DeskException(DeskException.Code.NOT_TAUGHT, arguments, refused);
    }

    /**
     * Keeps what was previewed: later imports heed it.
     *
     * @param force also where a figure that has its place would not stay as it is
     * @throws DeskException where it would change such a figure without {@code force}
     */
    public List<JournalEntry> keep(Preview preview, boolean force) {
        if (preview.isHarmful() && !force) {
            List<String> handles = preview.effects().stream()
                    .filter(Effect::isHarmful)
                    .map(effect -> effect.report().handle())
                    .toList();
            throw new DeskException(DeskException.Code.CHANGES_FIGURES, handles);
        }
        return TaughtDesk.decide(desk, preview.teachings());
    }
}
