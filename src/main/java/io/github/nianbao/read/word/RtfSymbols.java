package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;

/** What commands print that stand for a character. */
final class RtfSymbols {
    private RtfSymbols() {}

    /** Whether the command is one byte of text that has another meaning unless it is marked. */
    static boolean isEscaped(Command command) {
        return command == Command.backslash || command == Command.opencurly || command == Command.closecurly;
    }

    /** Whether the command prints something that is neither a blank nor a break. */
    static boolean isSign(Command command) {
        return !printed(command).isBlank();
    }

    /** Empty for a command that prints nothing. */
    static String printed(Command command) {
        return switch (command) {
            case line, page, column -> "\n";
            case tab -> "\t";
            case nonbreakingspace -> "\u00a0";
            case nonbreakinghyphen -> "-";
            case emdash -> "—";
            case endash -> "–";
            case lquote -> "‘";
            case rquote -> "’";
            case ldblquote -> "“";
            case rdblquote -> "”";
            case bullet -> "•";
            case emspace -> "\u2003";
            case enspace -> "\u2002";
            case qmspace -> "\u2005";
            default -> "";
        };
    }
}
