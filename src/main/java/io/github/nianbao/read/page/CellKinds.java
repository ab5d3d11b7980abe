package io.github.nianbao.read.page;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What the text of a cell looks like, as far as a page break needs to know. */
final class CellKinds {
    /** 12 · 12^1 (a note) · 12* · 1,234 · -3 · 减2 · 251000元 · / · — · 无 · 1, (wrapped behind its separator). */
    private static final Pattern VALUE = Pattern.compile(
            "[+\\-－—增减]?[0-9０-９]+([,，][0-9０-９]+)*([.．][0-9０-９]+)?[,，]?\\p{IsHan}{0,2}([（(].*[）)])?(\\^[0-9]+|[*※†‡]+)?"
                    + "|[/／\\-－—–]+|无");
    /** 一、 · （一） · 1. · 1、 · (1) · ①. */
    private static final Pattern ENUMERATED =
            Pattern.compile("([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十0-9]+[）)]|[0-9０-９]+[.．、]|[①-⑳]).*", Pattern.DOTALL);

    private static final Pattern UNIT = Pattern.compile("(件|条|项|次|个|人|篇|份|宗|起|例|家|人次|件次)|万?元");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private CellKinds() {}

    static boolean value(String text) {
        return VALUE.matcher(bare(text)).matches();
    }

    /** What a column of units holds. */
    static boolean unit(String text) {
        return UNIT.matcher(bare(text)).matches();
    }

    /** Whether a label begins with a number of its own, so that it cannot be the rest of another one. */
    static boolean enumerated(String text) {
        return ENUMERATED.matcher(bare(text)).matches();
    }

    static String bare(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
