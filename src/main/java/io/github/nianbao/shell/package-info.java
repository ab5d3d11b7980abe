/** The only room that talks to a person: commands, tables, messages in two languages, exit codes. */
@NullMarked
package io.github.nianbao.shell;

import org.jspecify.annotations.NullMarked;
