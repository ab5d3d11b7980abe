package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import java.util.List;

/**
 * Why a file was not read: a code and its arguments, not a sentence.
 *
 * @param kind what the file truly is
 * @param unreadableNow a later version of the program may read it (another kind of file, a scan), so that the file is
 *     worth keeping; otherwise it is damaged or no report
 */
public record Refusal(Code code, FileKind kind, List<String> arguments, boolean unreadableNow) {
    public enum Code {
        EMPTY,
        /** A kind of file that this version does not read. */
        KIND_NOT_READ,
        /** Pages without text: a scan. */
        NO_TEXT,
        /** Pictures of pages, and behind them, invisible, what a scanner took their text for: not what is printed. */
        RECOGNISED_TEXT,
        /** Text in fonts that do not say which characters they draw, or mirrored. */
        UNEXPLAINED_TEXT,
        /** No known character encoding fits; the argument is the offset of the first byte that does not. */
        UNDECODABLE,
        ENCRYPTED,
        /** A container inside a container; only what is in the outer one is read. */
        CONTAINER_INSIDE,
        /** The arguments are what was found, for whoever looks into the file's bytes, and the {@link Defect}. */
        DAMAGED,
        /** Beyond a bound; the arguments are its name ({@link Limit#key}, or a reader's own), what was found, what is allowed. */
        TOO_LARGE,
        /** Its reader was stopped; the argument is the limit in seconds. */
        TOO_SLOW,
        /** Its reader ran out of memory; the argument is the limit in megabytes. */
        TOO_MUCH_MEMORY,
        /** Readable, but nothing of a report on information disclosure in it. */
        NO_REPORT
    }

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** @param found what was found, for whoever looks into the file's bytes */
    public static Refusal damaged(FileKind kind, Defect defect, String found) {
        return new Refusal(Code.DAMAGED, kind, List.of(found, defect.name()), false);
    }

    /** Something in it goes deeper than the stack; how deep, nobody has counted. */
    public static Refusal tooDeep(FileKind kind, Limits limits) {
        long most = limits.of(Limit.NESTING);
        List<String> arguments = List.of(Limit.NESTING.key(), ">" + most, Long.toString(most));
        return new Refusal(Code.TOO_LARGE, kind, arguments, false);
    }
}
