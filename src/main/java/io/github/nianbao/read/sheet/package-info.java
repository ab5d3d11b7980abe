/** Spreadsheets (XLSX, XLS, Excel 2003 as XML): what each sheet shows, its used ranges as tables and lone texts as paragraphs. */
@NullMarked
package io.github.nianbao.read.sheet;

import org.jspecify.annotations.NullMarked;
