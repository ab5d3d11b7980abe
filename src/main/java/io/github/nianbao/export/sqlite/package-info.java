/** {@code export sqlite}: the tables as a database, with views that answer what analysts ask, and a description of each. */
@NullMarked
package io.github.nianbao.export.sqlite;

import org.jspecify.annotations.NullMarked;
