package io.github.nianbao.decode;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;

/**
 * A figure that may be wrong, and what it would have to be.
 *
 * @param from what the report says now
 * @param slip how the one may have become the other
 * @param printAllows the printed text can be read as {@code to}
 */
public record Change(CellId cell, Value from, BigDecimal to, Slip slip, boolean printAllows) {}
