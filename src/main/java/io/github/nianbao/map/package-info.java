/**
 * Which printed cell is which canonical cell: forms are data (mappings/*.yaml), tables are aligned against them, and what
 * finds no home is a gap.
 *
 * <p>What a form does not explain may be taught. A {@code Teaching} is a small mapping file that adds to a form: wordings
 * for rows and columns, labels that are none of the form's, whole local tables with their sums. {@code Teacher} writes one
 * from a printed table, which goes along as its example; {@code Taught} lays the teachings over the forms when the files
 * are read, and sets aside each that contradicts another one or whose example gives other figures. A local table is looked
 * for before the form's own ({@code LocalTables}); where it is not printed, everything is read as if it were not known.
 *
 * <p>The way of a document, from {@code Mapper} on:
 * <ol>
 *   <li>several reports in one file are parted ({@code ReportSplitter}, {@code TitledReports});
 *   <li>lines, titles and heads of sections say whose report of which year it is ({@code Lines}, {@code Outline}, {@code
 *       IdentityFinder} and what it asks: {@code TitleFinder}, {@code Signature}, {@code Prose}, {@code Verdict});
 *   <li>tables in other shapes are brought into the usual one ({@code TableShapes}, {@code TurnedTable}, {@code SideBySide},
 *       {@code LongTable}, {@code StackedRows}, {@code ListedFigures}), years that are not the report's are told ({@code
 *       OtherYears}, {@code FigureTime});
 *   <li>every row is looked at before it is known which one it is ({@code RowViews}, {@code RowTagger});
 *   <li>the form is chosen that explains most ({@code FormChooser}, with a {@code FormMapping} for each);
 *   <li>rows are aligned ({@code RowAligner}, {@code HoleFiller}), columns by their heads ({@code Heads}, {@code
 *       ColumnAligner}), and figures placed ({@code RowsPlacer}, {@code RowPlacer}; the disputes by {@code MatrixPlacer});
 *   <li>text that lost its cells is cut by labels and sums ({@code RunTogether});
 *   <li>what found no home is a gap or a note ({@code Leftovers}, {@code Completion}, {@code NoTable}).
 * </ol>
 *
 * <p>{@code Mappings} and the readers beside it make forms out of YAML, and refuse what is wrong with file and line.
 */
@NullMarked
package io.github.nianbao.map;

import org.jspecify.annotations.NullMarked;
