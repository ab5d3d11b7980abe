package io.github.nianbao.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files made to hang, fill, crash or lead astray whoever reads them, each with the outcome it must have. */
final class Attacks {
    /** @param outcome the code of the refusal, or {@link #READ} */
    record Attack(String name, byte[] bytes, String outcome) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final String READ = "READ";
    static final String REPORT = """
            沙洲县档案局2021年政府信息公开工作年度报告
            一、总体情况
            全年主动公开信息12条。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t0\t0\t0
            行政规范性文件\t1\t0\t37
            """;
    private static final String SECRET = "file:///etc/passwd";
    private static final String TABLE = "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>0<td>0<td>0"
            + "<tr><td>行政规范性文件<td>1<td>0<td>37</table>";
    private static final String PAGE = "<h1>沙洲县档案局2021年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>" + TABLE;

    private final List<Attack> all = new ArrayList<>();

    static List<Attack> all() {
        Attacks attacks = new Attacks();
        attacks.texts();
        attacks.pages();
        attacks.savedPages();
        attacks.richTexts();
        attacks.packages();
        attacks.pdfs();
        return attacks.all;
    }

    private void add(String name, byte[] bytes, String outcome) {
        all.add(new Attack(name, bytes, outcome));
    }

    private void add(String name, String text, String outcome) {
        add(name, text.getBytes(UTF_8), outcome);
    }

    private void texts() {
        add("one line of forty megabytes", "年报".repeat(7_000_000), "TOO_MUCH_MEMORY");
        add("a line of a million tabs in a report", REPORT + "\t".repeat(1_000_000), "TOO_MUCH_MEMORY");
        add(
                "marks repeated thousands of times before a figure",
                REPORT.replace("公开信息12", "公开" + "、".repeat(9_000) + "12"),
                READ);
        add("one character repeated in a cell", REPORT.replace("规章\t", "规" + "章".repeat(15_000) + "\t"), READ);
        add("half a surrogate pair", halfAPair(), "UNDECODABLE");
        add("zero bytes between digits", REPORT.replace("37", "3\0007"), "UNDECODABLE");
        add("escape sequences of a terminal", REPORT.replace("规章", "\u001B[2J规章"), "UNDECODABLE");
        add("gzip called a document", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2}, "UNDECODABLE");
        add("RAR called a document", "Rar!\u001A\u0007\1\0".getBytes(ISO_8859_1), "UNDECODABLE");
        add("7z called a document", "7z\u00BC\u00AF\u0027\u001C\0\4".getBytes(ISO_8859_1), "UNDECODABLE");
    }

    private static byte[] halfAPair() {
        byte[] bytes = ("\uFEFF" + REPORT + "文文").getBytes(UTF_16LE);
        bytes[bytes.length - 3] = (byte) 0xD8;
        return bytes;
    }

    private void pages() {
        add("elements opened a hundred thousand times", PAGE + "<b>".repeat(100_000), "TOO_LARGE");
        add("divisions opened a hundred thousand times", PAGE + "<div>".repeat(100_000), "TOO_LARGE");
        add("links opened fifty thousand times", PAGE + "<a href=x>".repeat(50_000), "TOO_LARGE");
        add("tables opened fifty thousand times", "<table>".repeat(50_000) + PAGE, "TOO_LARGE");
        add("cells opened in cells", PAGE + "<table><tr><td>".repeat(20_000), "TOO_LARGE");
        add("lists opened twenty thousand times", PAGE + "<ul><li>".repeat(20_000), "TOO_LARGE");
        add(
                "a cell over a million columns and rows",
                PAGE.replace("<td>37", "<td>37<td colspan=1000000 rowspan=1000000>"),
                "READ");
        add("elements left open by a careless writer", PAGE + "<b><div>".repeat(2_000), READ);
        add("a row of thirty thousand cells", PAGE + "<table><tr>" + "<td>1".repeat(30_000), "TOO_LARGE");
        add("a hundred thousand attributes", PAGE + "<p " + "a=1 b".repeat(100_000) + ">", READ);
        add(
                "a page that fetches",
                "<meta http-equiv=refresh content='0;url=" + SECRET + "'><script src='" + SECRET
                        + "'></script><iframe src='" + SECRET + "'></iframe><object data='" + SECRET
                        + "'></object><img src='http://192.0.2.1/'>" + PAGE,
                READ);
        add(
                "a page that declares entities",
                "<!DOCTYPE html [<!ENTITY x SYSTEM '" + SECRET + "'>]><html>" + PAGE + "&x;",
                READ);
    }

    private void savedPages() {
        String head = "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"";
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            nested.append(i == 0 ? head : "Content-Type: multipart/mixed; boundary=\"")
                    .append("b" + i + "\"\r\n\r\n--b" + i + "\r\n");
        }
        add("three thousand envelopes within each other", nested + "Content-Type: text/html\r\n\r\n" + PAGE, READ);
        add(
                "a boundary of a megabyte",
                head + "b".repeat(1 << 20) + "\"\r\n\r\n--" + "b".repeat(1 << 20)
                        + "\r\nContent-Type: text/html\r\n\r\n" + PAGE,
                "READ");
    }

    private void richTexts() {
        String start = "{\\rtf1\\ansi ";
        add("a million groups within each other", start + "{".repeat(1_000_000), "DAMAGED");
        add(
                "a row of three hundred thousand cells",
                start + "\\trowd\\intbl " + "1\\cell ".repeat(300_000) + "\\row}",
                "TOO_LARGE");
        add(
                "a row described as three hundred thousand cells",
                start + "\\trowd\\intbl" + "\\cellx1".repeat(300_000) + " 1\\cell\\row}",
                "TOO_LARGE");
        add(
                "two hundred thousand rows of two cells",
                start + "\\trowd\\intbl 1\\cell 2\\cell\\row ".repeat(200_000) + "}",
                "TOO_LARGE");
        add("bytes announced and not there", start + "\\bin999999999 x}", "DAMAGED");
        add(
                "a field that starts a program",
                start + "{\\field{\\*\\fldinst DDEAUTO c:\\\\\\\\cmd.exe}{\\fldrslt 37}}}",
                "NO_REPORT");
    }

    private void packages() {
        String body = Packed.paragraphs(REPORT);
        String entities = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + SECRET + "\">]>";
        add("an entity from a file", Packed.docx(entities, body + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"), "DAMAGED");
        add(
                "an inclusion from a file",
                Packed.docx("", body + "<xi:include href=\"" + SECRET + "\" parse=\"text\"/>"),
                READ);
        add(
                "a template, macros and a field that start programs",
                Packed.docx(
                        "",
                        body
                                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
                READ);
        add(
                "a sheet said to be all cells",
                Packed.xlsx("", "<dimension ref=\"A1:XFD1048576\"/>" + Packed.rows(REPORT)),
                READ);
        StringBuilder wide = new StringBuilder();
        for (int row = 1; row <= 100; row++) {
            wide.append("<row>").append("<c><v>1</v></c>".repeat(16_384)).append("</row>");
        }
        add("rows of sixteen thousand columns", Packed.xlsx("", "<sheetData>" + wide + "</sheetData>"), "TOO_LARGE");
        add("an entity in a sheet", Packed.xlsx(entities, Packed.rows(REPORT + "&x;")), "DAMAGED");
        add(
                "entities that laugh in OFD",
                Packed.zip("OFD.xml", "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><OFD>&b;</OFD>"),
                "DAMAGED");
        add("a ZIP file in a ZIP file", Packed.zip("a/../../b.zip", "x"), "KIND_NOT_READ");
        add("a directory that runs in a circle", circular(), "DAMAGED");
    }

    /** A compound file ([MS-CFB]) whose sectors follow each other without end. */
    private static byte[] circular() {
        byte[] file = new byte[512 * 3];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(mark, 0, file, 0, mark.length);
        file[24] = 0x3E;
        file[26] = 3;
        file[28] = (byte) 0xFE;
        file[29] = (byte) 0xFF;
        file[30] = 9;
        file[32] = 6;
        file[44] = 1;
        file[48] = 1;
        Arrays.fill(file, 76, 512, (byte) 0xFF);
        Arrays.fill(file, 76, 80, (byte) 0);
        Arrays.fill(file, 512, 1024, (byte) 0xFF);
        Arrays.fill(file, 516, 520, (byte) 0);
        file[516] = 1;
        return file;
    }

    private void pdfs() {
        String text = "BT /F 12 Tf 50 700 Td (2021) Tj ET";
        add(
                "pages that are their own children",
                RawPdf.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
                "DAMAGED");
        add(
                "a billion pages announced",
                RawPdf.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1000000000>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"),
                "TOO_LARGE");
        add(
                "forms that draw each other",
                RawPdf.page(
                        "",
                        "",
                        "/XObject<</X 6 0 R>>",
                        text + " /X Do",
                        RawPdf.stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                                "/X Do /X Do")),
                "TOO_LARGE");
        add("a page as wide as the world", RawPdf.page("", "/MediaBox[0 0 1e12 1e12]", "", text), "NO_REPORT");
        add(
                "scripts, launches and files within",
                RawPdf.page(
                        "/OpenAction<</S/JavaScript/JS(app.launchURL\\('x'\\))>>/AA<</WC<</S/Launch/F(cmd.exe)>>>>",
                        "",
                        "",
                        text),
                "NO_REPORT");
        add(
                "a font that draws itself",
                RawPdf.page(
                        "",
                        "",
                        "/Font<</G 6 0 R>>",
                        "BT /G 12 Tf 50 700 Td (a) Tj ET",
                        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 7 0 R>>/Encoding<</Type/Encoding/Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1]/Resources<</Font<</G 6 0 R>>>>>>",
                        RawPdf.stream("", "1 0 d0 BT /G 1 Tf (a) Tj ET")),
                "NO_REPORT");
        add(
                "arrays within each other",
                RawPdf.page("/X " + "[".repeat(100_000) + "]".repeat(100_000), "", "", text),
                "DAMAGED");
        add("operands within each other", RawPdf.page("", "", "", "[".repeat(100_000) + text), "DAMAGED");
        add("an array that takes in the rest of the page", RawPdf.page("", "", "", text + " [ " + text), "DAMAGED");
        add("a string that takes in the rest of the page", RawPdf.page("", "", "", text + " (" + text), "DAMAGED");
        add("states saved a million times", RawPdf.page("", "", "", "q ".repeat(1_000_000) + text), "TOO_MUCH_MEMORY");
    }
}
