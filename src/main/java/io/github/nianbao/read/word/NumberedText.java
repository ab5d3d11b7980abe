package io.github.nianbao.read.word;

import org.apache.poi.hwpf.HWPFDocument;

/** The printed text of a DOC file's paragraphs with their automatic numbers. */
final class NumberedText {
    private final WordText text;
    private final ListNumbers numbers;

    private NumberedText(WordText text, ListNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    static NumberedText of(HWPFDocument word, WordPictures pictures) {
        return new NumberedText(WordText.of(word, pictures), new ListNumbers(new WordLists(word.getListTables())));
    }

    /** Paragraphs are to be asked for in reading order; one that was deleted does not count. */
    String printed(WordParagraph paragraph) {
        String printed = text.printed(paragraph);
        boolean deleted = printed.isEmpty() && paragraph.end() - paragraph.start() > 1;
        return paragraph.list() == 0 || deleted
                ? printed
                : ListNumbers.before(printed, numbers.next(Integer.toString(paragraph.list()), paragraph.listLevel()));
    }
}
