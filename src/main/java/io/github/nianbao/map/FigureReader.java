package io.github.nianbao.map;

import io.github.nianbao.map.RowMatch.Certainty;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Entry.Flag;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Value;
import io.github.nianbao.text.PrintedNumber;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A printed cell in its place to an entry: the value in the form's unit, the printed text, and what is doubtful. */
final class FigureReader {
    /** Units of money in 元. */
    private static final Map<String, BigDecimal> MONEY = Map.of(
            "元", BigDecimal.ONE,
            "千元", BigDecimal.valueOf(1_000),
            "万元", BigDecimal.valueOf(10_000),
            "百万元", BigDecimal.valueOf(1_000_000),
            "千万元", BigDecimal.valueOf(10_000_000),
            "亿元", BigDecimal.valueOf(100_000_000));

    /** A question mark or replacement character before 元, in the place of a character that was lost. */
    private static final Pattern UNREAD = Pattern.compile("[?\\uFFFD]元");

    private FigureReader() {}

    /** @param headUnit the unit that the head above the figure prints, if any: of money, or of counts by more than one */
    static Entry read(FormCell cell, CellView printed, Certainty certainty, @Nullable String headUnit) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (certainty == Certainty.UNSURE) {
            flags.add(Flag.UNSURE_PLACE);
        }
        Value value = value(cell.column(), printed.number(), headUnit, flags);
        return Entry.printed(
                cell.id(), value, printed.cell().text(), printed.cell().place(), flags);
    }

    private static Value value(FormColumn column, PrintedNumber printed, @Nullable String headUnit, Set<Flag> flags) {
        BigDecimal number = printed.number();
        if (number == null) {
            return switch (printed.kind()) {
                case BLANK -> Value.BLANK;
                case MARK -> Value.MARK;
                default -> {
                    flags.add(Flag.UNREADABLE);
                    yield Value.UNREADABLE;
                }
            };
        }
        if (printed.doubt()) {
            flags.add(Flag.UNSURE_NUMBER);
        }
        if (column.kind() == FormColumn.Kind.AMOUNT) {
            return Value.of(amount(column.unit(), printed.unit(), headUnit, number, flags));
        }
        if (headUnit != null && number.signum() != 0) {
            flags.add(Flag.UNSURE_UNIT);
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        boolean money = printed.unit() != null && MONEY.containsKey(printed.unit());
        if (!whole || money || (number.signum() < 0 && column.kind() == FormColumn.Kind.COUNT)) {
            flags.add(Flag.UNSURE_NUMBER);
        }
        return Value.of(number);
    }

    /** An amount printed with its unit, in the form's; {@code null} if there is any doubt. */
    static @Nullable Value amount(FormColumn column, PrintedNumber printed) {
        BigDecimal number = printed.number();
        if (number == null || printed.doubt() || printed.unit() == null) {
            return null;
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        BigDecimal amount = amount(column.unit(), printed.unit(), null, number, flags);
        return flags.isEmpty() ? Value.of(amount) : null;
    }

    /** The unit is taken from the cell, else from the head; a bare number is taken as printed. Units part by powers of ten: exactly. */
    private static BigDecimal amount(
            @Nullable String unit,
            @Nullable String cellUnit,
            @Nullable String headUnit,
            BigDecimal number,
            Set<Flag> flags) {
        String printed = cellUnit == null ? headUnit : cellUnit;
        BigDecimal target = unit == null ? null : MONEY.get(unit);
        BigDecimal source = printed == null ? null : MONEY.get(printed);
        if (target == null || source == null) {
            if (number.signum() != 0) {
                flags.add(Flag.UNSURE_UNIT);
            }
            return number;
        }
        return number.multiply(source).divide(target);
    }

    /** The unit of money that a head prints (（单位：万元）); {@code null} if it prints none. */
    static @Nullable String unitOf(String head) {
        String plain = head.replaceAll("\\s", "");
        if (UNREAD.matcher(plain).find()) {
            return plain;
        }
        String found = null;
        for (String unit : MONEY.keySet()) {
            if (plain.contains(unit) && (found == null || unit.length() > found.length())) {
                found = unit;
            }
        }
        return found;
    }
}
