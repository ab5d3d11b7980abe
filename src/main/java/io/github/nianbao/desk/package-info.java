/**
 * The use cases: what a user asks for, several rooms in one step.
 *
 * <p>A {@code …Desk} for each kind of request, over one {@code Desk} (the archive folder and who works there) and the {@code
 * Shelf} (every report under its handle, standing decisions applied). Taking in: {@code ImportDesk}, {@code Selection},
 * {@code Intake}, {@code ImportRun}, {@code Accession}. Looking: {@code ReportDesk}, {@code FindDesk}, {@code HistoryDesk}.
 * Deciding: {@code DecisionDesk}, {@code ReviewDesk}, {@code SuggestDesk}, {@code EnterDesk}; teaching: {@code TeachDesk},
 * {@code TaughtDesk}. Years and agencies: {@code SeriesDesk}, {@code OutlierDesk}, {@code AgencyDesk}. Handing on: {@code
 * ExportDesk}, {@code BackupDesk}, {@code JournalDesk}, {@code PictureDesk}.
 */
@NullMarked
package io.github.nianbao.desk;

import org.jspecify.annotations.NullMarked;
