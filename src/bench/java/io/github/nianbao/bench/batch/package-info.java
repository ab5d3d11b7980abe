/** How a whole folder fares: time, memory and processors of all processes that an import starts. */
@NullMarked
package io.github.nianbao.bench.batch;

import org.jspecify.annotations.NullMarked;
