package io.github.nianbao.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.archive.ArchiveException;
import io.github.nianbao.archive.Damage;
import io.github.nianbao.archive.Warning;
import io.github.nianbao.check.Finding;
import io.github.nianbao.compare.ComparedFigure;
import io.github.nianbao.decode.Slip;
import io.github.nianbao.decode.Suggestion;
import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.HistoryDesk;
import io.github.nianbao.desk.Outcome;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Defect;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Properties ENGLISH = load("messages");
    private static final Properties CHINESE = load("messages_zh_CN");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static final Set<Outcome.Kind> WITHOUT_REASON = Set.of(Outcome.Kind.IMPORTED, Outcome.Kind.READ_AGAIN);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(CHINESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        assertThat(ENGLISH.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(CHINESE.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(ENGLISH.getProperty(key))));
    }

    @Test
    void chineseIsWrittenInChinese() {
        Set<String> latin = ENGLISH.stringPropertyNames().stream()
                .filter(key -> CHINESE.getProperty(key).equals(ENGLISH.getProperty(key)))
                .collect(Collectors.toCollection(TreeSet::new));

        // Empty ones, and what is the same in every language.
        assertThat(latin).containsExactly("history.state.DONE", "import.next.line", "note.other");
    }

    @ParameterizedTest
    @MethodSource
    void everyCodeHasAMessage(String prefix, Enum<?>[] codes) {
        assertThat(ENGLISH.stringPropertyNames())
                .containsAll(
                        Arrays.stream(codes).map(code -> prefix + code.name()).toList());
    }

    static Stream<Arguments> everyCodeHasAMessage() {
        return Stream.of(
                Arguments.of("desk.", DeskException.Code.values()),
                Arguments.of("desk.ARCHIVE_", ArchiveException.Code.values()),
                Arguments.of("refused.", Refusal.Code.values()),
                Arguments.of("defect.", Defect.values()),
                Arguments.of("refused.", hidden("io.github.nianbao.desk.Selection$Code")),
                Arguments.of("refused.", hidden("io.github.nianbao.desk.Intake$Code")),
                Arguments.of("kind.", FileKind.values()),
                Arguments.of("gap.", Gap.Kind.values()),
                Arguments.of("finding.status.", Finding.Status.values()),
                Arguments.of("finding.reason.", Finding.Reason.values()),
                Arguments.of("warning.", Warning.Code.values()),
                Arguments.of("refused.", hidden("io.github.nianbao.desk.Accession$Code")),
                Arguments.of("damage.", Damage.Code.values()),
                Arguments.of("import.count.", Outcome.Kind.values()),
                Arguments.of("import.", withReason()),
                Arguments.of("value.", valueWords()),
                Arguments.of("origin.", Entry.Origin.values()),
                Arguments.of("mark.", ComparedFigure.Mark.values()),
                Arguments.of("page.flag.", Entry.Flag.values()),
                Arguments.of("slip.", Slip.values()),
                Arguments.of("suggest.basis.", Suggestion.Basis.values()),
                Arguments.of("suggest.standing.", Suggestion.Standing.values()),
                Arguments.of("history.state.", HistoryDesk.State.values()));
    }

    @ParameterizedTest
    @CsvSource({
        "requests.row",
        "requests.balance",
        "requests.resolved",
        "disputes.total",
        "stats.parts",
        "years.carry",
        "years.in_force"
    })
    void everyFamilyOfChecksHasASentenceOfItsOwn(String family) {
        assertThat(ENGLISH).containsKey("finding." + family);
    }

    @Test
    void everyLimitHasAName() {
        assertThat(ENGLISH.stringPropertyNames())
                .containsAll(Arrays.stream(Limit.values())
                        .map(limit -> "limit." + limit.key())
                        .toList());
    }

    /** These are no enumeration, so that they are looked for where they are held. */
    @Test
    void everyBoundOfAReaderHasAName() throws IOException {
        Set<String> names = written("read", Pattern.compile("\\bhold\\(\\s*\"([a-z-]+)\""), "limit.");

        assertThat(names).contains("limit.glyphs", "limit.rules");
        assertThat(ENGLISH.stringPropertyNames()).containsAll(names);
    }

    @Test
    void theDesksOwnNotesHaveMessages() {
        assertThat(ENGLISH.stringPropertyNames())
                .contains(
                        "note." + Dossier.SHARES_AGENCY_AND_YEAR,
                        "note." + Dossier.WITHDRAWN,
                        "note." + Dossier.AGENCY_UNKNOWN,
                        "note." + Dossier.YEAR_UNKNOWN);
    }

    /** These codes are no enumeration, so that they are looked for where they are written. */
    @ParameterizedTest
    @CsvSource({
        "note., 'new Note\\(\\s*\"([a-z._]+)\"'",
        "mapping., '(?:wrong|MappingException)\\([^;\"]*\"([a-z_]+)\"\\)'"
    })
    void everyCodeOfTheMapRoomHasAMessage(String prefix, Pattern code) throws IOException {
        Set<String> codes = written("map", code, prefix);

        assertThat(codes).isNotEmpty();
        assertThat(ENGLISH.stringPropertyNames()).containsAll(codes);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "zh, en, 年报",
                "zh_CN.UTF-8, en, 年报",
                "-, zh, 年报",
                "'', zh, 年报",
                "en, zh, No.",
                "-, de, No.",
                "fr, zh, No."
            })
    void theLanguageIsTheOneAskedForElseThePlatforms(String wanted, String platform, String report) {
        Messages messages = Messages.of(wanted, Locale.forLanguageTag(platform));

        assertThat(messages.text("reports.number") + messages.text("reports.report"))
                .contains(report);
    }

    @Test
    void chineseHasABlankBetweenACharacterAndALatinWord() {
        Pattern close = Pattern.compile("\\p{IsHan}[A-Za-z]|[A-Za-z]\\p{IsHan}");

        assertThat(CHINESE.stringPropertyNames())
                .allSatisfy(key -> assertThat(CHINESE.getProperty(key)).as(key).doesNotContainPattern(close));
    }

    @Test
    void anArgumentIsSetOffLikewise() {
        Messages chinese = Messages.chinese();

        assertThat(chinese.text("refused.ENCRYPTED", "PDF 文件")).startsWith("它是有密码保护的 PDF 文件。");
        assertThat(chinese.text("refused.ENCRYPTED", "电子表格（XLS）")).startsWith("它是有密码保护的电子表格（XLS）。");
        assertThat(chinese.text("finding.narrative.table.holds", "PDF", "", "1", "", "", ""))
                .startsWith("文中所述 PDF 与表中一致");
        assertThat(Messages.english().text("place.page", 12)).isEqualTo("page 12");
    }

    @Test
    void argumentsComeOutAsTheyAre() {
        assertThat(Messages.english().text("place.page", 12345)).isEqualTo("page 12345");
        assertThat(Messages.english().text("note.other", "a{0}$1\\")).isEqualTo("a{0}$1\\");
    }

    /** The texts in the source of a room that a pattern finds, each behind a prefix. */
    private static Set<String> written(String room, Pattern pattern, String prefix) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/nianbao", room))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(match -> prefix + match.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Enum<?>[] withReason() {
        return Arrays.stream(Outcome.Kind.values())
                .filter(kind -> !WITHOUT_REASON.contains(kind))
                .toArray(Enum<?>[]::new);
    }

    private static Enum<?>[] valueWords() {
        return Arrays.stream(Value.Kind.values())
                .filter(kind -> kind != Value.Kind.NUMBER)
                .toArray(Enum<?>[]::new);
    }

    /** The codes of a type that only its own room sees. */
    private static Enum<?>[] hidden(String type) {
        try {
            return (Enum<?>[]) Objects.requireNonNull(Class.forName(type).getEnumConstants());
        } catch (ClassNotFoundException moved) {
            throw new AssertionError(moved);
        }
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream bytes = MessagesTest.class.getResourceAsStream("/messages/" + name + ".properties");
                Reader text = new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return properties;
    }
}
