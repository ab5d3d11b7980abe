package io.github.nianbao.check;

import io.github.nianbao.check.Finding.Claim;
import io.github.nianbao.check.Finding.Grade;
import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Breakdown;
import io.github.nianbao.report.Fact.Qualifier;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence lists the parts of a number, they come to it: 共公开12条，其中动态8条，公告3条，通知1条.
 *
 * <p>Parts above the whole are wrong in any case. Parts below it are wrong from three on; two may leave some out, and so
 * may a list that ends in 等. A list that no word opens is one only because it adds up.
 */
final class NarrativeBreakdown {
    static final String FAMILY = "narrative.breakdown";

    /** From so many parts on, a list claims to be whole. */
    private static final int WHOLE_LIST = 3;

    private static final int FEWEST = 2;

    private NarrativeBreakdown() {}

    static List<Finding> of(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Fact fact : report.allFacts()) {
            for (Breakdown list : fact.breakdowns()) {
                if (list.parts().size() >= FEWEST) {
                    findings.add(judge(Claims.id(FAMILY, findings.size()), fact, list));
                }
            }
        }
        return findings;
    }

    private static Finding judge(String id, Fact whole, Breakdown list) {
        BigDecimal sum = list.parts().stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Reason reason = reason(whole, list, sum);
        if (reason != null) {
            return finding(id, Status.NOT_ASSESSABLE, Grade.CANNOT_TELL, whole, list, null, reason);
        }
        return sum.compareTo(whole.value()) == 0
                ? finding(id, Status.PASS, Grade.AGREES, whole, list, sum, null)
                : finding(id, Status.FAIL, Grade.CONTRADICTS, whole, list, sum, null);
    }

    private static @Nullable Reason reason(Fact whole, Breakdown list, BigDecimal sum) {
        int sign = sum.compareTo(whole.value());
        boolean partsAreFloors = list.parts().stream()
                .allMatch(part -> part.qualifier() == Qualifier.EXACT || part.qualifier() == Qualifier.AT_LEAST);
        if (whole.qualifier() == Qualifier.EXACT && partsAreFloors && sign > 0) {
            return null;
        }
        boolean exact = whole.qualifier() == Qualifier.EXACT
                && list.parts().stream().allMatch(part -> part.qualifier() == Qualifier.EXACT);
        if (!exact) {
            return Reason.BOUND;
        }
        return sign < 0 && (list.parts().size() < WHOLE_LIST || leavesSomeOut(list)) ? Reason.LIST_INCOMPLETE : null;
    }

    private static boolean leavesSomeOut(Breakdown list) {
        Fact last = list.parts().get(list.parts().size() - 1);
        return last.quote().text().startsWith("等", last.quote().end());
    }

    private static Finding finding(
            String id,
            Status status,
            Grade grade,
            Fact whole,
            Breakdown list,
            @Nullable BigDecimal sum,
            @Nullable Reason reason) {
        return new Finding(
                id,
                FAMILY,
                status,
                List.of(),
                sum,
                sum == null ? null : whole.value(),
                List.of(),
                reason,
                status == Status.FAIL
                        && (whole.attested() || list.parts().stream().anyMatch(Fact::attested)),
                new Claim(grade, whole, List.of(), list.parts()));
    }
}
