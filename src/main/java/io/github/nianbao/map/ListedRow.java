package io.github.nianbao.map;

import io.github.nianbao.document.Place;
import io.github.nianbao.text.Blanks;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table written as words: 收到申请数25件, or 行政复议：结果维持1件，结果纠正0件.
 *
 * @param text the label as printed
 * @param heads the names of the columns; empty where a figure follows the label itself
 * @param figures as printed, with their units
 */
record ListedRow(String text, PrintedLabel label, List<String> heads, List<String> figures, Place place) {
    /** No label of a form is longer with its groups and explanations. */
    private static final int LONGEST = 200;

    /** Most sentences have no figure, and are not looked at any further. */
    private static final Pattern DIGIT = Pattern.compile("[\\d０-９]");

    private static final String NUMBER = "[+\\-－]?[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?";
    private static final String UNIT = "(?:万元|元|件次|人次|件|条|项|次|个|人|篇|份|宗|起|例|家)?";
    private static final Pattern ONE = Pattern.compile(
            "(?<label>.*[^\\d０-９,，.．、+\\-－\\s\\u3000:：])(?<parted>[\\s\\u3000]*[:：]?[\\s\\u3000]*)(?<figure>" + NUMBER
                    + ")(?<unit>[\\s\\u3000]*" + UNIT + ")");
    /** Without a unit more digits may be the figures of a whole row that ran together. */
    private static final Pattern BARE = Pattern.compile("[0０]|[1-9１-９][\\d０-９]{0,4}");

    private static final Pattern ITEM =
            Pattern.compile("(?<name>[^\\d０-９,，、:：]{2,20}?)[:：为]?(?<figure>" + NUMBER + "[\\s\\u3000]*" + UNIT + ")");
    /** 其中：主动公开规范性文件数 is one label. */
    private static final Pattern PART_OF_A_LABEL = Pattern.compile("(?:其中|包括|含)$");

    private static final Pattern BETWEEN = Pattern.compile("[，、](?!\\d{3}(?!\\d))|,(?!\\d{3}(?!\\d))");

    ListedRow {
        heads = List.copyOf(heads);
        figures = List.copyOf(figures);
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    /** {@code null} if a sentence is no such row. */
    static @Nullable ListedRow read(String sentence, Place place) {
        String text = Blanks.strip(sentence);
        if (text.isEmpty() || text.length() > LONGEST || !DIGIT.matcher(text).find()) {
            return null;
        }
        ListedRow several = several(text, place);
        if (several != null) {
            return several;
        }
        Matcher one = ONE.matcher(text);
        if (!one.matches() || !isOneFigure(one)) {
            return null;
        }
        return row(one.group("label"), List.of(), List.of(one.group("figure") + one.group("unit")), place);
    }

    /** （一）予以公开330000033 is no figure, nor is 33 without anything that says where the label ends. */
    private static boolean isOneFigure(Matcher one) {
        return !Blanks.isBlank(one.group("unit"))
                || !one.group("parted").isEmpty()
                        && BARE.matcher(one.group("figure")).matches();
    }

    /** A label that stands alone; {@code null} if anything but a short label is printed. */
    static @Nullable ListedRow label(String printed, Place place) {
        String text = Blanks.strip(printed);
        return text.isEmpty() || text.length() > LONGEST ? null : row(text, List.of(), List.of(), place);
    }

    private static @Nullable ListedRow several(String text, Place place) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        if (colon <= 0) {
            return null;
        }
        List<String> heads = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (String item : BETWEEN.split(text.substring(colon + 1))) {
            Matcher matcher = ITEM.matcher(Blanks.strip(item));
            if (!matcher.matches()) {
                return null;
            }
            heads.add(matcher.group("name"));
            figures.add(matcher.group("figure"));
        }
        String label = Blanks.strip(text.substring(0, colon));
        return PART_OF_A_LABEL.matcher(label).find() ? null : row(label, heads, figures, place);
    }

    private static ListedRow row(String text, List<String> heads, List<String> figures, Place place) {
        return new ListedRow(text, PrintedLabel.of(text), heads, figures, place);
    }
}
