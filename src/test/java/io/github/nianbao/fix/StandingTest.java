package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final ReportKey FIRST = new ReportKey("1".repeat(64), 1);
    private static final ReportKey SECOND = new ReportKey("2".repeat(64), 1);
    private static final ReportKey ELSEWHERE = new ReportKey("3".repeat(64), 1);
    private static final List<ReportKey> SHARING = List.of(FIRST, SECOND);

    @Test
    void whereNoneIsPreferredTheFirstCounts() {
        assertThat(standing(new Decision.Prefer(ELSEWHERE)).counting(SHARING)).hasValue(FIRST);
    }

    @Test
    void theOnePreferredLastCounts() {
        assertThat(standing(new Decision.Prefer(FIRST), new Decision.Prefer(SECOND))
                        .counting(SHARING))
                .hasValue(SECOND);
        assertThat(standing(new Decision.Prefer(SECOND), new Decision.Prefer(FIRST))
                        .counting(SHARING))
                .hasValue(FIRST);
    }

    @Test
    void aWithdrawnReportNeverCounts() {
        Standing standing = standing(new Decision.Prefer(SECOND), new Decision.Withdraw(SECOND, "误导入"));

        assertThat(standing.isWithdrawn(SECOND)).isTrue();
        assertThat(standing.counting(SHARING)).hasValue(FIRST);
    }

    @Test
    void whereAllAreWithdrawnNoneCounts() {
        assertThat(standing(new Decision.Withdraw(FIRST, "误导入")).counting(List.of(FIRST)))
                .isEmpty();
    }

    @Test
    void anUndoneWithdrawalIsNone() {
        assertThat(standing(new Decision.Withdraw(FIRST, "误导入"), new Decision.Undo(FIRST, 1))
                        .isWithdrawn(FIRST))
                .isFalse();
    }

    @Test
    void theAgencyAndYearSetLastStand() {
        Standing standing = standing(
                new Decision.SetAgency(FIRST, null, "云岭县档案局"),
                new Decision.SetAgency(FIRST, "云岭县档案局", "云岭县档案馆"),
                new Decision.SetYear(SECOND, 2020, null));

        assertThat(standing.agency(FIRST, null)).isEqualTo("云岭县档案馆");
        assertThat(standing.year(FIRST, 2019)).isEqualTo(2019);
        assertThat(standing.year(SECOND, 2020)).isNull();
    }

    private static Standing standing(Decision... decisions) {
        Journal journal = Journal.EMPTY;
        for (Decision decision : decisions) {
            journal = journal.append(decision, "lin", Instant.EPOCH);
        }
        return Standing.of(journal);
    }
}
