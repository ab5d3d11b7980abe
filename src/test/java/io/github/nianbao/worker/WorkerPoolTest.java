package io.github.nianbao.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Paragraph;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerPoolTest {
    private static final Mappings MAPPINGS = Mappings.load(null);
    private static final Limits LIMITS = Limits.USUAL.with(Limit.SECONDS, 25).with(Limit.MEGABYTES, 64);

    private final WorkerPool pool = pool(1);

    private static WorkerPool pool(int processes) {
        return new WorkerPool(MAPPINGS, LIMITS, processes, 1, TestWorker.class.getName());
    }

    @AfterEach
    void end() {
        pool.close();
    }

    @Test
    void whatAProcessReadsComesBack() throws RefusedException {
        assertThat(said("file")).isEqualTo("file 3");
    }

    @Test
    void aRefusalComesBackAsItIs() {
        assertThat(refusal("refuse"))
                .isEqualTo(new Refusal(
                        Refusal.Code.ENCRYPTED, io.github.nianbao.document.FileKind.PDF, List.of("甲"), true));
    }

    @Test
    void aFileThatHangsIsToldByItsLimitAndTheNextIsRead() throws RefusedException {
        Limits seconds = LIMITS.with(Limit.SECONDS, 3);
        try (WorkerPool hasty = new WorkerPool(MAPPINGS, seconds, 1, 1, TestWorker.class.getName())) {
            Refusal refusal = catchThrowableOfType(RefusedException.class, () -> hasty.digitise(new byte[3], "hang"))
                    .refusal();

            assertThat(refusal.code()).isEqualTo(Refusal.Code.TOO_SLOW);
            assertThat(refusal.arguments()).containsExactly("3");
            assertThat(paragraph(hasty, "next", new byte[3])).isEqualTo("next 3");
        }
    }

    @Test
    void aFileThatTakesAllMemoryIsToldByItsLimitAndTheNextIsRead() throws RefusedException {
        assertThat(refusal("swell").code()).isEqualTo(Refusal.Code.TOO_MUCH_MEMORY);
        assertThat(refusal("swell").arguments()).containsExactly("64");
        assertThat(said("next")).isEqualTo("next 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "halt", "garbage"})
    void aFileThatEndsItsProcessIsToldAndTheNextIsRead(String name) throws RefusedException {
        assertThatThrownBy(() -> pool.digitise(new byte[3], name)).isInstanceOf(WorkerException.class);
        assertThat(said("next")).isEqualTo("next 3");
    }

    @Test
    void whereNoProcessStartsNoFileIsToBlame() {
        try (WorkerPool none = new WorkerPool(MAPPINGS, LIMITS, 2, 1, "no.such.Worker")) {
            assertThatThrownBy(() -> none.digitise(new byte[3], "file"))
                    .isInstanceOf(NotStartedException.class)
                    .hasMessage("exit code 1");
        }
    }

    @Test
    void theExitCodeIsSaid() {
        assertThatThrownBy(() -> pool.digitise(new byte[3], "exit")).hasToString("exit code 7");
    }

    @Test
    void aBugCostsItsFileAndNotTheProcess() throws RefusedException {
        said("file");

        assertThatThrownBy(() -> pool.digitise(new byte[3], "bug")).hasToString("java.lang.IllegalStateException: bug");
        assertThatThrownBy(() -> pool.digitise(new byte[3], "deep")).hasToString("java.lang.StackOverflowError");
        assertThat(said("count")).isEqualTo("3");
    }

    @Test
    void aLibraryThatPrintsDisturbsNoAnswer() throws RefusedException {
        assertThat(said("print")).isEqualTo("print 3");
        assertThat(said("next")).isEqualTo("next 3");
    }

    @Test
    void memoryThatEarlierFilesHoldIsNotHeldAgainstALaterOne() throws RefusedException {
        assertThat(said("leak")).isEqualTo("leak 3");

        assertThat(said("large")).isEqualTo("large 3");
    }

    @Test
    void everyFileGetsItsOwnAnswerWhateverEndsBetween() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (WorkerPool two = pool(2)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int number = 0; number < 60; number++) {
                String name = number % 20 == 7 ? "exit" : "file" + number;
                byte[] bytes = new byte[number * 5000];
                answers.add(threads.submit(() -> outcome(two, name, bytes)));
            }
            for (int number = 0; number < 60; number++) {
                String expected = number % 20 == 7 ? "exit code 7" : "file" + number + " " + number * 5000;
                assertThat(answers.get(number).get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoFilesAreReadSideBySideInOneProcess() throws Exception {
        try (WorkerPool two = pool(2)) {
            assertThat(sideBySide(two, "meet", "meet")).containsExactly("meet 3", "meet 3");
            assertThat(two.pids()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"exit, exit code 7", "swell, TOO_MUCH_MEMORY", "hang, TOO_SLOW"})
    void aFileThatBringsItsProcessDownDoesNotCostTheOneBesideIt(String name, String told) throws Exception {
        Limits seconds = LIMITS.with(Limit.SECONDS, 4);
        try (WorkerPool two = new WorkerPool(MAPPINGS, seconds, 2, 1, TestWorker.class.getName())) {
            assertThat(sideBySide(two, "slow", name)).containsExactly("slow 3", told);
        }
    }

    @Test
    void twoFilesThatHangSideBySideAreBothToldByTheirLimit() throws Exception {
        Limits seconds = LIMITS.with(Limit.SECONDS, 3);
        try (WorkerPool two = new WorkerPool(MAPPINGS, seconds, 2, 1, TestWorker.class.getName())) {
            assertThat(sideBySide(two, "hang", "hang")).containsExactly("TOO_SLOW", "TOO_SLOW");
        }
    }

    private static List<String> sideBySide(WorkerPool pool, String... names) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(names.length);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (String name : names) {
                answers.add(threads.submit(() -> outcome(pool, name, new byte[3])));
            }
            List<String> told = new ArrayList<>();
            for (Future<String> answer : answers) {
                told.add(answer.get());
            }
            return told;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFileWhoseProcessIsKilledAgainAndAgainIsToldAndTheNextIsRead() throws Exception {
        assertThatThrownBy(() -> pool.digitise(new byte[3], "shot")).hasToString("exit code 137");
        assertThat(said("next")).isEqualTo("next 3");
    }

    @Test
    void aProcessThatSomebodyKillsCostsNoFile() throws Exception {
        said("file");
        long pid = pool.pids().get(0);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        assertThat(said("next")).isEqualTo("next 3");
    }

    @Test
    void aProcessKnowsNothingOfItsUserAndLeavesNothingBehind() throws RefusedException {
        String seen = said("surroundings");
        Matcher temporary = Pattern.compile("temporary=([^,}]+)").matcher(seen);

        assertThat(temporary.find()).isTrue();
        Path folder = Path.of(temporary.group(1));
        assertThat(seen).contains("folder=" + folder).doesNotContain("HOME=").doesNotContain("NIANBAO");
        assertThat(folder.resolve("left behind")).exists();
        pool.close();
        assertThat(folder).doesNotExist();
        assertThat(Files.exists(folder)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1/",
                "https://example.org/",
                "ftp://192.0.2.1/",
                "jar:http://192.0.2.1/a.jar!/",
                "jar:file:/tmp/none.jar!/a",
                "mailto:a@example.org"
            })
    void noAddressLeadsAnywhere(String address) throws RefusedException {
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);

        assertThat(paragraph(pool, "fetch", bytes)).startsWith("a document's address is not followed: ");
    }

    @Test
    void theProgramsOwnClassesAndResourcesCanBeOpened() throws RefusedException {
        String own = String.valueOf(Mappings.class.getResource("/mappings/2021.yaml"));
        String library = String.valueOf(Test.class.getResource("Test.class"));

        assertThat(library).startsWith("jar:");
        assertThat(paragraph(pool, "fetch", own.getBytes(StandardCharsets.UTF_8)))
                .startsWith("opened ");
        assertThat(library).startsWith("jar:");
        assertThat(paragraph(pool, "fetch", library.getBytes(StandardCharsets.UTF_8)))
                .startsWith("opened ");
    }

    private String said(String name) throws RefusedException {
        return paragraph(pool, name, new byte[3]);
    }

    private static String paragraph(WorkerPool pool, String name, byte[] bytes) throws RefusedException {
        Paragraph paragraph =
                (Paragraph) pool.digitise(bytes, name).document().blocks().get(0);
        return paragraph.text();
    }

    private static String outcome(WorkerPool pool, String name, byte[] bytes) {
        try {
            return paragraph(pool, name, bytes);
        } catch (RefusedException refused) {
            return refused.refusal().code().name();
        } catch (WorkerException lost) {
            return lost.toString();
        }
    }

    private Refusal refusal(String name) {
        return catchThrowableOfType(RefusedException.class, () -> pool.digitise(new byte[3], name))
                .refusal();
    }
}
