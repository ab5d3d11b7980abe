package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal.Code;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What a file truly is, from its first bytes and, for containers, from the names inside. */
final class Sniffer {
    /** How far into a file the PDF mark may stand, in bytes (ISO 32000-1, annex H.3, implementation note 13). */
    private static final int PDF_MARK_WITHIN = 1024;

    private Sniffer() {}

    static FileKind kindOf(byte[] bytes) throws RefusedException {
        if (CompoundFile.hasMark(bytes)) {
            return kindOfCompoundFile(bytes);
        }
        if (ZipNames.hasMark(bytes)) {
            return kindOfZip(bytes);
        }
        if (isPicture(bytes)) {
            return FileKind.PICTURE;
        }
        if (head(bytes, PDF_MARK_WITHIN).contains("%PDF-")) {
            return FileKind.PDF;
        }
        return MarkupSniffer.kindOf(bytes);
    }

    private static FileKind kindOfCompoundFile(byte[] bytes) throws RefusedException {
        Set<String> names;
        try {
            names = CompoundFile.rootNames(bytes);
        } catch (CompoundFile.BrokenException e) {
            throw new RefusedException(
                    Refusal.damaged(FileKind.UNKNOWN, Defect.CONTRADICTORY, String.valueOf(e.getMessage())));
        }
        if (names.contains("EncryptedPackage")) {
            throw new RefusedException(new Refusal(Code.ENCRYPTED, FileKind.UNKNOWN, List.of(), false));
        }
        if (names.contains("WordDocument")) {
            return FileKind.DOC;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return FileKind.XLS;
        }
        // Microsoft Works; WPS Office itself writes a WordDocument stream.
        if (names.contains("MatOST") || names.contains("CONTENTS")) {
            return FileKind.WPS;
        }
        return FileKind.UNKNOWN;
    }

    private static FileKind kindOfZip(byte[] bytes) throws RefusedException {
        Set<String> names;
        try {
            names = ZipNames.of(bytes);
        } catch (RefusedException damaged) {
            Refusal refusal = damaged.refusal();
            FileKind kind = kindOfRemains(ZipRemains.names(bytes));
            throw new RefusedException(new Refusal(refusal.code(), kind, refusal.arguments(), refusal.unreadableNow()));
        }
        if (names.contains("OFD.xml")) {
            return FileKind.OFD;
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return FileKind.ODF;
        }
        if (names.contains("[Content_Types].xml")) {
            if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
                return FileKind.DOCX;
            }
            if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
                return FileKind.XLSX;
            }
            if (mainPart(bytes).startsWith("word/")) {
                return FileKind.DOCX;
            }
        }
        return FileKind.ZIP;
    }

    /** What a ZIP file was, by the names that are left; the one that tells it best may be lost. */
    private static FileKind kindOfRemains(Set<String> names) {
        if (names.contains("OFD.xml") || names.stream().anyMatch(name -> name.startsWith("Doc_0/"))) {
            return FileKind.OFD;
        }
        if (names.contains("[Content_Types].xml")) {
            if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
                return FileKind.DOCX;
            }
            if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
                return FileKind.XLSX;
            }
        }
        return FileKind.ZIP;
    }

    /** The part that an office document names as its main one, present or not. */
    private static String mainPart(byte[] bytes) throws RefusedException {
        return Relations.ofFile(ZipParts.of(bytes, FileKind.ZIP))
                .ofType("officeDocument")
                .orElse("");
    }

    private static boolean isPicture(byte[] bytes) {
        return startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8')
                || startsWith(bytes, 'I', 'I', '*', 0)
                || startsWith(bytes, 'M', 'M', 0, '*')
                || isBitmap(bytes);
    }

    /** "BM" may begin a text, too; a bitmap has four reserved bytes, zero, after its size. */
    private static boolean isBitmap(byte[] bytes) {
        return startsWith(bytes, 'B', 'M')
                && bytes.length > 10
                && bytes[6] == 0
                && bytes[7] == 0
                && bytes[8] == 0
                && bytes[9] == 0;
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes as characters of the same number, so that ASCII marks can be looked for in any charset. */
    static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
