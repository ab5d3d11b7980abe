package io.github.nianbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedPrintTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2<img src=6.png width=8 height=14>5",
                "<img src=265.png width=40 height=14>",
                "<picture><source srcset=a.webp><img src=265.png height=14></picture>",
                "<svg width=50 height=20><text y=15>265</text></svg>",
                "<object>265</object>",
                "1<iframe src='http://192.0.2.1/'>9</iframe>2",
                "1<object data='http://192.0.2.1/'>9</object>2",
                "<math><msup><mn>26</mn><mn>5</mn></msup></math>",
                "<progress value=265 max=300></progress>",
                "<div><template shadowrootmode=open>265</template></div>",
                "<input placeholder=265>",
                "<input type=password value=265>",
                "<input type=button value=265>",
                "<select multiple><option>9<option>265</select>",
                "<ol start=2><li>65</li></ol>",
                "<div style='display:list-item;list-style:decimal inside'>65</div>",
                "<ul><li style='list-style-type:\"2\"'>65</li></ul>",
                "<canvas width=40 height=14></canvas>",
                "2<script>document.write('6')</script>5",
                "2<i style='background:url(n.png) -60px 0;width:8px'></i>5"
            })
    void aFigureWithPrintInItThatIsNoTextIsUnreadable(String cell) throws RefusedException {
        assertThat(figure("", cell)).endsWith("\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "265<img src=dot.gif width=1 height=1>",
                "265<img src=6.png width=8 height=14 style='display:none'>",
                "265<svg width=0 height=0><text>9</text></svg>",
                "<ul><li>265</li></ul>",
                "<ol style='list-style:none'><li style='list-style:none'>265</li></ol>",
                "<select><option label=265>9</option></select>",
                "265<script>count('page')</script>",
                "265<i style='background:url(n.png);display:none'></i>",
                "<span style='background:url(line.png)'>265</span>"
            })
    void whatShowsNothingLeavesTheFigure(String cell) throws RefusedException {
        assertThat(figure("", cell)).isEqualTo("265");
    }

    @Test
    void aPictureBesideWordsLeavesThem() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td><img src=i.gif width=9 height=9>行政许可<td>2<tr><td>行政处罚<td>3</table>"))
                .containsExactly("行政许可|2", "行政处罚|3");
    }

    private static String figure(String sheet, String cell) throws RefusedException {
        return Pages.rows("<style>" + sheet + "</style><table><tr><td>行政许可<td>" + cell + "<tr><td>行政处罚<td>3</table>")
                .get(0)
                .replace("行政许可|", "");
    }
}
