package io.github.nianbao.map;

import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.Label;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Labels printed in one cell with the labels of their groups (三、本年度办理结果/（三）不予公开/1.属于国家秘密), as programs write
 * out tables whose labels were merged. Whatever parts them, letters and digits are the same; only those of the form itself count.
 */
final class LabelPaths {
    private LabelPaths() {}

    /** The letters and digits of each row's paths, with the row's index; those that two rows would share are left out. */
    static Map<String, Integer> of(List<FormRow> rows) {
        Map<String, Integer> paths = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String path : of(rows.get(i).groups(), rows.get(i).label())) {
                Integer other = paths.put(path, i);
                if (other != null && other != i) {
                    shared.add(path);
                }
            }
        }
        paths.keySet().removeAll(shared);
        return Map.copyOf(paths);
    }

    /** The same for the cells of a matrix: groups, row and column. */
    static Map<String, Integer> ofCells(List<TableIndex.Target> targets) {
        Map<String, Integer> paths = new HashMap<>();
        int cell = 0;
        for (TableIndex.Target target : targets) {
            List<Label> above = new ArrayList<>(target.row().groups());
            above.add(target.row().label());
            for (FormColumn column : target.block().block().columns()) {
                for (String path : of(above, column.label())) {
                    paths.put(path, cell);
                }
                cell++;
            }
        }
        return Map.copyOf(paths);
    }

    /** The ways to write a label below its groups: below all of them or the inner ones, numbered and not. */
    static Set<String> of(List<Label> groups, Label own) {
        Set<String> paths = new LinkedHashSet<>();
        List<String> labels = new ArrayList<>(List.of(own.printed()));
        labels.addAll(own.variants());
        for (String label : labels) {
            for (int outer = 0; outer < groups.size(); outer++) {
                StringBuilder numbered = new StringBuilder();
                StringBuilder bare = new StringBuilder();
                for (Label group : groups.subList(outer, groups.size())) {
                    numbered.append(group.printed());
                    bare.append(PrintedLabel.of(group.printed()).text());
                }
                PrintedLabel printed = PrintedLabel.of(label);
                String path = PrintedLabel.of(numbered + label).text();
                paths.add(path);
                paths.add(path.substring(0, path.length() - printed.text().length()) + printed.core());
                paths.add(bare + printed.text());
                paths.add(bare + printed.core());
            }
        }
        return paths;
    }
}
