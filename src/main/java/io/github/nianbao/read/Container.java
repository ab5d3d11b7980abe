package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A ZIP file that holds files, as opposed to one that is a document. Its members are taken out one by one and in
 * memory: nothing is written anywhere, so that a member's path leads nowhere.
 */
public final class Container {
    private static final int UTF8_FLAG = 0x800;

    /** Written by Chinese systems for names that carry no flag; it takes GBK's names as they are. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final byte[] bytes;
    private final List<Member> members;

    private Container(byte[] bytes, List<Member> members) {
        this.bytes = bytes;
        this.members = List.copyOf(members);
    }

    /**
     * @param path as the container has it, with slashes
     * @param size when unpacked, in bytes, as the container says
     */
    public record Member(String path, long size, int header) {
        /** Whether a system added it to what its users meant. */
        public boolean isAdded() {
            return SystemFile.is(path);
        }

        /** Without folders. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    public static boolean isContainer(byte[] bytes) {
        try {
            return ZipNames.hasMark(bytes) && Sniffer.kindOf(bytes) == FileKind.ZIP;
        } catch (RefusedException damaged) {
            return false;
        }
    }

    /**
     * @throws RefusedException if its directory is damaged
     * @throws LimitException if it has too many members, or they come to too much
     */
    public static Container of(byte[] bytes, Limits limits) throws RefusedException {
        List<Member> members = new ArrayList<>();
        long size = 0;
        for (int header : ZipNames.headers(bytes)) {
            Member member = member(bytes, header);
            if (!member.path().endsWith("/")) {
                members.add(member);
                size += member.size();
                limits.hold(Limit.MEMBERS, members.size());
                limits.hold(Limit.CONTAINER_BYTES, size);
            }
        }
        return new Container(bytes, members);
    }

    /** In the container's order. */
    public List<Member> members() {
        return members;
    }

    /** @throws RefusedException if the member is damaged, encrypted or beyond a limit */
    public byte[] bytes(Member member, Limits limits) throws RefusedException {
        try (Limits.Scope scope = limits.inForce()) {
            scope.limits().hold(Limit.FILE_BYTES, member.size());
            return ZipParts.one(bytes, member.header(), member.path());
        } catch (LimitException beyond) {
            throw new RefusedException(beyond.refusal(FileKind.UNKNOWN));
        }
    }

    private static Member member(byte[] bytes, int header) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = new byte[Short.toUnsignedInt(file.getShort(header + 28))];
        file.get(header + ZipNames.CENTRAL_HEADER_SIZE, name);
        boolean flagged = (file.getShort(header + 8) & UTF8_FLAG) != 0;
        long size = Integer.toUnsignedLong(file.getInt(header + 24));
        return new Member(decoded(name, flagged).replace('\\', '/'), size, header);
    }

    private static String decoded(byte[] name, boolean flagged) {
        if (!flagged) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(name))
                        .toString();
            } catch (CharacterCodingException other) {
                return new String(name, GB18030);
            }
        }
        return new String(name, StandardCharsets.UTF_8);
    }
}
