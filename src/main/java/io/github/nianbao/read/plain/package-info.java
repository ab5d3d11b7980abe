/** Text dumps: decoding without a platform charset, and the ways in which tables are written as plain text. */
@NullMarked
package io.github.nianbao.read.plain;

import org.jspecify.annotations.NullMarked;
