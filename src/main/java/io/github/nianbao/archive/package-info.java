/**
 * The archive folder: source files by hash, readings, the journal; crash-safe, one writer at a time.
 *
 * <p>{@code Archive} is the door: {@code Opening} and {@code WriterLock} let in, {@code Keeping} keeps files and what was read in
 * them, {@code SourceBytes} gives the files back, {@code Appending} makes the journal longer. What each table holds, its {@code
 * …Rows} know. {@code Verification} looks for damage; {@code Backup} and {@code Restoring} are the whole in one file.
 */
@NullMarked
package io.github.nianbao.archive;

import org.jspecify.annotations.NullMarked;
