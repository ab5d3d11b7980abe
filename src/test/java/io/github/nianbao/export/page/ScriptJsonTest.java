package io.github.nianbao.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScriptJsonTest {
    private static final String HOSTILE = "</script><script>alert(1)//<!-- &amp; \u2028 \u2029 \" ' \\ 予以公开";

    @Test
    void nothingInItEndsTheScriptElement() {
        assertThat(ScriptJson.of(Map.of("a", HOSTILE))).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void itReadsBackAsItWas() {
        assertThat(JsonMapper.shared()
                        .readTree(ScriptJson.of(Map.of("a", HOSTILE)))
                        .get("a")
                        .asString())
                .isEqualTo(HOSTILE);
    }
}
