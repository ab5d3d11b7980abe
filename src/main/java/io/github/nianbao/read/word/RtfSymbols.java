package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;

/** What commands print that stand for a character. */
final class RtfSymbols {
    private RtfSymbols() {}

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
