/**
 * Random bytes against every parser. In a usual run of the tests each target gets its kept inputs; a campaign is
 * {@code JAZZER_FUZZ=1 ./mvnw test-compile surefire:test@fuzz -Dtest='ReaderFuzzTest#rtf'}, one target at a time, and what it
 * finds is kept beside the others.
 */
@NullMarked
package io.github.nianbao.fuzz;

import org.jspecify.annotations.NullMarked;
