package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "a/Thumbs.db",
                "a/b/thumbs.DB",
                "desktop.ini",
                "__MACOSX/年报.doc",
                "a/__MACOSX/x",
                "._年报.doc",
                "a/~$年报.docx"
            })
    void whatASystemOrAProgramAddsIsKnown(String path) {
        assertThat(SystemFile.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thumbs.db.txt", "a/thumbs.db/年报.doc", "x__MACOSX/年报.doc", "年报~$.doc", "年报._", "~年报.doc", "/", ""
            })
    void whatOnlyLooksLikeItIsNot(String path) {
        assertThat(SystemFile.is(path)).isFalse();
    }
}
