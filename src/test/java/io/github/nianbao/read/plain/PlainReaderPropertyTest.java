package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.text.Blanks;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainReaderPropertyTest {
    @Property(seed = "2021")
    void everyPrintedCharacterIsInSomeBlockInTheOrderOfTheFile(@ForAll("dumps") String text) throws RefusedException {
        Assume.that(!Blanks.isBlank(text));

        Document document = PlainReader.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(printed(document.blocks().stream().flatMap(PlainReaderPropertyTest::texts)))
                .isEqualTo(printed(Stream.of(text)));
    }

    @Property(seed = "2021")
    void linesRiseFromBlockToBlock(@ForAll("dumps") String text) throws RefusedException {
        Assume.that(!Blanks.isBlank(text));

        Document document = PlainReader.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(document.blocks())
                .extracting(block -> block.place().line())
                .isSorted()
                .doesNotContainNull();
    }

    @Property(seed = "2021")
    void bytesOfAnyKindAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(PlainReader.read(bytes).blocks()).isNotEmpty();
        } catch (RefusedException e) {
            assertThat(e.refusal()).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> dumps() {
        return Arbitraries.of(
                        "\t",
                        "\n",
                        "\n",
                        "\r\n",
                        "\r",
                        "\u00A0",
                        "\u3000",
                        " ",
                        "\f",
                        "一、",
                        "（一）",
                        "第二十条",
                        "0",
                        "12",
                        "总计",
                        "注：",
                        "。",
                        "情况",
                        "\t\u00A0\n",
                        "\t0\n",
                        "\n\n")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().map(Cell::text);
        }
        return Stream.of(((Paragraph) block).text());
    }

    private static String printed(Stream<String> texts) {
        return texts.flatMapToInt(String::chars)
                .filter(c -> !Blanks.isBlank(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
