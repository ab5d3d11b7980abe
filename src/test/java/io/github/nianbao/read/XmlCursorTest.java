package io.github.nianbao.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.FileKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlCursorTest {
    @Test
    void whatIsLeftUnreadIsSkipped() throws Exception {
        XmlCursor xml = cursor("<a><b><c><d/></c>x</b><!-- e --><f n=\" 7 \"/>y<g><h/></g></a>".getBytes(UTF_8));

        List<String> names = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            names.add(xml.name() + xml.number("n", 0));
        }

        assertThat(names).containsExactly("b0", "f7", "g0");
        assertThat(xml.nextChild(1)).isFalse();
    }

    @Test
    void textHoldsThatOfChildrenAndTheCursorGoesOnBehindIt() throws Exception {
        XmlCursor xml = cursor("<a><t>一<i>二</i><![CDATA[<三>]]>&lt;</t><u/></a>".getBytes(UTF_8));

        assertThat(xml.nextChild(1)).isTrue();
        assertThat(xml.text()).isEqualTo("一二<三><");
        assertThat(xml.nextChild(1)).isTrue();
        assertThat(xml.name()).isEqualTo("u");
    }

    @Test
    void everyEncodingThatAPartMayHaveIsKnown() throws Exception {
        assertThat(text("<a>文</a>".getBytes(UTF_8))).isEqualTo("文");
        assertThat(text("\uFEFF<a>文</a>".getBytes(UTF_8))).isEqualTo("文");
        assertThat(text("\uFEFF<a>文</a>".getBytes(UTF_16LE))).isEqualTo("文");
        assertThat(text("<a>文</a>".getBytes(UTF_16BE))).isEqualTo("文");
        assertThat(text("<?xml version='1.0' encoding='GB18030'?><a>文</a>".getBytes(Charset.forName("GB18030"))))
                .isEqualTo("文");
        assertThat(text("<?xml version='1.0' encoding='x-none'?><a>文</a>".getBytes(UTF_8)))
                .isEqualTo("文");
    }

    @Test
    void aByteThatFitsNoneIsDamageWithoutAWordOnTheScreen() {
        PrintStream screen = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(written, true, UTF_8));
            RefusedException refused =
                    catchThrowableOfType(RefusedException.class, () -> text("<a>\u00E4</a>".getBytes(ISO_8859_1)));

            assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.DAMAGED);
            assertThat(refused.refusal().arguments().get(0)).startsWith("word/a.xml");
            assertThat(written.toString(UTF_8)).isEmpty();
        } finally {
            System.setErr(screen);
        }
    }

    private static String text(byte[] xml) throws RefusedException {
        return cursor(xml).text();
    }

    private static XmlCursor cursor(byte[] xml) throws RefusedException {
        return XmlCursor.of(xml, FileKind.DOCX, "word/a.xml");
    }
}
