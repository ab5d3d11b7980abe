package io.github.nianbao.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A number as a sheet shows it. Where its format hides what it is (a sign, a factor of a thousand), the number is given
 * together with the format, which is no number for any reader, so that a person looks at it.
 */
final class ShownValue {
    /** Above this, numbers have lost digits already (IEEE 754 holds whole ones up to 2^53). */
    private static final double EXACT = 1e15;

    /** How many digits a sheet shows of a number without a format. */
    private static final MathContext GENERAL = new MathContext(10, RoundingMode.HALF_UP);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ShownValue() {}

    /**
     * @param format the number's format, such as {@code #,##0.00}
     * @param since1904 from which of two days dates are counted
     */
    static String of(double value, int formatIndex, String format, boolean since1904) {
        if (isDate(formatIndex, format)) {
            return DateUtil.isValidExcelDate(value) ? date(value, format, since1904) : doubtful(value, format);
        }
        if (Math.abs(value) >= EXACT || !Double.isFinite(value)) {
            return doubtful(value, format);
        }
        BigDecimal number = BigDecimal.valueOf(value);
        Optional<String> shown =
                NumberFormat.isGeneral(format) ? Optional.of(general(number)) : NumberFormat.show(number, format);
        return shown.orElseGet(() -> doubtful(value, format));
    }

    /** A text as the sheet shows it; where the format shows something else, the text together with the format. */
    static String of(String text, String format) {
        return text.isEmpty() ? text : NumberFormat.show(text, format).orElseGet(() -> text + " [" + format + "]");
    }

    /** A number without a format: whole numbers in full, others rounded to what a sheet has room for. */
    static String general(BigDecimal number) {
        BigDecimal whole = number.stripTrailingZeros();
        BigDecimal shown = whole.scale() <= 0 ? whole : whole.round(GENERAL).stripTrailingZeros();
        return shown.toPlainString();
    }

    /** Numbers 27 to 36 and 50 to 58 are dates of East Asian languages, whose formats files do not spell out. */
    private static boolean isDate(int index, String format) {
        boolean eastAsian = index >= 27 && index <= 36 || index >= 50 && index <= 58;
        return eastAsian && format.startsWith("reserved") || DateUtil.isADateFormat(index, format);
    }

    /** A date in full, whatever of it the format shows: a year alone would look like a count. */
    private static String date(double value, String format, boolean since1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, since1904, true);
        if (value < 1) {
            return time.format(TIME);
        }
        String date = time.format(format.contains("年") ? CHINESE_DATE : DATE);
        boolean isDay = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay ? date : date + " " + time.format(TIME);
    }

    private static String doubtful(double value, String format) {
        String plain = Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
        return plain + " [" + format + "]";
    }
}
