/** {@code export csv}: the tables as files of comma-separated values, described by a {@code datapackage.json} beside them. */
@NullMarked
package io.github.nianbao.export.csv;

import org.jspecify.annotations.NullMarked;
