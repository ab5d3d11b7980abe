package io.github.nianbao.shell;

import io.github.nianbao.desk.DeskException.Fault;

/** What a command tells the program that called it. */
final class ExitCode {
    static final int DONE = 0;
    /** A file failed, an error is open, an export was refused, something does not hold. */
    static final int NOT_ALL_WELL = 1;
    /** Wrong usage; unknown command, report or cell. */
    static final int USAGE = 2;
    /** The program or the archive failed. */
    static final int FAILED = 3;

    private ExitCode() {}

    static int of(Fault fault) {
        return switch (fault) {
            case STATE -> NOT_ALL_WELL;
            case REQUEST -> USAGE;
            case PROGRAM -> FAILED;
        };
    }

    /** A script goes on after a 1, and stops at wrong usage and at a failure. */
    static boolean stopsScript(int code) {
        return code >= USAGE;
    }
}
