package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Programs read what {@code import --report} writes: the README explains every code, in both languages. */
class ImportCodesTest {
    private static String english = "";
    private static String chinese = "";

    @BeforeAll
    static void read() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int second = readme.indexOf("## 中文说明");
        english = readme.substring(0, second);
        chinese = readme.substring(second);
    }

    @Test
    void everyReasonIsExplained() {
        assertThat(codes().map(code -> "`" + code.name() + "`"))
                .allSatisfy(code -> assertThat(english).contains(code))
                .allSatisfy(code -> assertThat(chinese).contains(code));
    }

    @Test
    void everyOutcomeIsExplained() {
        assertThat(Arrays.stream(Outcome.Kind.values())
                        .map(kind -> "`" + kind.name().toLowerCase(Locale.ROOT) + "`"))
                .allSatisfy(kind -> assertThat(english).contains(kind))
                .allSatisfy(kind -> assertThat(chinese).contains(kind));
    }

    private static Stream<Enum<?>> codes() {
        return Stream.of(Refusal.Code.values(), Selection.Code.values(), Intake.Code.values(), Accession.Code.values())
                .flatMap(Arrays::stream);
    }
}
