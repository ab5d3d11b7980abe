package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|7",
                "' 7 '|7",
                "\u00a07\u3000|7",
                "１２|12",
                "4068.208|4068.208",
                "24252.311082|24252.311082",
                "11,398,889|11398889",
                "11，398，889|11398889",
                "1,234.5|1234.5",
                "1.0|1.0",
                "0|0",
                "+3|3",
                "增3|3",
                "增加3|3",
                "-3|-3",
                "－3|-3",
                "−3|-3",
                "减2|-2",
                "减少12|-12",
                "-８|-8",
                "1.2万|12000",
                "3亿|300000000",
                "1234\u200b|1234",
                "\ufeff5|5",
            })
    void aNumberIsReadExactlyHoweverItsDigitsAreWritten(String printed, BigDecimal value) {
        PrintedNumber number = PrintedNumber.read(printed);
        assertThat(number.number()).isEqualByComparingTo(value);
        assertThat(number.doubt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "251000元,251000,元",
        "976.81万元,976.81,万元",
        "12件,12,件",
        "3人次,3,人次",
        "2亿元,2,亿元",
        "1.2万件,12000,件",
        "12 件,12,件",
        "3 万元,3,万元",
        "1.5　万 元,1.5,万元"
    })
    void aUnitIsKeptApart(String printed, BigDecimal value, String unit) {
        PrintedNumber number = PrintedNumber.read(printed);
        assertThat(number.number()).isEqualByComparingTo(value);
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(number.remark()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22（其中修订16件）", "22(含自然失效29件)", "22件（其中修订16件）", "22（件）"})
    void aRemarkInBracketsLeavesTheFirstNumber(String printed) {
        PrintedNumber number = PrintedNumber.read(printed);
        assertThat(number.number()).isEqualByComparingTo("22");
        assertThat(number.remark()).isTrue();
        assertThat(number.doubt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22，其中修订16件|22",
                "共22件|22",
                "约22|22",
                "007|7",
                "00|0",
                "—3|-3",
                "1, 234|1234",
                "24252.↵311082|24252.311082",
                "11,398,8↵89|11398889",
                "11613↵6|116136",
                "1234↵567|1234567",
                "十二|12",
                "二十|20",
                "三万二千|32000",
                "一百零五件|105",
                "12①|12",
                "1,234*|1234",
                "0※|0",
                "22件（注1）|22",
            })
    void anUnusualNumberIsReadWithDoubt(String printed, BigDecimal value) {
        PrintedNumber number = PrintedNumber.read(printed.replace('↵', '\n'));
        assertThat(number.number()).isEqualByComparingTo(value);
        assertThat(number.doubt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "－", "—", "——", "–", "─", "无", "无。", "／", "\\", "＼", " / ", "--", "— —", "無"})
    void aSignForNothingIsAMark(String printed) {
        assertThat(PrintedNumber.read(printed).kind()).isEqualTo(PrintedNumber.Kind.MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000\u3000", "\n", "\u200b", "\u00a0\n\u3000"})
    void aCellThatPrintsNothingIsBlank(String printed) {
        assertThat(PrintedNumber.read(printed).kind()).isEqualTo(PrintedNumber.Kind.BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12\u200b34",
                "3\u00AD7",
                "\u00AD7",
                "\u202E37",
                "\u206737\u2069",
                "37\u200F",
                "3\u03367\u0336",
                "3\uFE0F\u20E3",
                "37\u2074",
                "1½",
                "٣٧",
                "𝟑𝟕",
                "3\uFFFD7",
                "~~37~~73",
                "1 2",
                "1\n2",
                "12 345",
                "0 0",
                "33 0 0",
                "1２ 3",
                "O",
                "o",
                "〇",
                "1O",
                "一",
                "见附件",
                "5²",
                "12^1",
                "①2",
                "12①3",
                "1①2",
                "①",
                "1.2.3",
                "12,34",
                "1234,567",
                "- 5 -",
                "— 5 —",
                "-3-",
                "2021年",
                "100%",
                "3/2",
                "+3/-2",
                "1-2",
                "3、4",
                "1.属于国家秘密",
                "（一）予以公开330000033",
                "22(16)",
                "12件13件",
                ".5",
                "（3）",
                "第5页",
                "1,234\n5",
                "12\n345",
                "123\n4567",
                "1234 5",
                "118 \n3 4",
            })
    void whatIsNotOneNumberIsUnreadable(String printed) {
        assertThat(PrintedNumber.read(printed).kind()).isEqualTo(PrintedNumber.Kind.UNREADABLE);
    }

    @Property(seed = "2021", tries = 200)
    void twoNumbersWithABlankBetweenThemAreNeverOne(
            @ForAll @IntRange(max = 99_999) int one, @ForAll @IntRange(max = 99_999) int other) {
        assertThat(PrintedNumber.read(one + " " + other).isReadable()).isFalse();
        // A wrapped line cannot be told for sure from two lines: whatever is read, a person is asked to look.
        PrintedNumber overTwoLines = PrintedNumber.read(one + "\n" + other);
        assertThat(overTwoLines.isReadable() && !overTwoLines.doubt()).isFalse();
    }

    @Property(seed = "2021", tries = 200)
    void groupingNeverChangesANumber(@ForAll @IntRange(max = 2_000_000_000) int value) {
        String grouped = String.format(java.util.Locale.ROOT, "%,d", value);
        assertThat(PrintedNumber.read(grouped).number()).isEqualByComparingTo(BigDecimal.valueOf(value));
        assertThat(PrintedNumber.read(grouped.replace(',', '，')).number())
                .isEqualByComparingTo(BigDecimal.valueOf(value));
    }

    @Example
    void aFigureThatIsShownBackwardsIsNone() {
        assertThat(PrintedNumber.read("\u202E73\u202C").kind()).isEqualTo(PrintedNumber.Kind.UNREADABLE);
    }
}
