package io.github.nianbao.read.html;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.text.Blanks;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page as a browser would take it apart. The parser sees a string and no address, so that it can fetch nothing.
 *
 * @param location the page's address, empty if unknown
 * @param linked what is there of what it links to
 */
record Page(String location, Linked linked) {
    private static final String LOST = "\uFFFD";

    /** {@code <title/>} closes itself in pages that were written as XML; to a parser of HTML all the rest is its text. */
    private static final Pattern EMPTY_RAW_ELEMENT =
            Pattern.compile("(?i)<(title|script|style|textarea|iframe|noscript|noframes|noembed|xmp)\\b([^<>]*)/>");

    /** @return the addresses of the pages in its frames that are seen, in order */
    List<String> read(String text, PageBlocks blocks) throws RefusedException {
        Limits.hold("tags", tags(text), Limits.TAGS);
        OpenElements.check(text);
        String html = text.startsWith("<?xml") ? EMPTY_RAW_ELEMENT.matcher(text).replaceAll("<$1$2></$1>") : text;
        Document page = Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(html, "");
        checkDepth(page);
        checkRows(page);
        Element body = page.body();
        markCut(body, text);
        if (!Blanks.strip(text).startsWith("<")) {
            // text with marked-up tables in it, as from a program that recognises print: its lines are lines
            body.attr("style", "white-space:pre");
        }
        Visibility visibility = Visibility.of(page, StyleSheets.of(page, base(page), linked));
        List<String> frames = frames(page, visibility);
        DivTables.rename(page, visibility);
        new TableFlow(visibility, blocks).read(Flow.of(body, visibility));
        return frames;
    }

    /** A page whose last sign is a digit in a cell has lost its end, and the figure may have more digits. */
    private static void markCut(Element body, String text) {
        Element last = body;
        while (last.childNodeSize() > 0 && last.childNode(last.childNodeSize() - 1) instanceof Element inner) {
            last = inner;
        }
        if (!text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1)) && last.closest("td, th") != null) {
            last.appendText(LOST);
        }
    }

    private String base(Document page) {
        Element base = page.selectFirst("base[href]");
        return base == null ? location : base.attr("href");
    }

    private static List<String> frames(Document page, Visibility visibility) {
        return page.select("frame[src], iframe[src]").stream()
                .filter(frame -> visibility.isDisplayed(frame) && Pictures.mayHideATable(frame, visibility))
                .map(frame -> frame.attr("src"))
                .toList();
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
