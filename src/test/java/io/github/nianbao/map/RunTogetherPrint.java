package io.github.nianbao.map;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The table of requests printed as one string, as text looks that lost its cells; its figures are drawn at random. */
final class RunTogetherPrint {
    private static final int COLUMNS = 7;

    private final TableIndex table;
    private final Random random;
    private final Map<String, long[]> figures = new HashMap<>();

    /**
     * @param skipped the rows of the ways to print （六） that are not printed
     * @param most figures are smaller than this; most are 0
     */
    RunTogetherPrint(TableIndex table, List<String> skipped, Random random, int most) {
        this.table = table;
        this.random = random;
        long[] resolved = new long[COLUMNS];
        for (TableIndex.Target target : table.targets()) {
            String id = target.row().id();
            boolean result = !List.of("received", "carried_in", "resolved_total", "carried_out")
                    .contains(id);
            if (result && !skipped.contains(id)) {
                figures.put(id, row(most));
                add(resolved, figures.get(id), 1);
            }
        }
        figures.put("resolved_total", resolved);
        figures.put("carried_out", row(most));
        long[] received = resolved.clone();
        add(received, figures.get("carried_out"), 1);
        long[] carried = new long[COLUMNS];
        for (int i = 0; i < COLUMNS - 1; i++) {
            carried[i] = received[i] == 0 ? 0 : random.nextInt((int) Math.min(received[i] + 1, most));
            carried[COLUMNS - 1] += carried[i];
        }
        add(received, carried, -1);
        figures.put("received", received);
        figures.put("carried_in", carried);
    }

    private long[] row(int most) {
        long[] row = new long[COLUMNS];
        for (int i = 0; i < COLUMNS - 1; i++) {
            row[i] = random.nextInt(i == 0 ? 2 : 6) > 0 ? 0 : random.nextInt(most);
            row[COLUMNS - 1] += row[i];
        }
        return row;
    }

    private static void add(long[] sum, long[] row, int sign) {
        for (int i = 0; i < COLUMNS; i++) {
            sum[i] += sign * row[i];
        }
    }

    /** A defect: one figure printed wrong. */
    void misprint() {
        List<String> rows = new ArrayList<>(figures.keySet());
        rows.sort(null);
        long[] row = figures.get(rows.get(random.nextInt(rows.size())));
        row[random.nextInt(COLUMNS)] += 1 + random.nextInt(9);
    }

    /**
     * @param blankZeros how likely a 0 is left out, as if its cell were blank
     * @param parted how likely a blank stands between two figures
     */
    String text(double blankZeros, double parted) {
        StringBuilder text = new StringBuilder(RunTogetherTextTest.HEADS);
        List<Label> groups = new ArrayList<>();
        for (TableIndex.Target target : table.targets()) {
            FormRow row = target.row();
            if (figures.containsKey(row.id())) {
                row.groups().stream()
                        .filter(group -> !groups.contains(group))
                        .forEach(group -> text.append(group.printed()));
                groups.addAll(row.groups());
                text.append(row.label().printed());
                for (long figure : figures.get(row.id())) {
                    if (figure != 0 || random.nextDouble() >= blankZeros) {
                        text.append(figure).append(random.nextDouble() < parted ? " " : "");
                    }
                }
            }
        }
        return text + "四、政府信息公开行政复议、行政诉讼情况";
    }

    Map<CellId, Long> printed() {
        Map<CellId, Long> printed = new HashMap<>();
        for (TableIndex.Target target : table.targets()) {
            long[] row = figures.get(target.row().id());
            for (int i = 0; row != null && i < COLUMNS; i++) {
                printed.put(target.cells().get(i).id(), row[i]);
            }
        }
        return printed;
    }
}
