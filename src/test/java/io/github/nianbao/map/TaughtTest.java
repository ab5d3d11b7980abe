package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaughtTest {
    private static final Mappings SHIPPED = Mappings.load(null);
    private static final CellId RECEIVED = new CellId("stats.requests_received");

    /** The form of 2014 with a row in words of its own, a row that is none of the form's, and a second column. */
    private static final Document PRINTED = Tables.document(
            Tables.paragraph("沙洲县2016年政府信息公开工作年度报告"),
            Tables.kept(
                    "统计指标|单位|统计数|历年累计",
                    "（一）主动公开政府信息数|条|557|2557",
                    "网站访客人次|人次|9001|19001",
                    "（一）全年登记的公开请求|件|23|93",
                    "1.当面申请数|件|20|60",
                    "六、举报投诉数量|件|1|2"));

    private static final Teacher TEACHER = new Teacher(SHIPPED, "2014", PRINTED, "a.html");

    private static Report read(Mappings mappings) {
        return new Mapper(mappings).map(PRINTED, "a.html").get(0);
    }

    private static LessonException refused(Teacher teacher, String print, String row) {
        return catchThrowableOfType(LessonException.class, () -> teacher.label(print, row));
    }

    @Test
    void aLabelThatWasTaughtPlacesItsRowAndNothingElse() {
        Report before = read(SHIPPED);
        Report after =
                read(TEACHER.label("全年登记的公开请求", "stats.requests_received").mappings());
        assertThat(before.value(RECEIVED)).isEqualTo(Value.MISSING);
        assertThat(after.value(RECEIVED)).isEqualTo(Value.of(23));
        assertThat(after.entries().keySet()).isEqualTo(before.entries().keySet());
        before.entries()
                .forEach((id, entry) -> assertThat(
                                id.equals(RECEIVED) || after.entries().get(id).equals(entry))
                        .as(id.text())
                        .isTrue());
    }

    @Test
    void theLessonIsAMappingFileThatTeachesTheSameElsewhere() {
        Lesson lesson = TEACHER.label("全年登记的公开请求", "stats.requests_received");
        Mappings elsewhere =
                SHIPPED.with(Lesson.fileOf(lesson.name()), lesson.content().getBytes(StandardCharsets.UTF_8));
        assertThat(elsewhere.setAside()).isEmpty();
        assertThat(read(elsewhere)).isEqualTo(read(lesson.mappings()));
        assertThat(elsewhere.fingerprint()).isEqualTo(lesson.mappings().fingerprint());
        assertThat(elsewhere.fingerprint()).isNotEqualTo(SHIPPED.fingerprint());
        assertThat(lesson.content()).contains("| （一）全年登记的公开请求 | 件 | 23 | 93 |").contains("stats.requests_received: 23");
    }

    @Test
    void whatIsIgnoredIsNoGapAndIsTold() {
        Mappings mappings = TEACHER.ignore("网站访客人次").mappings();
        assertThat(read(SHIPPED).gaps()).anyMatch(gap -> gap.kind() == Gap.Kind.UNKNOWN_ROW);
        Report report = read(mappings);
        assertThat(report.gaps())
                .noneMatch(gap -> gap.printed() != null && gap.printed().contains("网站访客人次"));
        assertThat(report.notes()).contains(new Note("ignored", List.of("网站访客人次", "1")));
        assertThat(report.gaps())
                .anyMatch(gap -> gap.printed() != null && gap.printed().contains("全年登记"));
    }

    @Test
    void theFiguresBelowAnIgnoredHeadAreNoGapsAndAreCounted() {
        Report report = read(TEACHER.ignore("历年累计").mappings());
        assertThat(read(SHIPPED).gaps()).anyMatch(gap -> gap.kind() == Gap.Kind.UNKNOWN_COLUMN);
        assertThat(report.gaps()).noneMatch(gap -> gap.kind() == Gap.Kind.UNKNOWN_COLUMN);
        assertThat(report.notes()).contains(new Note("ignored", List.of("历年累计", "3")));
    }

    @ParameterizedTest
    @CsvSource({
        // The label of another row of the form, which the document happens to print.
        "当面申请数, stats.requests_fax, DOES_NOT_FIT, ambiguous_wording",
        "当面申请数, stats.requests_in_person, DOES_NOT_FIT, known_wording",
        "全年登记的请求, stats.requests_received, NOT_PRINTED, 全年登记的请求",
        "全年登记的公开请求, stats.requests, DOES_NOT_FIT, unknown_row",
    })
    void whatWouldNameTwoRowsOrNoneIsNotTaught(String print, String row, String code, String argument) {
        LessonException refused = refused(TEACHER, print, row);
        assertThat(refused.code()).hasToString(code);
        assertThat(refused.arguments().get(0)).isEqualTo(argument);
    }

    @Test
    void aLabelThatStandsInTwoRowsIsNotTaught() {
        Document twice = Tables.document(Tables.kept("统计指标|单位|统计数", "其他公开请求|件|3", "1.当面申请数|件|2", "其他公开请求|件|4"));
        LessonException refused =
                refused(new Teacher(SHIPPED, "2014", twice, "b"), "其他公开请求", "stats.requests_received");
        assertThat(refused.code()).isEqualTo(LessonException.Code.PRINTED_TWICE);
    }

    @Test
    void aHeadOfFiguresOfOtherTimesIsNotTaughtAsTheOneOfTheYear() {
        LessonException refused =
                catchThrowableOfType(LessonException.class, () -> TEACHER.column("历年累计", "stats.value"));
        assertThat(refused.arguments().get(0)).isEqualTo("head_of_others");
    }

    @Test
    void aHeadThatWasTaughtPlacesItsColumn() {
        Document printed = Tables.document(
                Tables.paragraph("沙洲县2016年政府信息公开工作年度报告"),
                Tables.kept("统计指标|单位|甲栏|历年累计", "1.当面申请数|件|20|60", "2.传真申请数|件|3|9", "3.网络申请数|件|4|8"));
        CellId fax = new CellId("stats.requests_fax");
        assertThat(new Mapper(SHIPPED).map(printed, "c").get(0).value(fax).isNumber())
                .isFalse();
        Mappings mappings = new Teacher(SHIPPED, "2014", printed, "c")
                .column("甲栏", "stats.value")
                .mappings();
        assertThat(new Mapper(mappings).map(printed, "c").get(0).value(fax)).isEqualTo(Value.of(3));
    }

    @ParameterizedTest
    @CsvSource({
        "stats.requests_received: 23, stats.requests_received: 24, example_differs",
        "row: stats.requests_received, row: stats.requests_gone, unknown_row",
        "'teaches: \"2014\"', 'teaches: \"2013\"', unknown_form",
    })
    void aTeachingThatDoesNotHoldAnyMoreIsSetAsideAndTold(String was, String is, String reason) {
        String content =
                TEACHER.label("全年登记的公开请求", "stats.requests_received").content().replace(was, is);
        Mappings mappings = SHIPPED.with("mine.yaml", content.getBytes(StandardCharsets.UTF_8));
        assertThat(mappings.setAside()).extracting(SetAside::file).containsExactly("mine.yaml");
        assertThat(mappings.setAside()).extracting(SetAside::reason).containsExactly(reason);
        assertThat(read(mappings)).isEqualTo(read(SHIPPED));
    }

    @Test
    void twoTeachingsThatContradictEachOtherAreNotBothKept() {
        Mappings one = TEACHER.label("全年登记的公开请求", "stats.requests_received").mappings();
        LessonException refused =
                refused(new Teacher(one, "2014", PRINTED, "a.html"), "全年登记的公开请求", "stats.requests_completed");
        assertThat(refused.arguments()).contains("ambiguous_wording");
    }

    @Test
    void aTeachingWithAKeyThatNobodyReadsIsRefusedWithItsLine() {
        String content = "teaches: \"2014\"\nlabel:\n  - {row: stats.requests_received, print: 甲}\n";
        MappingException wrong = catchThrowableOfType(
                MappingException.class, () -> SHIPPED.with("mine.yaml", content.getBytes(StandardCharsets.UTF_8)));
        assertThat(wrong.reason()).isEqualTo("unknown_key");
        assertThat(wrong.line()).isEqualTo(3);
    }

    @Test
    void aHeadThatWasTaughtBesideTheOneOfTheFormLeavesBothInDoubt() {
        Document printed = Tables.document(Tables.kept("统计指标|单位|甲栏", "1.当面申请数|件|20", "2.传真申请数|件|3"));
        Mappings mappings = new Teacher(SHIPPED, "2014", printed, "c")
                .column("甲栏", "stats.value")
                .mappings();
        for (String heads : List.of("统计指标|单位|甲栏|统计数", "统计指标|单位|统计数|甲栏")) {
            Document both = Tables.document(
                    Tables.paragraph("沙洲县2016年政府信息公开工作年度报告"),
                    Tables.kept(heads, "1.当面申请数|件|20|60", "2.传真申请数|件|3|9", "六、举报投诉数量|件|4|8"));
            var entry = new Mapper(mappings).map(both, "c").get(0).entry(new CellId("stats.requests_fax"));
            assertThat(entry != null
                            && entry.value().isNumber()
                            && entry.flags().isEmpty())
                    .as(heads)
                    .isFalse();
        }
    }
}
