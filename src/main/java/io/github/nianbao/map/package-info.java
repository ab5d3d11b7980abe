/** Which printed cell is which canonical cell: forms are data (mappings/*.yaml), tables are aligned against them, and what finds no home is a gap. */
@NullMarked
package io.github.nianbao.map;

import org.jspecify.annotations.NullMarked;
