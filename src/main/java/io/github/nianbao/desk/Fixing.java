package io.github.nianbao.desk;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person may decide on one cell. */
final class Fixing {
    /** Words for a cell in which nothing is printed. */
    private static final Set<String> BLANK = Set.of("blank", "空白");

    /** Signs that stand for "nothing" in a cell. */
    private static final Set<String> MARKS = Set.of("/", "-", "—", "——", "无");

    /** Digits without separators: {@code 1,234} may be meant as 1.234, so it is asked for plainly. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,6})?");

    private Fixing() {}

    /** @param column the cell's column in the form; {@code null} where it is not known */
    static Decision.Fix decide(
            ReportKey report, Entry entry, @Nullable FormColumn column, String typed, String reason) {
        Value to = value(typed);
        if (column != null && !fits(to, column.kind())) {
            throw new DeskException(
                    DeskException.Code.NOT_A_COUNT, List.of(typed, entry.id().text()));
        }
        // To look at the page and say the same is how a person confirms what only the checks have said.
        boolean isConfirming = entry.flags().contains(Entry.Flag.AUTO_FIXED);
        if (to.equals(entry.value()) && !isConfirming) {
            throw new DeskException(
                    DeskException.Code.SAME_VALUE, List.of(entry.id().text(), typed));
        }
        return new Decision.Fix(report, entry.id(), entry.raw(), entry.value(), to, reason);
    }

    static boolean fits(Value value, FormColumn.Kind kind) {
        BigDecimal number = value.number();
        if (number == null || kind == FormColumn.Kind.AMOUNT) {
            return true;
        }
        // Value keeps no trailing zeros: a scale of 0 is a whole number.
        boolean whole = number.scale() <= 0;
        return whole && (kind == FormColumn.Kind.CHANGE || number.signum() >= 0);
    }

    static Decision.Attest attest(Filed filed, Entry entry, String reason) {
        String cell = entry.id().text();
        if (entry.raw() == null) {
            throw new DeskException(DeskException.Code.NOT_PRINTED, List.of(cell, filed.handle()));
        }
        if (entry.origin() == Entry.Origin.FIXED) {
            throw new DeskException(DeskException.Code.ALREADY_FIXED, List.of(cell, filed.handle()));
        }
        if (entry.attested()) {
            throw new DeskException(DeskException.Code.ALREADY_ATTESTED, List.of(cell, filed.handle()));
        }
        return new Decision.Attest(filed.key(), entry.id(), entry.raw(), entry.printed(), reason);
    }

    /** A plain number, the word {@code blank}, or one of the marks. */
    static Value value(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (BLANK.contains(folded)) {
            return Value.BLANK;
        }
        if (MARKS.contains(folded)) {
            return Value.MARK;
        }
        if (PLAIN_NUMBER.matcher(folded).matches()) {
            return Value.of(new BigDecimal(folded));
        }
        throw new DeskException(DeskException.Code.NOT_A_VALUE, List.of(typed));
    }
}
