package io.github.nianbao.desk;

import io.github.nianbao.fix.Agencies;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are listed; {@code null} asks for nothing, {@code ?} for those of which it is not known.
 *
 * @param tags of the file, all of them
 * @param agency by any of its names, or a pattern of names: {@code *} stands for any characters, {@code ?} for one
 * @param years those asked for
 * @param yearUnknown only those of which the year is not known
 * @param form the form's id
 * @param open only those with a failing check that nobody has attested
 */
public record ReportFilter(
        SortedMap<String, String> tags,
        @Nullable String agency,
        @Nullable YearSpan years,
        boolean yearUnknown,
        @Nullable String form,
        boolean open) {
    public static final ReportFilter NONE = new ReportFilter(Tags.NONE, null, null, false, null, false);

    /** The standing reports that it lets through, by number; whether they are open is not looked at. */
    List<Filed> among(Shelf shelf) {
        Predicate<Filed> ofAgency = ofAgency(shelf);
        return shelf.standing().stream()
                .filter(report -> Tags.hold(tags, report.tags()))
                .filter(ofAgency)
                .filter(report -> years == null || years.holds(report.year()))
                .filter(report -> !yearUnknown || report.year() == null)
                .filter(report -> isWanted(form, report.form()))
                .toList();
    }

    private Predicate<Filed> ofAgency(Shelf shelf) {
        if (agency == null || agency.equals(Handles.UNKNOWN)) {
            return report -> isWanted(agency, report.agency());
        }
        if (agency.chars().anyMatch(sign -> sign == '*' || sign == '?')) {
            Predicate<String> names = Agencies.pattern(agency).asMatchPredicate();
            return report -> report.agency() != null
                    && (names.test(report.agency()) || names.test(String.valueOf(body(shelf, report))));
        }
        String body = new Bodies(shelf.catalogue()).named(agency);
        return report -> isWanted(body, body(shelf, report));
    }

    private static @Nullable String body(Shelf shelf, Filed report) {
        return report.agency() == null ? null : shelf.catalogue().body(report.agency());
    }

    private static boolean isWanted(@Nullable String wanted, @Nullable Object there) {
        return wanted == null || wanted.equals(there == null ? Handles.UNKNOWN : there.toString());
    }
}
