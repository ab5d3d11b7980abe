package io.github.nianbao.map;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Heads that are bare years (2015 and 2016 side by side over the figures of each), which would be figures themselves. */
final class YearHeads {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** One alone may be a figure. */
    private static final int FEWEST = 2;

    private YearHeads() {}

    /** Makes labels of the years in the first row with numbers, if they differ and nothing else there is a number. */
    static void tell(List<List<CellView>> rows, @Nullable Integer year) {
        for (List<CellView> row : rows) {
            List<String> numbers = row.stream()
                    .filter(CellView::isNumber)
                    .map(cell -> cell.cell().text().strip())
                    .toList();
            if (numbers.isEmpty()) {
                continue;
            }
            boolean years = numbers.size() >= FEWEST
                    && numbers.stream().allMatch(number -> YEAR.matcher(number).matches())
                    && numbers.stream().distinct().count() == numbers.size()
                    && row.get(0).isText();
            if (years) {
                row.replaceAll(cell -> cell.isNumber() ? cell.asYear(year) : cell);
            }
            return;
        }
    }
}
