/**
 * nianbao 年报: yearly reports on government information disclosure, from a file's bytes to data that can be trusted.
 *
 * <p>Package names are the stages of the data, and the data goes one way:
 *
 * <pre>
 *  bytes → read → document → map → report → check → fix → export · compare → files, screen
 *                  (noun)           (noun)
 *  text    = the shared floor: how officials print numbers and labels
 *  archive = what is kept on disk
 *  desk    = what a user asks for, several rooms in one step
 *  shell   = the only room that talks to a person
 * </pre>
 *
 * <p>Follow one figure: {@code read} finds "１2 " in a cell of a table on page 4; {@code map} sees by the labels around
 * it that it is {@code requests.received.natural_person}, and {@code text} that it is 12; {@code check} says that the
 * row's sum would need 13; {@code fix} keeps what a person decides about it; {@code export} writes all of that down.
 *
 * <p>This package itself holds only the program's entry point.
 */
@NullMarked
package io.github.nianbao;

import org.jspecify.annotations.NullMarked;
