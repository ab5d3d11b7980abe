/** The sums a form promises, held against the figures of a report: one family of rules, one file; findings are codes and numbers, never sentences. */
@NullMarked
package io.github.nianbao.check;

import org.jspecify.annotations.NullMarked;
