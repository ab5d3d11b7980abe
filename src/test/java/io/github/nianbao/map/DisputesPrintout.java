package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.report.CellId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of section 四 in every layout in which it is printed, as lines of texts with {@code <} and {@code ^}. */
final class DisputesPrintout {
    static final List<String> WAYS = List.of("review", "litigation_direct", "litigation_after_review");
    static final List<String> OUTCOMES = List.of("upheld", "corrected", "other", "pending", "total");
    private static final List<String> WAY_LABELS = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    private static final List<String> OUTCOME_LABELS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    enum Layout {
        WIDE,
        /** The same without merged cells: only the first cell of a group has its label. */
        WIDE_UNMERGED,
        ROWS,
        COLUMNS,
        LIST,
        CUT_WITH_TITLE_ROWS,
        /** The three pieces below each other in one table, each under a row that names its way and its group. */
        STACKED,
        CUT_WITH_LINES_BEFORE,
        CUT_WITHOUT_TITLES
    }

    private final Map<CellId, String> figures;

    DisputesPrintout(Map<CellId, String> figures) {
        this.figures = figures;
    }

    static CellId id(int way, int outcome) {
        return CellId.of("disputes", WAYS.get(way), OUTCOMES.get(outcome));
    }

    /** The tables of a layout, each as its rows. */
    List<List<List<String>>> tables(Layout layout) {
        return switch (layout) {
            case WIDE -> List.of(wide(true));
            case WIDE_UNMERGED -> List.of(wide(false));
            case ROWS -> List.of(rows());
            case COLUMNS -> List.of(columns());
            case LIST -> List.of(list());
            case CUT_WITH_TITLE_ROWS -> List.of(cut(0, true), cut(1, true), cut(2, true));
            case STACKED -> List.of(stacked());
            case CUT_WITH_LINES_BEFORE, CUT_WITHOUT_TITLES -> List.of(cut(0, false), cut(1, false), cut(2, false));
        };
    }

    static Document document(Layout layout, boolean kept, List<List<List<String>>> tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Tables.paragraph("四、政府信息公开行政复议、行政诉讼情况"));
        for (int i = 0; i < tables.size(); i++) {
            if (layout == Layout.CUT_WITH_LINES_BEFORE) {
                blocks.add(Tables.paragraph("（" + "一二三".charAt(i) + "）" + WAY_LABELS.get(i) + "情况"));
            }
            blocks.add(Tables.table(kept, kept ? tables.get(i) : withoutMarks(tables.get(i))));
        }
        return new Document(FileKind.DOC, 1, blocks);
    }

    /** A dump leaves an empty cell for one merged with the cell above, and nothing for one merged to the left. */
    private static List<List<String>> withoutMarks(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .filter(text -> !text.equals("<"))
                        .map(text -> text.equals("^") ? "" : text)
                        .toList())
                .toList();
    }

    private String figure(int way, int outcome) {
        return figures.getOrDefault(id(way, outcome), "");
    }

    private List<List<String>> wide(boolean merged) {
        List<String> top = new ArrayList<>();
        List<String> middle = new ArrayList<>();
        List<String> bottom = new ArrayList<>();
        List<String> data = new ArrayList<>();
        for (int way = 0; way < WAYS.size(); way++) {
            for (int outcome = 0; outcome < OUTCOMES.size(); outcome++) {
                boolean first = outcome == 0;
                String label = OUTCOME_LABELS.get(outcome);
                top.add(way == 0 && first ? "行政复议" : way == 1 && first ? "行政诉讼" : merged ? "<" : "");
                middle.add(way == 0 ? label : first ? WAY_LABELS.get(way) : merged ? "<" : "");
                bottom.add(way > 0 ? label : merged ? "^" : "");
                data.add(figure(way, outcome));
            }
        }
        return List.of(top, middle, bottom, data);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("", "<"));
        head.addAll(OUTCOME_LABELS);
        rows.add(head);
        for (int way = 0; way < WAYS.size(); way++) {
            List<String> row = new ArrayList<>(
                    way == 0 ? List.of("行政复议", "<") : List.of(way == 1 ? "行政诉讼" : "^", WAY_LABELS.get(way)));
            for (int outcome = 0; outcome < OUTCOMES.size(); outcome++) {
                row.add(figure(way, outcome));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> columns() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "行政复议", "行政诉讼", "<"));
        rows.add(List.of("^", "^", "未经复议直接起诉", "复议后起诉"));
        for (int outcome = 0; outcome < OUTCOMES.size(); outcome++) {
            rows.add(List.of(OUTCOME_LABELS.get(outcome), figure(0, outcome), figure(1, outcome), figure(2, outcome)));
        }
        return rows;
    }

    private List<List<String>> list() {
        List<List<String>> rows = new ArrayList<>();
        for (int way = 0; way < WAYS.size(); way++) {
            for (int outcome = 0; outcome < OUTCOMES.size(); outcome++) {
                String group = outcome == 0 ? WAY_LABELS.get(way) : "^";
                rows.add(List.of(group, OUTCOME_LABELS.get(outcome), figure(way, outcome)));
            }
        }
        return rows;
    }

    private List<List<String>> stacked() {
        List<List<String>> rows = new ArrayList<>();
        for (int way = 0; way < WAYS.size(); way++) {
            String title = way == 0 ? WAY_LABELS.get(0) : "行政诉讼（" + WAY_LABELS.get(way) + "）";
            rows.add(List.of(title, "<", "<", "<", "<"));
            rows.addAll(cut(way, false));
        }
        return rows;
    }

    private List<List<String>> cut(int way, boolean title) {
        List<List<String>> rows = new ArrayList<>();
        if (title) {
            rows.add(List.of(WAY_LABELS.get(way), "<", "<", "<", "<"));
        }
        rows.add(OUTCOME_LABELS);
        List<String> data = new ArrayList<>();
        for (int outcome = 0; outcome < OUTCOMES.size(); outcome++) {
            data.add(figure(way, outcome));
        }
        rows.add(data);
        return rows;
    }
}
