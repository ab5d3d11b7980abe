package io.github.nianbao.export;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, with one field for each thing a decision may say; {@code null} where this one does not.
 *
 * @param figure the cell or fact
 * @param before the value, or the year, before
 * @param after the value, or the year, decided; of an attestation the printed one
 */
public record DecisionFields(
        String kind,
        @Nullable String figure,
        @Nullable String raw,
        @Nullable Value before,
        @Nullable Value after,
        @Nullable String agencyBefore,
        @Nullable String agencyAfter,
        @Nullable String reason,
        @Nullable String rule) {

    private DecisionFields(String kind, @Nullable String reason) {
        this(kind, null, null, null, null, null, null, reason, null);
    }

    public static DecisionFields of(Decision decision) {
        return decision.as(new Kinds());
    }

    private static final class Kinds extends ReportDecisions<DecisionFields> {
        @Override
        public DecisionFields fix(Decision.Fix fix) {
            String figure = fix.figure().text();
            return new DecisionFields(
                    fix.kind(), figure, fix.raw(), fix.from(), fix.to(), null, null, fix.reason(), fix.rule());
        }

        @Override
        public DecisionFields attest(Decision.Attest attest) {
            String figure = attest.figure().text();
            return new DecisionFields(
                    attest.kind(), figure, attest.raw(), null, attest.printed(), null, null, attest.reason(), null);
        }

        /** The form stands with the report. */
        @Override
        public DecisionFields keyIn(Decision.KeyIn keyed) {
            return new DecisionFields(keyed.kind(), null);
        }

        @Override
        public DecisionFields setAgency(Decision.SetAgency set) {
            return new DecisionFields(set.kind(), null, null, null, null, set.from(), set.to(), null, null);
        }

        @Override
        public DecisionFields setYear(Decision.SetYear set) {
            return new DecisionFields(set.kind(), null, null, year(set.from()), year(set.to()), null, null, null, null);
        }

        @Override
        public DecisionFields prefer(Decision.Prefer prefer) {
            return new DecisionFields(prefer.kind(), null);
        }

        @Override
        public DecisionFields withdraw(Decision.Withdraw withdraw) {
            return new DecisionFields(withdraw.kind(), withdraw.reason());
        }

        private static @Nullable Value year(@Nullable Integer year) {
            return year == null ? null : Value.of(year);
        }
    }
}
