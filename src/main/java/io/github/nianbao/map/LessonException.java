package io.github.nianbao.map;

import java.io.Serial;
import java.util.List;

/** Why something cannot be taught. */
public final class LessonException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Code {
        /** The label is not in the document's tables; the arguments are the label and what stands there. */
        NOT_PRINTED,
        /** The label stands in several rows; the arguments are the label and where. */
        PRINTED_TWICE,
        /** The label would be known, and its figures still found no place. */
        PLACES_NOTHING,
        /** The printed table, written down as an example, reads otherwise than in the document. */
        EXAMPLE_UNLIKE,
        /** It does not fit the form; the argument is the reason. */
        DOES_NOT_FIT,
        /** It would put an earlier teaching out of force; the arguments are that one and the reason. */
        CONTRADICTS,
        /** Several figures of a row stand under heads that do not differ; the arguments are the heads. */
        COLUMNS_ALIKE,
        /** The document has no such table. */
        NO_SUCH_TABLE,
        /** A teaching is expected, as {@code map export} writes it. */
        NO_TEACHING
    }

    private final Code code;
    private final List<String> arguments;

    LessonException(Code code, List<String> arguments) {
        super(code + " " + arguments);
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    public static LessonException noTeaching(String file, int line, String reason) {
        return new LessonException(Code.NO_TEACHING, List.of(file, String.valueOf(line), reason));
    }

    public Code code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
