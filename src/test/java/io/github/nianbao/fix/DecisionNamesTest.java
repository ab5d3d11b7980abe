package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Value;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionNamesTest {
    private static final ReportKey REPORT = new ReportKey("0".repeat(64), 1);

    @Test
    void everyKindHasAName() {
        assertThat(DecisionNames.all()).doesNotHaveDuplicates().hasSameSizeAs(Decision.class.getPermittedSubclasses());
    }

    @Test
    void aJournalIsReadByTheNamesThatItIsWrittenWith() {
        Stream.of(
                        new Decision.Attest(
                                REPORT, new CellId("requests.granted.total"), "3", Value.of(3), "printed so"),
                        new Decision.KeyIn(REPORT, "2021"),
                        new Decision.Prefer(REPORT),
                        new Decision.Undo(null, 7))
                .forEach(decision -> assertThat(DecisionJson.read(DecisionJson.write(decision)))
                        .isEqualTo(decision));
    }
}
