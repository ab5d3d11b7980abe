/** What a person sees: messages in two languages, sentences for findings, tables that fit the screen, JSON for programs. */
@NullMarked
package io.github.nianbao.shell.screen;

import org.jspecify.annotations.NullMarked;
