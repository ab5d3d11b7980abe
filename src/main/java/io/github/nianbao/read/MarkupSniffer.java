package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

    /** How much of a file is searched for tags in the middle of text, in bytes. */
    private static final int SEARCHED = 256 * 1024;

    /** Text about web pages mentions a tag or two. */
    private static final int FEWEST_END_TAGS = 5;

    private static final Pattern END_TAG = Pattern.compile("(?i)</(?:p|td|th|tr|table|div|span|h[1-6])\\s*>");

    /** Office 2003 as XML, and the packages of later versions written as one XML file. */
    private static final Pattern OFFICE_XML =
            Pattern.compile("<\\?mso-application\\s+progid\\s*=\\s*[\"'](word|excel)\\.(?:document|sheet)");

    /** The same without the note for which program they are, as other programs write them. */
    private static final Pattern OFFICE_ROOT =
            Pattern.compile("<(?:\\w+:)?(?:(workbook)\\s[^>]*urn:schemas-microsoft-com:office:spreadsheet"
                    + "|worddocument\\s[^>]*schemas.microsoft.com/office/word/2003"
                    + "|package\\s[^>]*schemas.microsoft.com/office/2006/xmlpackage)");

    private static final Pattern MIME_HEADER = Pattern.compile(
            "^(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:mime-version:|content-type:\\s*multipart/related)");

    /** An object of JSON, alone, in a list, or the first of many, one to a line. */
    private static final Pattern JSON = Pattern.compile("^\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]*\"\\s*:");

    private MarkupSniffer() {}

    static FileKind kindOf(byte[] bytes) {
        String start = asciiStart(bytes);
        if (start.startsWith("{\\rtf")) {
            return FileKind.RTF;
        }
        if (JSON.matcher(start).find()) {
            return FileKind.DATA;
        }
        if (start.contains("multipart/related") && MIME_HEADER.matcher(start).find()) {
            return FileKind.MHTML;
        }
        if (start.startsWith("<?xml")) {
            Matcher application = OFFICE_XML.matcher(start);
            if (application.find()) {
                return application.group(1).equals("word") ? FileKind.WORD_XML : FileKind.SHEET_XML;
            }
        }
        Matcher root = OFFICE_ROOT.matcher(start);
        if (start.startsWith("<") && root.find()) {
            return root.group(1) == null ? FileKind.WORD_XML : FileKind.SHEET_XML;
        }
        if (start.startsWith("<")) {
            if (HTML_TAGS.stream().anyMatch(start::contains)) {
                return FileKind.HTML;
            }
            if (start.startsWith("<?xml")) {
                return FileKind.UNKNOWN;
            }
        }
        return isTextWithMarkup(bytes) ? FileKind.HTML : FileKind.TEXT;
    }

    /** A title before the first tag, or text in which a program that recognises print set its tables as HTML. */
    private static boolean isTextWithMarkup(byte[] bytes) {
        String text = Sniffer.head(bytes, SEARCHED).replace("\0", "");
        return END_TAG.matcher(text).results().limit(FEWEST_END_TAGS).count() == FEWEST_END_TAGS;
    }

    /** The beginning in lower case, without byte order mark, the zero bytes of UTF-16, leading blanks and long comments. */
    private static String asciiStart(byte[] bytes) {
        String start = plainStart(Sniffer.head(bytes, LOOKED_AT));
        if (!start.startsWith("<!--") || start.contains("-->")) {
            return start;
        }
        String whole = plainStart(Sniffer.head(bytes, SEARCHED));
        int end = whole.indexOf("-->");
        return end < 0
                ? start
                : whole.substring(end + 3, Math.min(whole.length(), end + 3 + LOOKED_AT))
                        .strip();
    }

    private static String plainStart(String head) {
        for (String mark : List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF")) {
            if (head.startsWith(mark)) {
                head = head.substring(mark.length());
            }
        }
        return head.replace("\0", "").replace("\r", "").strip().toLowerCase(Locale.ROOT);
    }
}
