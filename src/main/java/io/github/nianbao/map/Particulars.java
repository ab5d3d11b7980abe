package io.github.nianbao.map;

import io.github.nianbao.text.Folded;
import java.util.List;
import java.util.Set;

/** The table of particulars that web pages have above a document: its number in the index, its publisher, its date. */
final class Particulars {
    /** One such label may head a column of any table. */
    private static final int FEWEST = 2;

    private static final Set<String> LABELS = Set.of(
            "索引号", "信息索引号", "索引码", "统一编号", "信息分类", "主题分类", "主题词", "关键词", "组配分类", "体裁分类", "体裁", "公开类别", "公开方式", "公开范围",
            "公开时限", "公开时间", "公开日期", "公开责任部门", "服务对象", "发布机构", "发布单位", "发布日期", "发布时间", "发布者", "发文机关", "发文机构", "发文单位",
            "发文日期", "发文字号", "公文日期", "成文日期", "成文时间", "生成日期", "生效日期", "生效时间", "废止日期", "废止时间", "失效时间", "有效期", "有效性", "时效性",
            "信息来源", "来源", "文号", "名称", "信息名称", "文件名称", "标题", "内容概述", "内容概要", "责任部门", "责任单位", "语种");

    private Particulars() {}

    /** Whether most rows of a table have such a label, each with its colon or without. */
    static boolean are(List<RowView> table) {
        long labels = 0;
        long rows = 0;
        for (RowView row : table) {
            long here = row.texts().stream().filter(Particulars::isLabel).count();
            labels += here;
            rows += here > 0 ? 1 : 0;
        }
        return labels >= FEWEST && rows * 2 >= table.size();
    }

    private static boolean isLabel(CellView cell) {
        String text = Folded.of(cell.cell().text()).text();
        return LABELS.contains(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    }
}
