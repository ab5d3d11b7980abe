package io.github.nianbao.read.html;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.text.Blanks;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as a browser would take it apart. The parser sees a string and no address, so that it can fetch nothing. */
final class Page {
    /** {@code <title/>} closes itself in pages that were written as XML; to a parser of HTML all the rest is its text. */
    private static final Pattern EMPTY_RAW_ELEMENT =
            Pattern.compile("(?i)<(title|script|style|textarea|iframe|noscript|noframes|noembed|xmp)\\b([^<>]*)/>");

    private Page() {}

    static void read(String text, PageBlocks blocks) throws RefusedException {
        Limits.hold("tags", tags(text), Limits.TAGS);
        OpenElements.check(text);
        String html = text.startsWith("<?xml") ? EMPTY_RAW_ELEMENT.matcher(text).replaceAll("<$1$2></$1>") : text;
        Document page = Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(html, "");
        checkDepth(page);
        checkRows(page);
        Element body = page.body();
        if (!Blanks.strip(text).startsWith("<")) {
            // text with marked-up tables in it, as from a program that recognises print: its lines are lines
            body.attr("style", "white-space:pre");
        }
        Visibility visibility = Visibility.of(page);
        DivTables.rename(page, visibility);
        new TableFlow(visibility, blocks).read(Flow.of(body, visibility));
    }

    /** Where the parser stopped to nest, cells have lost their rows; other elements lose nothing. */
    private static void checkDepth(Document page) throws RefusedException {
        for (Element cell : page.select("td, th")) {
            Element row = cell.parent();
            boolean inRow = row != null
                    && row.nameIs("tr")
                    && row.parent() != null
                    && !row.parent().nameIs("td");
            if (!inRow && cell.closest("template") == null) {
                Limits.hold("depth", Limits.DEPTH + 1L, Limits.DEPTH);
            }
        }
    }

    private static void checkRows(Document page) {
        for (Element row : page.select("tr")) {
            io.github.nianbao.read.Limits.current().hold(Limit.COLUMNS, row.childrenSize());
        }
    }

    private static int tags(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            tags += next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' ? 1 : 0;
        }
        return tags;
    }
}
