package io.github.nianbao.report;

/** A cell of the form, with the row and column whose labels name it. */
public record FormCell(CellId id, FormRow row, FormColumn column) {}
