package io.github.nianbao.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.text.PrintedNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownValueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12           | General             | 12
            0            | General             | 0
            0.1          | General             | 0.1
            0.30000000000000004 | General      | 0.3
            123456789012 | General             | 123456789012
            1200         | General             | 1200
            -3           | General             | -3
            1234567.5    | #,##0.00            | 1,234,567.50
            1234         | #,##0_              | 1,234
            999          | #,##0               | 999
            1000000      | #,##0               | 1,000,000
            12           | 0.0                 | 12.0
            12.6         | 0                   | 13
            2.675        | 0.00                | 2.68
            0.5          | #.##                | .5
            3            | 0.##                | 3.
            0.25         | 0%                  | 25%
            5            | 0"件"               | 5件
            5            | 0\\件               | 5件
            5            | G/通用格式"件"      | 5件
            5            | 00000               | 00005
            7            | @                   | 7
            0            | 0;-0;"-"            | -
            0            | 0;-0;;@             | ``
            4            | 0;-0;;@             | 4
            -4           | 0;-0;;@             | -4
            -4           | 0_);(0)             | (4)
            -0.2         | 0                   | 0
            8            | [Red]0              | 8
            8            | [$¥-804]#,##0.00    | ¥8.00
            0            | _ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ | -
            1234         | _ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ | 1,234
            """)
    void aNumberIsShownAsItsFormatSays(double value, String format, String shown) {
        assertThat(ShownValue.of(value, 200, format, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12345        | 0!.0,"万元"
            12345        | 0.0,
            12345        | #,##0,
            12345        | 0\\.0
            -5           | 0;[Red]0
            5            | [DBNum1]0
            5            | [>3]"多";0
            5            | # ?/?
            1234567      | 0.00E+00
            1234567890123456 | General
            -4           | yyyy-mm-dd
            """)
    void aNumberWhoseFormatHidesWhatItIsCarriesItsFormat(double value, String format) {
        String shown = ShownValue.of(value, 200, format, false);

        assertThat(shown).endsWith(" [" + format + "]");
        assertThat(PrintedNumber.read(shown).kind()).isEqualTo(PrintedNumber.Kind.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            44561   | 200 | yyyy"年"m"月"d"日" | 2021年12月31日
            44561   | 200 | yyyy-mm-dd         | 2021-12-31
            44561   | 14  | m/d/yy             | 2021-12-31
            44561   | 31  | reserved-0x1F      | 2021-12-31
            12      | 200 | d                  | 1900-01-12
            2021    | 200 | yyyy               | 1905-07-13
            44561.5 | 200 | yyyy-mm-dd         | 2021-12-31 12:00
            0.75    | 200 | h:mm               | 18:00
            """)
    void aDateIsADateAndNoCount(double value, int index, String format, String shown) {
        assertThat(ShownValue.of(value, index, format, false)).isEqualTo(shown);
        assertThat(PrintedNumber.read(shown).kind()).isEqualTo(PrintedNumber.Kind.UNREADABLE);
    }
}
