package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import io.github.nianbao.report.Note;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            根据《中华人民共和国政府信息公开条例》规定，特向社会公布桐溪市教育局2021年政府信息公开工作年度报告。 | 桐溪市教育局 | 2021
            根据有关规定，现向社会公布2021年桐溪市教育局政府信息公开工作年度报告。 | 桐溪市教育局 | 2021
            现将桐溪市教育局2021年度政府信息公开工作情况报告如下： | 桐溪市教育局 | 2021
            现将桐溪市教育局2021年政府信息公开工作年度报告公布如下。 | 桐溪市教育局 | 2021
            按照要求，编制桐溪市教育局二〇二一年度政府信息公开年报。 | 桐溪市教育局 | 2021
            桐溪市教育局根据《条例》要求，编制了2021年度政府信息公开工作年度报告。 | 桐溪市教育局 | 2021
            本报告由桐溪市教育局编制。统计期限自2021年1月1日起至2021年12月31日止。 | 桐溪市教育局 | 2021
            本报告由桐溪市教育局根据《条例》编制，数据统计期限为2021年1月1日至12月31日。 | 桐溪市教育局 | 2021
            统计期限自2021年1月1日起至2021年12月31日止。如有疑问，请与桐溪市教育局办公室联系。 | 桐溪市教育局 | 2021
            统计期限从2021年1月1日到12月31日止。如有疑问，请联系桐溪市白鹤街道办事处党政办公室（地址：和平路1号）。 | 桐溪市白鹤街道办事处 | 2021
            统计期限自2020年1月1日起至202020年12月31日止。 | - | 2020
            依据国办公开办函〔2021〕30号和国务院令第711号编制，统计期限2023年1月1日至2023年12月31日。 | - | 2023
            根据《国务院办公厅关于做好2021年度报告的通知》（国办发〔2021〕12号）编制。 | - | -
            根据《条例》要求，桐溪市教育局编制了2021年政府信息公开工作年度报告。 | 桐溪市教育局 | 2021
            桐溪市教育局2021年政府信息公开工作年度报告由总体情况、主动公开政府信息情况等六部分组成。 | 桐溪市教育局 | 2021
            桐溪市教育局现公布2021年度政府信息公开年报。 | 桐溪市教育局 | 2021
            本报告系桐溪市教育局根据《条例》编制。数据截至2021年12月31日。 | 桐溪市教育局 | 2021
            统计期限为2021年1月—12月。请与：桐溪市教育局办公室联系。 | 桐溪市教育局 | 2021
            统计期限为2021.1.1-2021.12.31，联系单位：桐溪市教育局，联系电话：12345。 | 桐溪市教育局 | 2021
            统计期限为二〇二一年一月一日至二〇二一年十二月三十一日。 | - | 2021
            请与本机关政务公开办公室联系，加强与人民群众的联系。 | - | -
            特向社会公布我局2021年政府信息公开工作年度报告。 | - | 2021
            """)
    void agencyAndYearAreReadFromThePreamble(String preamble, String agency, Integer year) {
        Identity identity = find("scan.pdf", preamble, "一、总体情况", "各项工作有序开展。", "二、主动公开政府信息情况");
        assertThat(identity.agency()).isEqualTo(agency);
        assertThat(identity.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            桐溪市教育局/2022年1月18日 | 桐溪市教育局
            桐溪市教育局（盖章）/2022年1月18日 | 桐溪市教育局
            桐溪市教育局 2022年1月18日 | 桐溪市教育局
            二〇二二年一月十八日/桐溪市教育局 | 桐溪市教育局
            填报单位（盖章）：桐溪市教育局 | 桐溪市教育局
            填报单位（盖章）：桐溪市教育局　填报日期：2022年1月10日 | 桐溪市教育局
            填报单位：桐溪市教育局  负责人：  联系电话： | 桐溪市教育局
            办公室/2022年1月18日 | -
            """)
    void theSignatureNamesTheAgencyAndItsDateIsNotTheYear(String signature, String agency) {
        String[] lines = ("一、总体情况/各项工作有序开展。/二、主动公开政府信息情况/六、其他需要报告的事项/无。/" + signature).split("/");
        Identity identity = find("scan.pdf", lines);
        assertThat(identity.agency()).isEqualTo(agency);
        assertThat(identity.year()).isNull();
    }

    @Test
    void aRelativeNameIsCompletedByTheFullNameInTheText() {
        Identity identity = find(
                "scan.txt",
                "2021年，市水利局在省水利厅的指导下，政务公开工作有序开展。",
                "一、总体情况",
                "2021年，市水利局主动公开信息232条。",
                "六、其他需要报告的事项",
                "桐溪市水利局2021年未收取处理费。");
        assertThat(identity.agency()).isEqualTo("桐溪市水利局");
        assertThat(identity.year()).isEqualTo(2021);
        assertThat(identity.evidence()).extracting(Evidence::source).containsOnly(Source.PROSE);
    }

    @Test
    void aRelativeNameTakesItsPlaceFromTheOnlyGovernmentOfItsLevel() {
        Identity identity = find(
                "scan.txt",
                "2021年，市水利局按照《桐溪市人民政府办公室关于印发2021年政务公开要点的通知》（桐政办发〔2021〕32号）要求开展工作。",
                "一、总体情况",
                "2021年，市水利局主动公开信息232条。");
        assertThat(identity.agency()).isEqualTo("桐溪市水利局");
        assertThat(identity.evidence())
                .filteredOn(one -> one.about() == About.AGENCY)
                .singleElement()
                .satisfies(one -> assertThat(one.quote()).contains("市水利局").contains("桐溪市人民政府办公室"));
    }

    @Test
    void aRelativeNameStaysUnknownWhereTheTextNamesAnotherLevelOrTwoPlaces() {
        assertThat(find("scan.txt", "2021年，县水利局按照《桐溪市人民政府办公室关于政务公开的通知》开展工作。", "一、总体情况")
                        .agency())
                .isNull();
        assertThat(find("scan.txt", "2021年，市水利局按照《桐溪市人民政府关于公开的通知》、《柳荫市人民政府关于公开的通知》开展工作。", "一、总体情况")
                        .agency())
                .isNull();
    }

    @Test
    void anAgencyThatIsNowhereNamedIsNotGuessedFromANewspaper() {
        Identity identity = find("桐溪-2021.txt", "全年主动公开我区信息2645条，通过《桐溪时报》、“问政桐溪”进行公开。区管委会高度重视。", "二、主动公开政府信息情况");
        assertThat(identity.agency()).isNull();
        assertThat(identity.year()).isEqualTo(2021);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            填报单位/桐溪市教育局/年度/2021 | 桐溪市教育局 | 2021
            单位名称：/桐溪市教育局/报告年度：/2021年 | 桐溪市教育局 | 2021
            单位名称/年度/填报日期/桐溪市教育局/2021年度/2022-01-10 | 桐溪市教育局 | 2021
            年度/填报单位/2021/桐溪市教育局 | 桐溪市教育局 | 2021
            年度/填报单位/2021/办公室/桐溪市教育局 | - | 2021
            填报单位/办公室/年度/1200 | - | -
            发布日期/2021/名称/桐溪市教育局 | - | -
            """)
    void aTableOfParticularsNamesAgencyAndYear(String cells, String agency, Integer year) {
        Identity identity = IdentityFinder.find(Outline.of(Documents.of(cells.replace("/", " | "))), "x.xlsx")
                .identity();
        assertThat(identity.agency()).isEqualTo(agency);
        assertThat(identity.year()).isEqualTo(year);
    }

    @Test
    void theAgencyMayStandBehindADashBelowTheTitle() {
        Identity identity = IdentityFinder.find(
                        Outline.of(Documents.of("2021年度政府信息公开工作年度报告", "——桐溪市教育局", "一、总体情况")), "x.docx")
                .identity();
        assertThat(identity.agency()).isEqualTo("桐溪市教育局");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "桐溪市教育局2021年政府信息公开工作年度报告.pdf, 桐溪市教育局, 2021",
                "2021年报（桐溪市教育局）.doc, 桐溪市教育局, 2021",
                "桐溪市教育局2021年年报(1).docx, 桐溪市教育局, 2021",
                "附件3：桐溪市教育局.doc, 桐溪市教育局, -",
                "tongxi-xxgk-2021-07.txt, -, 2021",
                "P020220112305741.html, -, -",
                "20220112.pdf, -, -",
                "桐溪市教育局2021年报（最终稿）.doc, -, 2021",
                "01-桐溪市教育局2021年政府信息公开年报.doc, 桐溪市教育局, 2021",
                "桐溪市教育局_2021.pdf, 桐溪市教育局, 2021",
                "2022-01-12.pdf, -, -",
                "2020-2021.pdf, -, -",
                "附件17.docx, -, -"
            })
    void theFileNameIsTheLastResort(String fileName, String agency, Integer year) {
        Identity identity = find(fileName, "一、总体情况", "各项工作有序开展。", "二、主动公开政府信息情况");
        assertThat(identity.agency()).isEqualTo(agency);
        assertThat(identity.year()).isEqualTo(year);
    }

    @Test
    void theTitleIsBelievedBeforeThePeriodAndTheContradictionIsNoted() {
        IdentityFinder.Found found =
                of("a.pdf", "桐溪市教育局2021年政府信息公开工作年度报告", "统计期限自2022年1月1日起至2022年12月31日止。", "一、总体情况", "工作有序。");
        assertThat(found.identity().year()).isEqualTo(2021);
        assertThat(found.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("identity.year.contradiction");
            assertThat(note.arguments().subList(0, 2)).containsExactly("2021", "2022");
            assertThat(note.arguments().get(2)).startsWith("2022年1月1日起");
        });
    }

    @Test
    void aTitleThatStandsAloneAgainstPeriodAndProseIsOutvoted() {
        IdentityFinder.Found found = of(
                "a.pdf",
                "桐溪市教育局2021年政府信息公开工作年度报告",
                "统计期限自2022年1月1日起至2022年12月31日止。",
                "一、总体情况",
                "2022年，桐溪市教育局主动公开信息12条。",
                "2022年共收到申请3件。");
        assertThat(found.identity().year()).isEqualTo(2022);
        assertThat(found.notes()).extracting(Note::code).containsExactly("identity.year.contradiction");
    }

    @Test
    void lastYearsFiguresInTheProseDoNotContradictTheTitle() {
        IdentityFinder.Found found =
                of("a.pdf", "桐溪市教育局2021年政府信息公开工作年度报告", "一、总体情况", "2021年共收到申请3件，较2020年增加1件，比2020年度多答复2件。");
        assertThat(found.identity().year()).isEqualTo(2021);
        assertThat(found.notes()).isEmpty();
    }

    @Test
    void anotherAgencyInTheSignatureIsNoted() {
        IdentityFinder.Found found = of("a.pdf", "桐溪市教育局2021年政府信息公开工作年度报告", "一、总体情况", "工作有序。", "柳荫县水利局", "2022年1月8日");
        assertThat(found.identity().agency()).isEqualTo("桐溪市教育局");
        assertThat(found.notes())
                .containsExactly(
                        new Note("identity.agency.contradiction", List.of("桐溪市教育局", "柳荫县水利局", "柳荫县水利局 2022年1月8日")));
    }

    @ParameterizedTest
    @CsvSource({"柳荫区人民政府, 桐溪市柳荫区人民政府", "桐溪市发展和改革局, 桐溪市发改局", "桐溪市人民政府, 桐溪市人民政府办公室", "桐溪市教育局, 桐溪市教育局办公室"})
    void fullerShorterAndOfficeNamesAreTheSameAgency(String one, String other) {
        assertThat(AgencyNames.areCompatible(one, other)).isTrue();
        assertThat(AgencyNames.areCompatible(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"桐溪市教育局, 桐溪市体育局", "桐溪市人民政府, 桐溪市石桥镇人民政府", "桐溪市教育局, 柳荫市教育局"})
    void otherAgenciesAreNot(String one, String other) {
        assertThat(AgencyNames.areCompatible(one, other)).isFalse();
    }

    @Test
    void aTitleWithTheBarePlaceIsCompletedByTheSignature() {
        Identity identity = find("a.pdf", "桐溪市2021年政府信息公开工作年度报告", "一、总体情况", "工作有序。", "桐溪市人民政府", "2022年3月8日");
        assertThat(identity.agency()).isEqualTo("桐溪市人民政府");
    }

    @Test
    void theOfficeToContactStandsForTheGovernmentThatActs() {
        String contact = "本报告由桐溪市柳荫区人民政府办公室编制，统计期限2021年1月1日至12月31日。";
        assertThat(find("a.pdf", contact, "一、总体情况", "2021年，柳荫区人民政府坚持公开。").agency())
                .isEqualTo("柳荫区人民政府");
        assertThat(find("a.pdf", contact, "一、总体情况", "2021年，各项工作有序开展。").agency()).isEqualTo("桐溪市柳荫区人民政府办公室");
        assertThat(find("a.pdf", "桐溪市人民政府办公室2021年政府信息公开年报", "一、总体情况", "2021年，桐溪市人民政府坚持公开。")
                        .agency())
                .isEqualTo("桐溪市人民政府办公室");
    }

    @Test
    void aRelativeNameInTheTitleTakesItsPlaceFromTheSignature() {
        assertThat(find("a.pdf", "市教育局2021年政府信息公开工作年度报告", "一、总体情况", "工作有序。", "桐溪市教育局", "2022年1月8日")
                        .agency())
                .isEqualTo("桐溪市教育局");
    }

    @Test
    void otherYearsReportsListedAroundTheTextAreNotItsTitle() {
        Identity identity = find(
                "a.html",
                "桐溪市教育局2019年政府信息公开工作年度报告",
                "桐溪市教育局2020年政府信息公开工作年度报告",
                "桐溪市教育局2021年政府信息公开工作年度报告",
                "一、总体情况",
                "2021年工作有序。",
                "相关链接",
                "桐溪市教育局2022年政府信息公开工作年度报告");
        assertThat(identity.year()).isEqualTo(2021);
    }

    private static Identity find(String fileName, String... lines) {
        return of(fileName, lines).identity();
    }

    private static IdentityFinder.Found of(String fileName, String... lines) {
        return IdentityFinder.find(Outline.of(Documents.of(lines)), fileName);
    }
}
