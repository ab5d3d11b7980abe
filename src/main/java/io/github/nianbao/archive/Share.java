package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells folders on a network from those on a disk of this machine. */
final class Share {
    /** File systems that reach another machine, as the operating systems call them. */
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "afs",
            "ncpfs",
            "davfs",
            "webdav",
            "fuse.sshfs",
            "fuse.davfs2",
            "fuse.rclone",
            "fuse.s3fs",
            "fuse.gvfsd-fuse",
            "fuse.vmhgfs-fuse",
            "vboxsf");

    private Share() {}

    static boolean holds(Path folder) throws IOException {
        // A share without a drive letter of its own on Windows, whose file system names itself NTFS.
        return folder.toRealPath().toString().startsWith("\\\\")
                || NETWORK.contains(Files.getFileStore(folder).type().toLowerCase(Locale.ROOT));
    }
}
