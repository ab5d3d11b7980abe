package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.archive.Hashed;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Digitised EMPTY = Digitised.of(new Document(FileKind.TEXT, 0, List.of()), List.of());

    @TempDir
    Path folder;

    @Test
    void filesComeOutInTheirOrderWhateverFinishesFirst() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            files.add(file("file" + number));
        }

        try (Intake intake = new Intake((bytes, name) -> EMPTY, hash -> false, files, 2, Limits.USUAL)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(intake.next().file()).isEqualTo(file.toString()));
        }
    }

    @Test
    void aFileThatBreaksTheProgramIsToldAndCostsTheOthersNothing() throws IOException {
        List<Path> files = List.of(file("bad"), file("worse"), file("good"));

        try (Intake intake = new Intake(IntakeTest::failing, hash -> false, files, 2, Limits.USUAL)) {
            assertThat(intake.next().failure())
                    .isEqualTo(Reason.of(Intake.Code.CRASHED, "java.lang.IllegalStateException: bug"));
            assertThat(intake.next().failure())
                    .isEqualTo(Reason.of(Intake.Code.CRASHED, "java.lang.StackOverflowError"));
            assertThat(intake.next().digitised()).isEqualTo(EMPTY);
        }
    }

    @Test
    void aRefusalIsHandedOn() throws IOException {
        try (Intake intake =
                new Intake(IntakeTest::failing, hash -> false, List.of(file("refused")), 2, Limits.USUAL)) {
            assertThat(intake.next().refusal()).extracting(Refusal::code).isEqualTo(Refusal.Code.ENCRYPTED);
        }
    }

    @Test
    void knownBytesAreNotDigitised() throws IOException {
        Path file = file("known");
        String hash = Hashed.of("known".getBytes(StandardCharsets.UTF_8)).sha256();

        try (Intake intake = new Intake(IntakeTest::failing, hash::equals, List.of(file), 2, Limits.USUAL)) {
            assertThat(intake.next().digitised()).isNull();
        }
    }

    @Test
    void aFileThatVanishedIsTold() {
        try (Intake intake =
                new Intake(IntakeTest::failing, hash -> false, List.of(folder.resolve("gone")), 2, Limits.USUAL)) {
            assertThat(intake.next().failure()).extracting(Reason::code).isEqualTo("UNREADABLE_FILE");
        }
    }

    private static Digitised failing(byte[] bytes, String name) throws RefusedException {
        switch (name) {
            case "bad" -> throw new IllegalStateException("bug");
            case "worse" -> throw new StackOverflowError();
            case "refused" ->
                throw new RefusedException(new Refusal(Refusal.Code.ENCRYPTED, FileKind.PDF, List.of(), false));
            default -> {
                return EMPTY;
            }
        }
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }
}
