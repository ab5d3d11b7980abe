package io.github.nianbao.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack ends with the answer that says what it is, and the next file is read as if nothing had been. */
class AttacksTest {
    private static final WorkerPool POOL = new WorkerPool(Mappings.load(null), Limits.USUAL, 1, 1);

    @AfterAll
    static void end() {
        POOL.close();
    }

    static List<Attacks.Attack> attacks() {
        return Attacks.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackEndsWithItsAnswerAndTheNextFileIsRead(Attacks.Attack attack) throws RefusedException {
        assertThat(outcome(attack)).isEqualTo(attack.outcome());

        Digitised next = POOL.digitise(Attacks.REPORT.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(next.reports()).hasSize(1);
    }

    /** What is read holds the report, and nothing of the system it was read on. */
    private static String outcome(Attacks.Attack attack) {
        try {
            Digitised digitised = POOL.digitise(attack.bytes(), attack.name());
            assertThat(digitised.reports()).hasSize(1);
            assertThat(digitised.document().toString()).contains("37").doesNotContain("root:");
            return Attacks.READ;
        } catch (RefusedException refused) {
            return refused.refusal().code().name();
        }
    }
}
