package io.github.nianbao.desk;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Container;
import io.github.nianbao.read.Container.Member;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a file on the disk gives to import: itself, or what is in it. */
final class Unpacking {
    /** With which every ZIP file begins, the one that holds nothing, too. */
    private static final byte[] MARK = {'P', 'K'};

    private Unpacking() {}

    static List<Candidate> of(Path file, Limits limits) {
        Candidate whole = Candidate.of(file);
        try {
            if (whole.size() > limits.of(Limit.FILE_BYTES) || !hasMark(file)) {
                return List.of(whole);
            }
            byte[] bytes = Files.readAllBytes(file);
            return Container.isContainer(bytes) ? inside(whole, Container.of(bytes, limits)) : List.of(whole);
        } catch (LimitException beyond) {
            return List.of(new Candidate(file, 0, null, beyond.refusal(FileKind.ZIP), true));
        } catch (RefusedException damaged) {
            return List.of(new Candidate(file, 0, null, damaged.refusal(), true));
        } catch (IOException unreadable) {
            // Whoever reads it will say so.
            return List.of(whole);
        }
    }

    private static boolean hasMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    private static List<Candidate> inside(Candidate whole, Container container) {
        List<Member> members = container.members();
        boolean isEmpty = members.stream().allMatch(Member::isAdded);
        List<Candidate> inside = new ArrayList<>();
        for (Member member : members) {
            boolean last = !isEmpty && inside.size() == members.size() - 1;
            inside.add(new Candidate(whole.file(), member.size(), new Candidate.Inside(container, member), null, last));
        }
        if (isEmpty) {
            Refusal empty = new Refusal(Refusal.Code.EMPTY, FileKind.ZIP, List.of(), false);
            inside.add(new Candidate(whole.file(), 0, null, empty, true));
        }
        return inside;
    }
}
