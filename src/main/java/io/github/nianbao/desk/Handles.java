package io.github.nianbao.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names by which users call reports: {@code agency@year}, with {@code #2} from the second that shares it. */
final class Handles {
    /** Stands where agency or year is printed nowhere. */
    static final String UNKNOWN = "?";

    private Handles() {}

    record Named(@Nullable String agency, @Nullable Integer year) {}

    /** The handle of each report; they are given in the order of import, which decides who gets the plain name. */
    static List<String> assign(List<Named> reports) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> handles = new ArrayList<>();
        for (Named report : reports) {
            String plain = plain(report);
            int place = seen.merge(plain, 1, Integer::sum);
            handles.add(place == 1 ? plain : plain + "#" + place);
        }
        return handles;
    }

    private static String plain(Named report) {
        return (report.agency() == null ? UNKNOWN : report.agency())
                + "@"
                + (report.year() == null ? UNKNOWN : report.year());
    }
}
