/**
 * The only room that talks to a person: commands, tables, messages in two languages, exit codes.
 *
 * <p>A line's way: {@code Launch} takes it from the system, {@code Interactive} or {@code Script} from a person or a file;
 * {@code Words}, {@code CallParser} and the verb's {@code Syntax} make a {@code Call} of it; {@code Front} carries it out and
 * turns what goes wrong into a sentence and an {@code ExitCode}. Each command is a {@code …Verb}, which asks a desk and shows
 * the answer; what several verbs show alike stands beside them ({@code ReportTable}, {@code SheetTable}, {@code SeriesTable}).
 */
@NullMarked
package io.github.nianbao.shell;

import org.jspecify.annotations.NullMarked;
