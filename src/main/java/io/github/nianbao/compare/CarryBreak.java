package io.github.nianbao.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A year that does not take over what the year before carried on. No statistics: these two are one figure, printed
 * twice.
 *
 * @param out what the year before carried on
 * @param in what the year took over
 */
public record CarryBreak(Observed out, Observed in) {
    private record Year(String agency, int year) {}

    /**
     * Where both are known and differ, in the order of {@code in}.
     *
     * @param out what years carried on
     * @param in what years took over
     */
    public static List<CarryBreak> among(Collection<Observed> out, Collection<Observed> in) {
        Map<Year, Observed> carriedOut = new HashMap<>();
        out.forEach(one -> carriedOut.put(new Year(one.agency(), one.year()), one));
        List<CarryBreak> breaks = new ArrayList<>();
        for (Observed year : in) {
            Observed before = carriedOut.get(new Year(year.agency(), year.year() - 1));
            if (before != null && isBreak(before, year)) {
                breaks.add(new CarryBreak(before, year));
            }
        }
        return breaks;
    }

    private static boolean isBreak(Observed before, Observed year) {
        return before.value() != null && year.value() != null && before.value().compareTo(year.value()) != 0;
    }
}
