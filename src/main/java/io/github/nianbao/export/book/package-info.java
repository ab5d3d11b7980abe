/**
 * {@code export xlsx}: a workbook for people. An overview, the years beside each other with charts, and each report as its form
 * prints it. Words of the workbook are in both languages: it does not depend on the language of the screen.
 */
@NullMarked
package io.github.nianbao.export.book;

import org.jspecify.annotations.NullMarked;
