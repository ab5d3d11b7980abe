package io.github.nianbao.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small report on the form of 2021 as a text dump (a TAB starts a cell, an empty line ends a row). Every figure is 0
 * but those that a test sets, by row and column.
 */
public final class InventedReport {
    private static final List<String> COLUMNS =
            List.of("natural", "enterprise", "research", "welfare", "legal", "other", "total");

    private static final Map<String, List<String>> ROWS = rows();

    private final String agency;
    private final int year;
    private final Map<String, String> figures = new LinkedHashMap<>();

    private InventedReport(String agency, int year) {
        this.agency = agency;
        this.year = year;
    }

    /** Two requests received and granted, so that every sum holds. */
    public static InventedReport of(String agency, int year) {
        return new InventedReport(agency, year)
                .with("received.natural", "2")
                .with("received.total", "2")
                .with("granted.natural", "2")
                .with("granted.total", "2")
                .with("resolved_total.natural", "2")
                .with("resolved_total.total", "2");
    }

    /** @param cell row and column, such as {@code granted.total} */
    public InventedReport with(String cell, String printed) {
        figures.put(cell, printed);
        return this;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(agency).append(year).append("年政府信息公开工作年度报告\n");
        text.append("一、总体情况\n本机关按照条例要求做好公开工作。\n二、主动公开政府信息情况\n");
        proactive(text);
        text.append("三、收到和处理政府信息公开申请情况\n");
        requests(text);
        text.append("四、政府信息公开行政复议、行政诉讼情况\n");
        disputes(text);
        text.append("五、存在的主要问题及改进情况\n继续改进。\n六、其他需要报告的事项\n无其他需要报告的事项。\n");
        return text.toString();
    }

    private static void proactive(StringBuilder text) {
        row(text, "第二十条第（一）项");
        row(text, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        row(text, "规章", "0", "0", "0");
        row(text, "行政规范性文件", "0", "0", "0");
        row(text, "第二十条第（五）项");
        row(text, "信息内容", "本年处理决定数量");
        row(text, "行政许可", "0");
        row(text, "第二十条第（六）项");
        row(text, "信息内容", "本年处理决定数量");
        row(text, "行政处罚", "0");
        row(text, "行政强制", "0");
        row(text, "第二十条第（八）项");
        row(text, "信息内容", "本年收费金额（单位：万元）");
        row(text, "行政事业性收费", "0");
        text.append('\n');
    }

    private void requests(StringBuilder text) {
        row(text, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况");
        row(text, "", "自然人", "法人或其他组织", "总计");
        row(text, "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "");
        ROWS.forEach((id, labels) -> {
            List<String> figuresOfRow = COLUMNS.stream()
                    .map(column -> figures.getOrDefault(id + "." + column, "0"))
                    .toList();
            String[] cells = new String[labels.size() + figuresOfRow.size()];
            for (int index = 0; index < cells.length; index++) {
                cells[index] = index < labels.size() ? labels.get(index) : figuresOfRow.get(index - labels.size());
            }
            row(text, cells);
        });
        text.append('\n');
    }

    private static void disputes(StringBuilder text) {
        row(text, "行政复议", "行政诉讼");
        row(text, "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉");
        String[] results = new String[15];
        String[] zeros = new String[15];
        List<String> names = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        for (int index = 0; index < results.length; index++) {
            results[index] = index < names.size() ? "" : names.get(index % names.size());
            zeros[index] = "0";
        }
        row(text, results);
        row(text, zeros);
        text.append('\n');
    }

    private static void row(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append('\t').append(cell).append('\n');
        }
        text.append('\n');
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("received", List.of("一、本年新收政府信息公开申请数量"));
        rows.put("carried_in", List.of("二、上年结转政府信息公开申请数量"));
        rows.put("granted", List.of("三、本年度办理结果", "（一）予以公开"));
        rows.put("partially", List.of("", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"));
        rows.put("secret", List.of("", "（三）不予公开", "1.属于国家秘密"));
        rows.put("law", List.of("", "", "2.其他法律行政法规禁止公开"));
        rows.put("security", List.of("", "", "3.危及“三安全一稳定”"));
        rows.put("third", List.of("", "", "4.保护第三方合法权益"));
        rows.put("internal", List.of("", "", "5.属于三类内部事务信息"));
        rows.put("process", List.of("", "", "6.属于四类过程性信息"));
        rows.put("files", List.of("", "", "7.属于行政执法案卷"));
        rows.put("inquiry", List.of("", "", "8.属于行政查询事项"));
        rows.put("not_held", List.of("", "（四）无法提供", "1.本机关不掌握相关政府信息"));
        rows.put("creation", List.of("", "", "2.没有现成信息需要另行制作"));
        rows.put("unclear", List.of("", "", "3.补正后申请内容仍不明确"));
        rows.put("petition", List.of("", "（五）不予处理", "1.信访举报投诉类申请"));
        rows.put("repeat", List.of("", "", "2.重复申请"));
        rows.put("publication", List.of("", "", "3.要求提供公开出版物"));
        rows.put("excessive", List.of("", "", "4.无正当理由大量反复申请"));
        rows.put("reconfirm", List.of("", "", "5.要求行政机关确认或重新出具已获取信息"));
        rows.put("overdue", List.of("", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"));
        rows.put("unpaid", List.of("", "", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"));
        rows.put("others", List.of("", "", "3.其他"));
        rows.put("resolved_total", List.of("", "（七）总计"));
        rows.put("carried_out", List.of("四、结转下年度继续办理"));
        return rows;
    }
}
