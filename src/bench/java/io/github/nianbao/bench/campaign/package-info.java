/**
 * Documents damaged in ways that keep their packaging whole, against the processes that read: what random bytes never
 * reach, because a checksum or a directory stops them first.
 */
@NullMarked
package io.github.nianbao.bench.campaign;

import org.jspecify.annotations.NullMarked;
