package io.github.nianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "青槐市档案局@2022, 青槐市档案局@2022.json",
        "青槐市档案局@2022#2, 青槐市档案局@2022_2.json",
        "青槐市档案局@?, 青槐市档案局@unknown.json",
        "?@2018, unknown@2018.json",
        "?@2018#3, unknown@2018_3.json",
        "?@?, unknown@unknown.json",
        "青槐市档案局（本级）@2022, 青槐市档案局（本级）@2022.json"
    })
    void aHandleThatEverySystemTakesIsKept(String handle, String name) {
        assertThat(FileNames.of(handle)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲/乙@2022", "甲\\乙@2022", "甲:乙@2022", "甲|乙@2022", "甲\u202e乙@2022", "甲\n乙@2022", "甲~乙@2022"})
    void aForbiddenCharacterIsReplacedAndTheNameMarked(String handle) {
        assertThat(FileNames.of(handle)).matches("甲_乙@2022~[0-9a-f]{8}\\.json");
    }

    @ParameterizedTest
    @CsvSource({"CON.甲@2022, _CON", "com1.x@2022, _com1", "LPT9 .x@2022, _LPT9"})
    void aDeviceOfWindowsIsNoName(String handle, String start) {
        assertThat(FileNames.of(handle)).startsWith(start);
    }

    @Test
    void aNameThatOnlyStartsLikeADeviceIsKept() {
        assertThat(FileNames.of("console局@2022")).isEqualTo("console局@2022.json");
    }

    @Test
    void aNameNeitherStartsWithADotNorWithAHyphen() {
        assertThat(FileNames.of("..甲@2022")).startsWith("_甲@2022~");
        assertThat(FileNames.of("-rf@2022")).startsWith("_rf@2022~");
    }

    @Test
    void agenciesThatAreReplacedAlikeDoNotShareAFile() {
        assertThat(FileNames.of("甲/乙@2022")).isNotEqualTo(FileNames.of("甲:乙@2022"));
        assertThat(FileNames.of("甲_乙@2022")).isEqualTo("甲_乙@2022.json");
    }

    @Test
    void agenciesThatDifferInCaseOnlyDoNotShareAFileOnWindows() {
        List<String> names = List.of("IS局@2022", "is局@2022", "Is局@2022", "iſ局@2022").stream()
                .map(FileNames::of)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void anAgencyCalledUnknownIsNotOneThatIsUnknown() {
        assertThat(FileNames.of("unknown@2018")).isNotEqualTo(FileNames.of("?@2018"));
    }

    @Test
    void aNumberSignInsideTheAgencyIsNoOrdinal() {
        assertThat(FileNames.of("甲#2@2022")).isEqualTo("甲#2@2022.json");
        assertThat(FileNames.of("甲#2@2022#2")).isEqualTo("甲#2@2022_2.json");
    }

    @Test
    void aLongNameIsCutAtACharacterAndMarked() {
        String start = "青".repeat(200);

        String name = FileNames.of(start + "甲@2022");

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
        assertThat(name).matches("青+~[0-9a-f]{8}\\.json");
        assertThat(name).isNotEqualTo(FileNames.of(start + "乙@2022"));
    }

    @Property(seed = "2021", tries = 500)
    void everyHandleGivesANameThatEverySystemTakes(@ForAll("agencies") String agency) {
        String name = FileNames.of(agency + "@2022");

        assertThat(name).endsWith(".json").doesNotStartWith(".").doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}]");
        assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
        assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(name);
    }

    @Property(seed = "2021", tries = 500)
    void twoHandlesNeverShareAName(@ForAll("agencies") String one, @ForAll("agencies") String other) {
        if (!one.equals(other)) {
            assertThat(FileNames.of(one + "@2022")).isNotEqualToIgnoringCase(FileNames.of(other + "@2022"));
        }
    }

    @Provide
    Arbitrary<String> agencies() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(60),
                Arbitraries.strings().withChars("aA甲乙.:/? _~#@-").ofMinLength(1).ofMaxLength(4));
    }
}
