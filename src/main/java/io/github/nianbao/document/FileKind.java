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
    /** Word 2003 as XML, or a later package written as one XML file. */
    WORD_XML,
    /** Excel 2003 as XML. */
    SHEET_XML,
    /** OpenDocument: a text, sheet or slides of LibreOffice. */
    ODF,
    ZIP,
    PICTURE,
    /** Data that a program wrote for others (JSON, in one piece or line by line). */
    DATA,
    UNKNOWN
}
