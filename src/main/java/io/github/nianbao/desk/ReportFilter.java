package io.github.nianbao.desk;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are listed; {@code null} asks for nothing, {@code ?} for those of which it is not known.
 *
 * @param tags of the file, all of them
 * @param agency by any of its names
 * @param year in four digits
 * @param form the form's id
 * @param open only those with a failing check that nobody has attested
 */
public record ReportFilter(
        SortedMap<String, String> tags,
        @Nullable String agency,
        @Nullable String year,
        @Nullable String form,
        boolean open) {
    public static final ReportFilter NONE = new ReportFilter(Tags.NONE, null, null, null, false);

    /** The standing reports that it lets through, by number; whether they are open is not looked at. */
    List<Filed> among(Shelf shelf) {
        String body =
                agency == null || agency.equals(Handles.UNKNOWN) ? agency : new Bodies(shelf.catalogue()).named(agency);
        return shelf.standing().stream()
                .filter(report -> Tags.hold(tags, report.tags()))
                .filter(report -> isWanted(body, body(shelf, report)))
                .filter(report -> isWanted(year, report.year()))
                .filter(report -> isWanted(form, report.form()))
                .toList();
    }

    private static @Nullable String body(Shelf shelf, Filed report) {
        return report.agency() == null ? null : shelf.catalogue().body(report.agency());
    }

    private static boolean isWanted(@Nullable String wanted, @Nullable Object there) {
        return wanted == null || wanted.equals(there == null ? Handles.UNKNOWN : there.toString());
    }
}
