package io.github.nianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.Pages;
import io.github.nianbao.read.page.TooMuchException;
import java.util.List;
import java.util.stream.Stream;

/** However lines and words lie on pages, their tables hold together, and say nothing that is not drawn. */
class GridFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void grid(byte[] bytes) throws Exception {
        List<PageContent> drawn = DrawnPages.of(bytes);
        WithinLimits.readOrRefuse(() -> {
            Document read = read(drawn);
            for (char digit = '0'; digit <= '9'; digit++) {
                assertThat(count(digit, read.blocks().stream().flatMap(GridFuzzTest::texts)))
                        .as("how often " + digit)
                        .isLessThanOrEqualTo(count(
                                digit,
                                drawn.stream()
                                        .flatMap(page -> page.glyphs().stream().map(glyph -> glyph.text()))));
            }
            return read;
        });
    }

    private static Document read(List<PageContent> drawn) throws RefusedException {
        Pages pages = new Pages();
        try {
            for (PageContent page : drawn) {
                pages.add(page);
            }
        } catch (TooMuchException beyond) {
            throw new RefusedException(
                    new Refusal(Refusal.Code.TOO_LARGE, FileKind.PDF, List.of(beyond.what()), false));
        }
        return new Document(FileKind.PDF, pages.count(), pages.blocks());
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().map(Cell::text);
        }
        return block instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.of();
    }

    private static long count(char digit, Stream<String> texts) {
        return texts.flatMapToInt(String::chars).filter(c -> c == digit).count();
    }
}
