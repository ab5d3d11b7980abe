package io.github.nianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.RefusedException;

/** Whatever a file is, a process that reads it answers: with its reports, or with the reason why there are none. */
class FileFuzzTest {
    private static final Digitiser DIGITISER = new Digitiser(Mappings.load(null), Limits.USUAL);

    @FuzzTest(maxDuration = "5m")
    void file(byte[] bytes) throws Exception {
        WithinLimits.endsInTime(() -> {
            try {
                Digitised digitised = DIGITISER.digitise(bytes, "2021年政府信息公开工作年度报告");
                digitised.reports().forEach(DIGITISER::findings);
            } catch (RefusedException refused) {
                assertThat(refused.refusal().code()).isNotNull();
            }
            return null;
        });
    }
}
