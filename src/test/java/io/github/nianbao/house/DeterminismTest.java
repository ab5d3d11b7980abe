package io.github.nianbao.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same bytes give the same result on every machine: no room but the edge asks the platform or the clock. A
 * worker is a process of its own, with an edge of its own.
 */
class DeterminismTest {
    /** Calls, as {@code Class.method(parameter types)}, whose answer depends on where and when the program runs. */
    private static final List<Pattern> PLATFORM = List.of(
            Pattern.compile("java\\.time\\..*\\.now\\(.*"),
            Pattern.compile("java\\.time\\.Clock\\.system.*"),
            Pattern.compile("java\\.time\\.ZoneId\\.systemDefault\\(\\)"),
            Pattern.compile("java\\.util\\.TimeZone\\.getDefault\\(\\)"),
            Pattern.compile("java\\.util\\.Date\\.<init>\\(\\)"),
            Pattern.compile("java\\.util\\.Locale\\.getDefault\\(.*"),
            Pattern.compile("java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"),
            Pattern.compile(
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|lineSeparator)\\(.*"),
            Pattern.compile("java\\.lang\\.String\\.getBytes\\(\\)"),
            Pattern.compile("java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"),
            Pattern.compile("java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)"),
            Pattern.compile(
                    "java\\.lang\\.String\\.format(ted)?\\((java\\.lang\\.String, )?\\[Ljava\\.lang\\.Object;\\)"),
            Pattern.compile("java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"),
            Pattern.compile("java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)"),
            Pattern.compile("java\\.lang\\.Math\\.random\\(\\)"),
            Pattern.compile("java\\.util\\.Random\\.<init>\\(\\)"),
            Pattern.compile("java\\.util\\.UUID\\.randomUUID\\(\\)"),
            Pattern.compile("java\\.text\\.(SimpleDateFormat|DecimalFormat)\\.<init>\\(.*"));

    /** Says which process holds the archive: of this machine, and in no result. */
    private static final String HOLDER_OF_THE_LOCK = "io.github.nianbao.archive.Holder";

    /** Ways to talk past the shell. */
    private static final List<Pattern> SPEECH = List.of(
            Pattern.compile("java\\.lang\\.System\\.(out|err|in|exit\\(int\\))"),
            Pattern.compile(".*\\.printStackTrace\\(.*"));

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SHELL", "SHELL_SCREEN", "ROOT", "WORKER"})
    void aRoomAsksNeitherClockNorPlatform(Room room) {
        assertThat(House.classesOf(room)
                        .filter(type -> !type.getName().equals(HOLDER_OF_THE_LOCK))
                        .flatMap(type -> accesses(type, PLATFORM).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SHELL", "SHELL_SCREEN", "ROOT", "WORKER"})
    void onlyTheEdgeTalksToAPerson(Room room) {
        assertThat(House.classesOf(room).flatMap(type -> accesses(type, SPEECH).stream()))
                .isEmpty();
    }

    @Test
    void theRuleSeesACarelessClass() {
        JavaClass careless = new ClassFileImporter().importClass(Careless.class);

        assertThat(accesses(careless, PLATFORM)).hasSize(Careless.SINS);
        assertThat(accesses(careless, SPEECH)).hasSize(2);
    }

    private static List<String> accesses(JavaClass type, List<Pattern> forbidden) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> forbidden.stream()
                        .anyMatch(pattern -> pattern.matcher(nameOf(access)).matches()))
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTarget().getFullName();
    }

    @SuppressWarnings("unused")
    private static final class Careless {
        static final int SINS = 15;

        Object everything(byte[] bytes) {
            System.out.println(new Random().nextInt());
            new IllegalStateException().printStackTrace();
            return List.of(
                    Instant.now(),
                    LocalDate.now(),
                    Clock.systemUTC(),
                    ZoneId.systemDefault(),
                    TimeZone.getDefault(),
                    new Date(),
                    Locale.getDefault(),
                    Charset.defaultCharset(),
                    System.currentTimeMillis(),
                    "年".getBytes(),
                    new String(bytes),
                    "A".toLowerCase(),
                    "%d".formatted(new InputStreamReader(new ByteArrayInputStream(bytes)).hashCode()));
        }
    }
}
