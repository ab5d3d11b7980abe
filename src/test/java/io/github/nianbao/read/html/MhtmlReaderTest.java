package io.github.nianbao.read.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MhtmlReaderTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String FIGURE = "<table><tr><td>许可<td>2<i class=h>9</i>65<tr><td>处罚<td>3</table>";

    @Test
    void quotedPrintableInTheCharsetOfThePart() throws RefusedException {
        String quoted = quoted("<p>沙丘县审计局</p><table><tr><td>规章<td>1<tr><td>文件<td>2</table>".getBytes(GBK));

        assertThat(read(head(""), part("text/html; charset=\"gb2312\"", "quoted-printable", "", quoted)))
                .containsExactly("沙丘县审计局", "[规章|1, 文件|2]");
    }

    @Test
    void base64WithACharsetThatIsNotTrue() throws RefusedException {
        String packed = Base64.getMimeEncoder().encodeToString("<meta charset=gbk><p>沙丘县</p>".getBytes(GBK));

        assertThat(read(head(""), part("text/html; charset=us-ascii", "base64", "", packed)))
                .containsExactly("沙丘县");
    }

    @Test
    void theRootIsThePartThatTheEnvelopeNames() throws RefusedException {
        assertThat(read(
                        head(";\r\n\tstart=\"<b@x>\""),
                        part("text/html", "8bit", "<a@x>", "<p>frame"),
                        part("text/html", "8bit", "<b@x>", "<p>root")))
                .containsExactly("root");
    }

    @Test
    void withoutANameTheFirstPageIsTheRootAndStyleSheetsAreNone() throws RefusedException {
        assertThat(read(
                        head(""),
                        part("text/css", "8bit", "", "p{display:none}"),
                        part("text/html", "8bit", "", "<p>first"),
                        part("text/html", "8bit", "", "<p>second")))
                .containsExactly("first");
    }

    @Test
    void aSetOfFramesIsReadFromItsParts() throws RefusedException {
        assertThat(read(
                        head(""),
                        part("text/html", "8bit", "", "<frameset><frame src=sheet001.htm></frameset>"),
                        part("text/html", "8bit", "", "<p>sheet"),
                        part("text/xml", "8bit", "", "<p>list")))
                .containsExactly("sheet");
    }

    @Test
    void anEnvelopeWithoutAPageHoldsNoReport() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> read(head(""), part("image/gif", "base64", "", "R0lGOA==")));

        assertThat(refused.refusal().code()).isEqualTo(Code.NO_REPORT);
        assertThat(refused.refusal().kind()).isEqualTo(FileKind.MHTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=stylesheet href='cid:c@x'>",
                "<link rel='stylesheet' href='http://a.example/r/s.css'>",
                "<link rel=stylesheet href=s.css type='text/css'>",
                "<link rel=stylesheet href='other/../s.css' media=screen>",
                "<base href='http://a.example/r/'><link rel=stylesheet href=s.css>",
                "<style>@import url('s.css') screen;</style>",
                "<link rel=stylesheet href='t.css'>",
                "<link rel=stylesheet href='D:\\\\saved\\\\s.css'>"
            })
    void aStyleSheetInAPartOfItsOwnCountsLikeOneInThePage(String link) throws RefusedException {
        assertThat(read(
                        head(""),
                        located("text/html", "http://a.example/r/page.htm", link + FIGURE),
                        part(
                                "text/css",
                                "8bit",
                                "<c@x>\r\nContent-Location: http://a.example/r/s.css",
                                ".h{display:none}"),
                        located("text/css", "http://a.example/r/t.css", "@import 's.css'; b{color:red}")))
                .containsExactly("[许可|265, 处罚|3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<link rel=stylesheet href=s.css media=print>",
                "<link rel='alternate stylesheet' href=s.css>",
                "<link rel=preload href=s.css>",
                "<link rel=stylesheet href=missing.css>",
                "<noscript><link rel=stylesheet href=s.css></noscript>"
            })
    void aStyleSheetThatThePageDoesNotUseHidesNothing(String link) throws RefusedException {
        assertThat(read(
                        head(""),
                        located("text/html", "http://a.example/r/page.htm", link + FIGURE),
                        located("text/css", "http://a.example/r/s.css", ".h{display:none}")))
                .containsExactly("[许可|2965, 处罚|3]");
    }

    @Test
    void onlyThePagesInTheFramesOfTheRootAreRead() throws RefusedException {
        assertThat(read(
                        head(""),
                        located(
                                "text/html",
                                "http://a.example/",
                                "<frameset><frame src=nav.htm><frame src=main.htm></frameset>"),
                        located("text/html", "http://a.example/old.htm", "<p>old"),
                        located("text/html", "http://a.example/main.htm", "<p>main"),
                        located("text/html", "http://a.example/nav.htm", "<p>nav")))
                .containsExactly("nav", "main");
    }

    @Test
    void aFrameWithinAPageIsReadWhereThePageHasNoFiguresOfItsOwn() throws RefusedException {
        String report = part("text/html", "8bit", "<f@x>", "<p>report");
        String frame = "<iframe src='cid:f@x'></iframe>";

        assertThat(read(head(""), part("text/html", "8bit", "", "<p>site" + frame), report))
                .containsExactly("site", "report");
        assertThat(read(head(""), part("text/html", "8bit", "", FIGURE + frame), report))
                .containsExactly("[许可|2965, 处罚|3]");
        assertThat(read(
                        head(""),
                        part("text/html", "8bit", "", "<p>site" + frame.replace(">", " style='display:none'>")),
                        report))
                .containsExactly("site");
    }

    @Test
    void emptyLinesBeforeTheEnvelopeDoNotMatter() throws RefusedException {
        assertThat(read("\r\n\r\n" + head(""), part("text/html", "8bit", "", "<p>first")))
                .containsExactly("first");
    }

    private static String located(String type, String location, String body) {
        return part(type, "8bit", "<" + location.hashCode() + "@x>\r\nContent-Location: " + location, body);
    }

    private static List<String> read(String... parts) throws RefusedException {
        byte[] file = (String.join("", parts) + "--=_x--\r\n").getBytes(ISO_8859_1);
        return MhtmlReader.read(file).blocks().stream().map(Pages::line).toList();
    }

    private static String head(String parameters) {
        return "From: <Saved by x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"=_x\""
                + parameters + "\r\n\r\npreamble\r\n";
    }

    private static String part(String type, String encoding, String id, String body) {
        return "--=_x\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding
                + (id.isEmpty() ? "" : "\r\nContent-ID: " + id) + "\r\n\r\n"
                + new String(body.getBytes(UTF_8), ISO_8859_1) + "\r\n";
    }

    private static String quoted(byte[] bytes) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            quoted.append(i % 20 == 19 ? "=\r\n" : "");
            quoted.append('=')
                    .append(Integer.toHexString(bytes[i] & 0xFF | 0x100)
                            .substring(1)
                            .toUpperCase(java.util.Locale.ROOT));
        }
        return quoted.toString();
    }
}
