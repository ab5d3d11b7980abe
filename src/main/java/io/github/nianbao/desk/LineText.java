package io.github.nianbao.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a list says of a report, as the first line of what is kept of it. */
final class LineText {
    private static final String END = "\n";

    private LineText() {}

    /** Parted by blanks. */
    static String write(ReportLine line) {
        return IntStream.of(line.cells(), line.formCells(), line.gaps(), line.failing(), line.attested())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" ", "", END));
    }

    static ReportLine read(String content, Filed report) {
        int[] counts = Stream.of(content.substring(0, content.indexOf(END)).split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new ReportLine(report, counts[0], counts[1], counts[2], counts[3], counts[4], List.of());
    }
}
