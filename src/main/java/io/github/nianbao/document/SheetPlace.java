package io.github.nianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a workbook, as a person finds it there: rows and columns of a {@link Place} count only what is
 * printed, from the corner of the table.
 *
 * @param sheet the name on the sheet's tab
 * @param cell the cell's name, hidden rows and columns counted ({@code D12}), of a merged one that of its first corner;
 *     {@code null} for what lies over the cells
 */
public record SheetPlace(String sheet, @Nullable String cell) {}
