package io.github.nianbao.shell.screen;

import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.Reason;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes and their arguments as sentences of one language. */
public final class Sentences {
    /** Where a code ends with a list of names to choose from: the argument at which the list begins. */
    private static final Map<DeskException.Code, Integer> NAMES_FROM = Map.ofEntries(
            Map.entry(DeskException.Code.UNKNOWN_REPORT, 1),
            Map.entry(DeskException.Code.UNKNOWN_CELL, 2),
            Map.entry(DeskException.Code.UNKNOWN_FACT, 2),
            Map.entry(DeskException.Code.UNKNOWN_TABLE, 2),
            Map.entry(DeskException.Code.UNKNOWN_AGENCY, 1),
            Map.entry(DeskException.Code.UNKNOWN_INDICATOR, 1),
            Map.entry(DeskException.Code.UNKNOWN_TARGET, 2),
            Map.entry(DeskException.Code.OPEN_ERRORS, 0),
            Map.entry(DeskException.Code.CHANGES_FIGURES, 0),
            Map.entry(DeskException.Code.FILES_IN_THE_WAY, 0),
            Map.entry(DeskException.Code.UNKNOWN_FORM, 1));

    private final Messages say;

    public Sentences(Messages say) {
        this.say = say;
    }

    public String of(DeskException failure) {
        List<String> arguments = failure.arguments();
        int from = NAMES_FROM.getOrDefault(failure.code(), arguments.size());
        List<String> folded = new ArrayList<>(arguments.subList(0, Math.min(from, arguments.size())));
        boolean names = arguments.size() > from;
        if (names) {
            folded.add(list(arguments.subList(from, arguments.size())));
        }
        if (failure.code() == DeskException.Code.MAPPING_WRONG) {
            return mapping(arguments);
        }
        if (failure.code() == DeskException.Code.NOT_TAUGHT) {
            return lesson(arguments);
        }
        if (failure.code() == DeskException.Code.NOT_DRAWN) {
            return say.text(
                    "desk.NOT_DRAWN", refusal(new Reason(arguments.get(0), arguments.subList(1, arguments.size()))));
        }
        if (failure.code() == DeskException.Code.ARCHIVE_DAMAGED
                || failure.code() == DeskException.Code.ARCHIVE_NOT_BACKED_UP) {
            Reason damage = new Reason(arguments.get(1), arguments.subList(2, arguments.size()));
            return say.text("desk." + failure.code(), arguments.get(0), damage(damage));
        }
        if (failure.code() == DeskException.Code.ARCHIVE_LOCKED) {
            boolean isKnown = arguments.get(0).chars().allMatch(Character::isDigit);
            return isKnown
                    ? say.text(
                            "desk.ARCHIVE_LOCKED",
                            arguments.get(0),
                            arguments.get(1),
                            arguments.get(2),
                            Times.shown(arguments.get(3)))
                    : say.text("desk.ARCHIVE_LOCKED.unknown");
        }
        if (failure.code() == DeskException.Code.CANNOT_WRITE) {
            String why = arguments.get(1);
            return say.text("desk.CANNOT_WRITE", arguments.get(0), say.firstOf("system." + why, "note.other", why));
        }
        if (failure.code() == DeskException.Code.NO_PAGES) {
            return say.text("desk.NO_PAGES", say.text("kind." + arguments.get(0)), arguments.get(1));
        }
        String key = "desk." + failure.code();
        return names ? say.firstOf(key + ".names", key, folded.toArray()) : say.text(key, arguments.toArray());
    }

    /** @param arguments the lesson's code, then what it says; where that is a list, words of the document */
    private String lesson(List<String> arguments) {
        String nothing = arguments.size() > 2 || !arguments.get(0).equals("NOT_PRINTED") ? "" : ".nothing";
        String key = "lesson." + arguments.get(0) + nothing;
        List<String> said = new ArrayList<>(arguments.subList(1, arguments.size()));
        switch (arguments.get(0)) {
            case "DOES_NOT_FIT" -> said.set(0, setAside(said.get(0)));
            case "CONTRADICTS" -> said.set(1, setAside(said.get(1)));
            case "NOT_PRINTED", "PRINTED_TWICE" ->
                said = new ArrayList<>(List.of(said.get(0), cells(said.subList(1, said.size()))));
            default -> {
                // As it is.
            }
        }
        return say.text(key, said.toArray());
    }

    /** Why a teaching does not hold. */
    public String setAside(String reason) {
        return say.firstOf("mapping." + reason, "note.other", reason);
    }

    /** @param arguments file, line, key, reason */
    private String mapping(List<String> arguments) {
        String reason = arguments.get(3);
        String whole = arguments.get(1).equals("0") ? "desk.MAPPING_WRONG.whole" : "desk.MAPPING_WRONG";
        return say.firstOf(
                "desk.MAPPING_WRONG." + reason,
                whole,
                arguments.get(0),
                arguments.get(1),
                arguments.get(2),
                say.firstOf("mapping." + reason, "note.other", reason));
    }

    /**
     * Why a file was not imported; the first argument of a refusal is what kind of file it truly is. Where a limit was
     * met, the second says which; where the file is damaged, the third says what is the matter.
     */
    public String refusal(Reason reason) {
        List<String> arguments = new ArrayList<>(reason.arguments());
        String ofKind = "refused." + reason.code() + "." + (arguments.isEmpty() ? "" : arguments.get(0));
        if (reason.code().equals("KIND_NOT_READ") && arguments.size() > 1) {
            // The last says it most exactly: a kind that is read may have older forms that are not.
            arguments.set(0, arguments.get(arguments.size() - 1));
        }
        if (!arguments.isEmpty() && say.has("kind." + arguments.get(0))) {
            arguments.set(0, say.text("kind." + arguments.get(0)));
        }
        if (arguments.size() > 2 && say.has("defect." + arguments.get(2))) {
            arguments.set(2, say.text("defect." + arguments.get(2)));
        }
        // Where a limit was met, its name follows.
        if (arguments.size() > 1 && say.has("limit." + arguments.get(1))) {
            arguments.add(arguments.get(1));
            arguments.set(1, say.text("limit." + arguments.get(1)));
        }
        return say.firstOf(ofKind, "refused." + reason.code(), arguments.toArray());
    }

    public String damage(Reason damage) {
        return say.text("damage." + damage.code(), damage.arguments().toArray());
    }

    public String warning(Reason warning) {
        return say.text("warning." + warning.code(), warning.arguments().toArray());
    }

    public String note(Note note) {
        return say.firstOf(
                "note." + note.code(),
                "note.other",
                note.arguments().isEmpty()
                        ? new Object[] {note.code()}
                        : note.arguments().toArray());
    }

    /** Where something is printed, such as {@code page 4, table 2, row 5}; empty where nothing is known. */
    public String place(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        SheetPlace sheet = place.sheet();
        if (sheet != null) {
            parts.add(say.text("place.sheet", sheet.sheet()));
            if (sheet.cell() != null) {
                parts.add(say.text("place.cell", sheet.cell()));
            }
        }
        add(parts, "place.page", place.page());
        add(parts, "place.line", place.line());
        add(parts, "place.paragraph", place.paragraph());
        add(parts, "place.table", place.table());
        add(parts, "place.row", place.row());
        add(parts, "place.column", place.column());
        return list(parts);
    }

    private void add(List<String> parts, String key, @Nullable Integer number) {
        if (number != null) {
            parts.add(say.text(key, number));
        }
    }

    /** A value in words: a figure as it is, otherwise what stands there instead. */
    public String value(Value value) {
        BigDecimal number = value.number();
        return number == null ? say.text("value." + value.kind()) : number.toPlainString();
    }

    /** What a person decided, on which cell and why. */
    public String decision(Decision decision, Labels labels) {
        return decision.as(new DecisionSentence(say, labels));
    }

    /** Cells in a row; a comma stands inside the name of each. */
    public String cells(List<String> labels) {
        return String.join(say.text("list.semicolon"), labels);
    }

    public String list(List<String> parts) {
        return String.join(say.text("list.comma"), parts);
    }
}
