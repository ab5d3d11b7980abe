package io.github.nianbao.map;

import io.github.nianbao.map.RowMatch.Certainty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables that print one figure a row where the form has a column for each applicant and a total (项目 数量): the figure is the
 * total, for no applicants are told apart. Where its head does not say so, a person looks at it.
 */
final class LoneFigures {
    /** Fewer rows may have lost their other figures. */
    private static final int FEWEST_ROWS = 5;

    /** From here on a label is that of a column. */
    private static final double COLUMN = 0.85;

    private static final Set<String> CORNERS = Set.of(
            "项目", "项目名称", "名称", "指标", "指标名称", "统计指标", "统计项目", "类别", "类型", "分类", "情形", "事项", "内容", "办理情况", "办理情形",
            "办理结果", "申请情况", "处理情况", "申请办理情况", "申请处理情况");

    private static final Set<String> TOTALS = Set.of("总计", "合计", "总数", "合计数", "总件数", "申请总数");

    private static final Set<String> COUNTS =
            Set.of("数量", "件数", "数值", "统计数", "数量件", "件数件", "申请数量", "申请件数", "办理数量", "办理件数", "本年", "本年度", "本年数");

    private LoneFigures() {}

    /** Whether a row holds the heads of such a table and nothing else. */
    static boolean isHead(RowView row) {
        List<CellView> texts = row.texts();
        return texts.size() == 2
                && !row.hasFigures()
                && texts.stream().allMatch(text -> text.label().ordinal() == null)
                && CORNERS.contains(texts.get(0).label().text())
                && (names(TOTALS, texts.get(1)) || names(COUNTS, texts.get(1)));
    }

    /**
     * How sure it is that the only figure of a row is its total; {@code null} if it may be anything.
     *
     * @param rows those of the document
     */
    static @Nullable Certainty asTotal(List<RowView> rows, RowView row, TableIndex.BlockIndex block) {
        int figures = 0;
        RowView head = null;
        for (RowView each : rows) {
            if (each.table() != row.table()) {
                continue;
            }
            long here = each.cells().stream().filter(CellView::isFigure).count();
            if (here > 1 || namesAColumn(each, block)) {
                return null;
            }
            figures += (int) here;
            boolean first = figures == 0 && !each.isEmpty();
            if (first
                    && !isHead(each)
                    && !each.leadingTexts().isEmpty()
                    && each.texts().size() > 1) {
                return null;
            }
            head = first && isHead(each) ? each : head;
        }
        if (figures < FEWEST_ROWS) {
            return null;
        }
        return head != null && names(TOTALS, head.texts().get(1)) ? Certainty.SURE : Certainty.UNSURE;
    }

    /** A line for each figure of a row, with the name of its column. */
    private static boolean namesAColumn(RowView row, TableIndex.BlockIndex block) {
        return row.hasFigures()
                && row.texts().size() > 1
                && row.texts().stream().anyMatch(text -> block.columns().isLike(text.label(), COLUMN));
    }

    private static boolean names(Set<String> names, CellView text) {
        return names.contains(text.label().core())
                || names.contains(text.label().text());
    }
}
