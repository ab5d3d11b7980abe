package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the kinds that are written as text (RTF, MHTML, HTML, other XML) from plain text, whatever their charset. */
final class MarkupSniffer {
    /** How much of a file is looked at, in bytes: enough for comments and scripts' declarations before the first tag. */
    private static final int LOOKED_AT = 4096;

    private static final List<String> HTML_TAGS = List.of(
            "<html",
            "<!doctype html",
            "<head",
            "<body",
            "<table",
            "<div",
            "<meta",
            "<title",
            "<p>",
            "<p ",
            "<span",
            "<style",
            "<script");

    private static final Pattern MIME_HEADER = Pattern.compile(
            "^(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:mime-version:|content-type:\\s*multipart/related)");

    private MarkupSniffer() {}

    static FileKind kindOf(byte[] bytes) {
        String start = asciiStart(bytes);
        if (start.startsWith("{\\rtf")) {
            return FileKind.RTF;
        }
        if (start.contains("multipart/related") && MIME_HEADER.matcher(start).find()) {
            return FileKind.MHTML;
        }
        if (start.startsWith("<")) {
            if (HTML_TAGS.stream().anyMatch(start::contains)) {
                return FileKind.HTML;
            }
            if (start.startsWith("<?xml")) {
                return FileKind.UNKNOWN;
            }
        }
        return FileKind.TEXT;
    }

    /** The beginning in lower case, without byte order mark, the zero bytes of UTF-16 and leading blanks. */
    private static String asciiStart(byte[] bytes) {
        String head = Sniffer.head(bytes, LOOKED_AT);
        for (String mark : List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF")) {
            if (head.startsWith(mark)) {
                head = head.substring(mark.length());
            }
        }
        return head.replace("\0", "").replace("\r", "").strip().toLowerCase(Locale.ROOT);
    }
}
