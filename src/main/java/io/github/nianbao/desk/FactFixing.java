package io.github.nianbao.desk;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.List;

/** What a person may decide on one fact of the prose. */
final class FactFixing {
    private FactFixing() {}

    /** @param typed in the fact's own unit, as {@code facts} shows it */
    static Decision.Fix decide(Filed filed, Fact fact, String typed, String reason) {
        Value to = Fixing.value(typed);
        BigDecimal number = to.number();
        if (number == null) {
            throw new DeskException(DeskException.Code.NOT_A_NUMBER, List.of(typed));
        }
        if (fact.kind() == Fact.Kind.COUNT && number.signum() < 0) {
            throw new DeskException(DeskException.Code.BELOW_ZERO, List.of(typed, fact.id()));
        }
        if (number.compareTo(fact.value()) == 0 && fact.upTo() == null) {
            throw new DeskException(DeskException.Code.SAME_VALUE, List.of(fact.id(), typed));
        }
        return new Decision.Fix(
                filed.key(), new FactId(fact.id()), fact.quote().printed(), Value.of(fact.value()), to, reason);
    }

    static Decision.Attest attest(Filed filed, Fact fact, String reason) {
        if (fact.fixed()) {
            throw new DeskException(DeskException.Code.ALREADY_FIXED, List.of(fact.id(), filed.handle()));
        }
        if (fact.attested()) {
            throw new DeskException(DeskException.Code.ALREADY_ATTESTED, List.of(fact.id(), filed.handle()));
        }
        return new Decision.Attest(
                filed.key(), new FactId(fact.id()), fact.quote().printed(), Value.of(fact.read()), reason);
    }
}
