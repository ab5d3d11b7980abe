package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class JcsTest {
    @Test
    void blanksBetweenTokensGoAndPropertiesAreSorted() {
        assertThat(canonical("{ \"b\" : [ 1 , true , null ], \"a\" : { } }"))
                .isEqualTo("{\"a\":{},\"b\":[1,true,null]}");
    }

    /** The example of RFC 8785, section 3.2.3. */
    @Test
    void propertiesAreSortedByUtf16CodeUnits() {
        JsonNode node = read(
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}");

        assertThat(Jcs.canonical(node))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void chineseAndCharactersBeyondTheBasicPlaneStandAsThemselves() {
        assertThat(canonical("\"\\u5e74\\u62a5 \\ud842\\udfb7 \\u2028\"")).isEqualTo("\"年报 𠮷 \u2028\"");
    }

    /** The example of RFC 8785, section 3.2.2.2. */
    @Test
    void onlyControlCharactersQuotesAndBackslashesAreEscaped() {
        assertThat(Jcs.canonical(JsonNodeFactory.instance.stringNode("\u20ac$\u000f\nA'B\"\\\b\t\f\r/\u007f")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\b\\t\\f\\r/\u007f\"");
    }

    @Test
    void wholeNumbersAreWrittenPlainUpToWhatADoubleTellsApart() {
        assertThat(canonical("[0,-12,9007199254740991]")).isEqualTo("[0,-12,9007199254740991]");
        assertThatThrownBy(() -> canonical("9007199254740992")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDecimalIsRefusedForItTravelsAsAString() {
        assertThatThrownBy(() -> canonical("1.5")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> Jcs.canonical(JsonNodeFactory.instance.stringNode("年\ud842")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String canonical(String json) {
        return Jcs.canonical(read(json));
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
