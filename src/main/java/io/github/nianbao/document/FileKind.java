package io.github.nianbao.document;

/** What a file truly is, found from its bytes. */
public enum FileKind {
    TEXT,
    DOC,
    DOCX,
    PDF,
    RTF,
    HTML,
    MHTML,
    XLS,
    XLSX,
    OFD,
    WPS,
    ZIP,
    PICTURE,
    UNKNOWN
}
