/**
 * Which printed cell is which canonical cell: forms are data (mappings/*.yaml), tables are aligned against them, and what
 * finds no home is a gap.
 *
 * <p>What a form does not explain may be taught. A {@code Teaching} is a small mapping file that adds to a form: wordings
 * for rows and columns, labels that are none of the form's, whole local tables with their sums. {@code Teacher} writes one
 * from a printed table, which goes along as its example; {@code Taught} lays the teachings over the forms when the files
 * are read, and sets aside each that contradicts another one or whose example gives other figures. A local table is looked
 * for before the form's own ({@code LocalTables}); where it is not printed, everything is read as if it were not known.
 */
@NullMarked
package io.github.nianbao.map;

import org.jspecify.annotations.NullMarked;
