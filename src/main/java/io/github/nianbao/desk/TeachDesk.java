package io.github.nianbao.desk;

import io.github.nianbao.archive.Reading;
import io.github.nianbao.document.Table;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.map.Lesson;
import io.github.nianbao.map.LessonException;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.map.SetAside;
import io.github.nianbao.map.Teacher;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.LocalTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
     * @param effects on the reports of the archive that it changes
     */
    public record Preview(Decision.Teach teaching, List<Effect> effects) {
        public Preview {
            effects = List.copyOf(effects);
        }

        /** Whether a figure that has its place would not stay as it is. */
        public boolean isHarmful() {
            return effects.stream().anyMatch(Effect::isHarmful);
        }
    }

    /**
     * A teaching in force.
     *
     * @param entry of the journal
     * @param reason why it is set aside; {@code null} where it holds
     */
    public record Known(
            Decision.Teach teaching,
            JournalEntry entry,
            @Nullable SetAsideReason reason) {}

    /** @param key what is wrong; of an example the cell that comes out otherwise */
    public record SetAsideReason(String code, String key) {}

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
            return preview(shelf, lesson);
        });
    }

    private Lessons lessons(Shelf shelf, Filed filed) {
        Reading reading = shelf.archive().reading(filed.number());
        Form form = form(filed);
        return new Lessons(new Teacher(desk.mappings(), form.id(), reading.document(), filed.file()), form);
    }

    private Preview preview(Shelf shelf, Lesson lesson) {
        if (shelf.decided().teachings().containsKey(lesson.name())) {
            throw new DeskException(DeskException.Code.ALREADY_TAUGHT, List.of(lesson.name()));
        }
        Decision.Teach teach = new Decision.Teach(
                lesson.name(),
                lesson.what().name().toLowerCase(Locale.ROOT),
                lesson.target(),
                lesson.print(),
                lesson.content());
        return new Preview(teach, new Rereading(desk, shelf).effects(desk.mappings(), lesson.mappings()));
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
            List<String> arguments = new ArrayList<>(List.of(refused.code().name()));
            arguments.addAll(refused.arguments());
            throw new DeskException(DeskException.Code.NOT_TAUGHT, arguments, refused);
        }
    }

    /**
     * Keeps what was previewed: later imports heed it.
     *
     * @param force also where a figure that has its place would not stay as it is
     * @throws DeskException where it would change such a figure without {@code force}
     */
    public JournalEntry keep(Preview preview, boolean force) {
        if (preview.isHarmful() && !force) {
            List<String> handles = preview.effects().stream()
                    .filter(Effect::isHarmful)
                    .map(effect -> effect.report().handle())
                    .toList();
            throw new DeskException(DeskException.Code.CHANGES_FIGURES, handles);
        }
        return decide(preview.teaching());
    }

    /** Takes a teaching out of force: the named one, or the newest. */
    public JournalEntry undo(@Nullable String name) {
        List<Known> known = list();
        Known meant = known.stream()
                .filter(one -> name == null
                        || one.teaching().name().equals(name)
                        || String.valueOf(one.entry().number()).equals(name))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new DeskException(
                        DeskException.Code.UNKNOWN_TEACHING, name == null ? List.of() : List.of(name)));
        return decide(new Decision.Unteach(meant.teaching().name()));
    }

    private JournalEntry decide(Decision decision) {
        return desk.write(shelf -> {
            JournalEntry entry =
                    shelf.archive().decide(List.of(decision), desk.who()).get(0);
            shelf.refresh();
            desk.followTeachings(shelf);
            return entry;
        });
    }

    /** What is in force, the oldest first. */
    public List<Known> list() {
        return desk.read(shelf -> {
            List<SetAside> aside = desk.mappings().setAside();
            List<Known> known = new ArrayList<>();
            shelf.decided().teachings().values().forEach(entry -> {
                if (entry.decision() instanceof Decision.Teach teach) {
                    SetAsideReason reason = aside.stream()
                            .filter(one -> one.file().equals(Lesson.fileOf(teach.name())))
                            .map(one -> new SetAsideReason(one.reason(), one.key()))
                            .findFirst()
                            .orElse(null);
                    known.add(new Known(teach, entry, reason));
                }
            });
            known.sort(Comparator.comparingLong(one -> one.entry().number()));
            return known;
        });
    }

    /** Reads reports that the archive has by what it was taught since. @return those that changed */
    public List<Effect> apply(List<String> reports) {
        List<String> names = reports.isEmpty() ? List.of(Lookup.ALL) : reports;
        return desk.write(shelf -> {
            desk.followTeachings(shelf);
            return new Rereading(desk, shelf).apply(Lookup.reports(shelf, names));
        });
    }
}
