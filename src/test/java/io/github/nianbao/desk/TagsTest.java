package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
    @Test
    void tagsStandBetweenCommas() {
        assertThat(Tags.of(" fonds = K12 ,box=7,call-number=K12-7-3"))
                .isEqualTo(Map.of("fonds", "K12", "box", "7", "call-number", "K12-7-3"));
    }

    @Test
    void namesMayBeChinese() {
        assertThat(Tags.of("盒号=七")).isEqualTo(Map.of("盒号", "七"));
    }

    @Test
    void aCommaWrittenTwiceBelongsToTheValue() {
        assertThat(Tags.of("title=a,,b,,,box=1=2"))
                .as("the third of three commas parts")
                .isEqualTo(Map.of("title", "a,b,", "box", "1=2"));
    }

    @Test
    void nothingTypedIsNoTag() {
        assertThat(Tags.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "box",
                "box=",
                "box= ",
                "=7",
                "Box=7",
                "7=box",
                "a b=1",
                "-a=1",
                "box=7,",
                "box=7,fonds",
                ",box=7"
            })
    void whatIsNoTagIsRefused(String text) {
        assertThat(refused(text)).isEqualTo(DeskException.Code.NOT_A_TAG);
    }

    @Test
    void aNameIsAtMost64Long() {
        assertThat(Tags.of("b".repeat(64) + "=1")).hasSize(1);
        assertThat(refused("b".repeat(65) + "=1")).isEqualTo(DeskException.Code.NOT_A_TAG);
    }

    @Test
    void aNameStandsOnce() {
        assertThat(refused("box=7,box=8")).isEqualTo(DeskException.Code.TAG_TWICE);
    }

    private static DeskException.Code refused(String text) {
        return catchThrowableOfType(DeskException.class, () -> Tags.of(text)).code();
    }
}
