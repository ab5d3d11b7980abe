/**
 * Reports in long form: a few tables, a line for each thing that has a name, so that a program for tables or a database
 * takes them as they are. Names and codes are the same in every language of the screen; every column says what it holds.
 */
@NullMarked
package io.github.nianbao.export.table;

import org.jspecify.annotations.NullMarked;
