package io.github.nianbao.desk;

import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Report;
import io.github.nianbao.text.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks for words over all reports. */
public final class FindDesk {
    private final Desk desk;

    public FindDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Goes through every standing report, by number, and in it from the agency over the prose to the tables. One report
     * at a time is in memory.
     *
     * @param words blanks, widths and traditional forms of characters make no difference
     * @return how many reports were looked through
     * @throws DeskException if the user has asked to stop
     */
    public int find(String words, Consumer<Found> hears) {
        String sought = Folded.of(words).text();
        return desk.read(shelf -> {
            for (Filed filed : shelf.standing()) {
                if (desk.isStopped()) {
                    throw new DeskException(DeskException.Code.STOPPED, List.of());
                }
                texts(shelf, filed).filter(found -> holds(found.text(), sought)).forEach(hears);
            }
            return shelf.standing().size();
        });
    }

    private static boolean holds(String text, String sought) {
        return Folded.of(text).text().contains(sought);
    }

    private static Stream<Found> texts(Shelf shelf, Filed filed) {
        Report report = shelf.corrected(filed).report();
        Stream<Found> agency =
                Stream.ofNullable(filed.agency()).map(name -> new Found(filed, Found.Where.AGENCY, name, null));
        Stream<Found> prose = report.narrative().stream()
                .map(passage -> new Found(filed, Found.Where.PROSE, passage.text(), passage.place()));
        Set<Integer> own = tables(report);
        Stream<Found> labels = shelf.archive().reading(filed.number()).document().tables().stream()
                .filter(table -> own.contains(table.place().table()))
                .map(Table::cells)
                .flatMap(List::stream)
                .filter(cell -> cell.text().codePoints().anyMatch(Character::isLetter))
                .map(cell -> new Found(filed, Found.Where.LABEL, cell.text(), cell.place()));
        return Stream.concat(agency, Stream.concat(prose, labels));
    }

    /** The numbers of the tables that belong to a report: a file may hold two of them. */
    private static Set<Integer> tables(Report report) {
        Set<Integer> tables = new HashSet<>();
        Stream.concat(
                        report.entries().values().stream().map(Entry::place),
                        report.gaps().stream().map(Gap::place))
                .filter(Objects::nonNull)
                .map(Place::table)
                .filter(Objects::nonNull)
                .forEach(tables::add);
        return tables;
    }
}
