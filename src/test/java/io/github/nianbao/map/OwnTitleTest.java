package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.report.Identity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages list other reports around their own. */
class OwnTitleTest {
    private static final String TITLE = "桐溪市教育局2022年政府信息公开工作年度报告";
    private static final List<String> LIST =
            List.of("柳河县水务局2019年政府信息公开工作年度报告", "柳河县水务局2020年政府信息公开工作年度报告", "松岭区统计局2021年政府信息公开工作年度报告");
    private static final List<String> TEXT =
            List.of("一、总体情况", "2022年，我局主动公开政府信息12条。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项", "无。");

    @Test
    void aHeadingIsTheTitleWhateverIsListedBelowIt() {
        Identity identity = find(List.of("#" + TITLE), LIST, TEXT);

        assertThat(identity.agency()).isEqualTo("桐溪市教育局");
        assertThat(identity.year()).isEqualTo(2022);
    }

    @Test
    void amongListedTitlesSignatureAndTextDecide() {
        List<String> signature = List.of("桐溪市教育局", "2023年1月12日");

        assertThat(find(List.of(TITLE), LIST, TEXT, signature).agency()).isEqualTo("桐溪市教育局");
        assertThat(find(LIST, List.of(TITLE), TEXT, signature).agency()).isEqualTo("桐溪市教育局");
    }

    @Test
    void whatIsListedBelowTheTextIsNoTestimony() {
        List<String> below = List.of("松岭区统计局2021年政府信息公开工作年度报告", "松岭区统计局2021年政府信息公开工作年度报告");

        assertThat(find(LIST, List.of(TITLE), TEXT, below).year()).isEqualTo(2022);
    }

    @Test
    void aTitleApartFromTheListAboveItIsTheTitle() {
        List<String> menu = List.of("当前位置：首页", "政务公开");

        assertThat(find(LIST, menu, List.of(TITLE), TEXT).agency()).isEqualTo("桐溪市教育局");
    }

    @Test
    void twoHeadingsAreNoListAndTheNearerOneCounts() {
        assertThat(find(List.of("#松岭区统计局2021年政府信息公开工作年度报告"), List.of("#" + TITLE), TEXT)
                        .agency())
                .isEqualTo("桐溪市教育局");
    }

    @SafeVarargs
    private static Identity find(List<String>... parts) {
        List<Block> blocks = new ArrayList<>();
        for (List<String> part : parts) {
            for (String line : part) {
                Place place = Place.ofParagraph(null, null, blocks.size() + 1, null);
                blocks.add(
                        line.startsWith("#") ? new Heading(1, line.substring(1), place) : new Paragraph(line, place));
            }
        }
        Document document = new Document(FileKind.HTML, 0, blocks);
        return IdentityFinder.find(Outline.of(document), "page.html").identity();
    }
}
