package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text to paragraphs. A line goes on with the one above it if that one is full and this one is not indented;
 * centred lines of one size are one title.
 */
final class Paragraphs {
    /** A paragraph: its text, and the box of its lines on the page where it begins. */
    record Wrapped(String text, int page, Box box) {}

    /** How far, in ems, a line may begin or end off the margin and still touch it: half-width punctuation, ragged edges. */
    private static final double MARGIN_SLACK = 1.5;
    /** How much two lines' sizes may differ, as a part, within a paragraph. */
    private static final double SAME_SIZE = 0.12;
    /** The widest line pitch within a paragraph, in ems: double spacing is 2, official papers set 16 pt at 28 to 30 pt. */
    private static final double MAX_PITCH = 2.6;
    /** How far, in ems, a line must keep off both margins to be centred. */
    private static final double CENTRED_INDENT = 2.5;

    private final double left;
    private final double right;

    private Paragraphs(List<PageItem.Line> lines) {
        left = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        right = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    }

    /**
     * @param lines with nothing but page breaks between them
     * @param all all lines of the document, from which the margins follow
     */
    static List<Wrapped> wrap(List<PageItem.Line> lines, List<PageItem.Line> all) {
        Paragraphs margins = new Paragraphs(all);
        List<Wrapped> paragraphs = new ArrayList<>();
        List<PageItem.Line> current = new ArrayList<>();
        for (PageItem.Line line : lines) {
            if (!current.isEmpty() && !margins.goesOn(current, line)) {
                paragraphs.add(joined(current));
                current.clear();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(joined(current));
        }
        return paragraphs;
    }

    private boolean goesOn(List<PageItem.Line> paragraph, PageItem.Line line) {
        PageItem.Line above = paragraph.get(paragraph.size() - 1);
        double size = above.line().size();
        if (Math.abs(line.line().size() - size) > SAME_SIZE * size) {
            return false;
        }
        boolean samePage = above.page().number() == line.page().number();
        if (samePage && line.box().centreY() - above.box().centreY() > MAX_PITCH * size) {
            return false;
        }
        if (centred(above, size) && centred(line, size)) {
            return samePage;
        }
        boolean full = right - above.box().right() < MARGIN_SLACK * size;
        boolean indented = line.box().left() - left > MARGIN_SLACK * size;
        return full && !indented;
    }

    private boolean centred(PageItem.Line line, double size) {
        double before = line.box().left() - left;
        double after = right - line.box().right();
        return before > CENTRED_INDENT * size
                && after > CENTRED_INDENT * size
                && Math.abs(before - after) < MARGIN_SLACK * size;
    }

    private static Wrapped joined(List<PageItem.Line> lines) {
        StringBuilder text = new StringBuilder();
        for (PageItem.Line line : lines) {
            String next = line.line().text();
            if (!text.isEmpty() && latin(text.charAt(text.length() - 1)) && latin(next.charAt(0))) {
                text.append(' ');
            }
            text.append(next);
        }
        int page = lines.get(0).page().number();
        Box box = Boxes.around(lines.stream()
                .filter(line -> line.page().number() == page)
                .map(PageItem.Line::shown)
                .toList());
        return new Wrapped(text.toString(), page, box);
    }

    /** Words of Latin letters are parted by a blank; digits are not, for a long number may be wrapped. */
    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
