package io.github.nianbao.desk;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.Standing;
import io.github.nianbao.map.Lesson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * The mapping files of what was taught, beside those that a person wrote. The journal is the truth about what is taught;
 * the files follow it, also where a crash came between the two. A file that a person has changed since is theirs: it is
 * neither written over nor taken away.
 */
final class TaughtFiles {
    private final Path folder;

    /** @param folder of the archive's mapping files */
    TaughtFiles(Path folder) {
        this.folder = folder;
    }

    /** @return whether anything was written or taken away */
    boolean follow(Journal journal) {
        SortedMap<String, JournalEntry> inForce = Standing.of(journal).teachings();
        boolean changed = false;
        try {
            for (JournalEntry entry : journal.entries()) {
                if (entry.decision() instanceof Decision.Teach teach) {
                    changed |= inForce.containsKey(teach.name()) ? write(teach) : remove(teach);
                }
            }
        } catch (IOException failure) {
            throw Unwritten.of(folder, failure);
        }
        return changed;
    }

    private boolean write(Decision.Teach teach) throws IOException {
        Path file = file(teach);
        if (Files.exists(file)) {
            return false;
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + file.getFileName() + ".part");
        Files.writeString(beside, teach.content(), StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private boolean remove(Decision.Teach teach) throws IOException {
        Path file = file(teach);
        byte[] written = teach.content().getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), written)) {
            return false;
        }
        Files.delete(file);
        return true;
    }

    private Path file(Decision.Teach teach) {
        return folder.resolve(Lesson.fileOf(teach.name()));
    }
}
