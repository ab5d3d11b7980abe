package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.List;

/** Lines of text to paragraphs; a title set in several centred lines is one paragraph. */
final class Paragraphs {
    /** A paragraph: its text, and the box of its lines on the page where it begins. */
    record Wrapped(String text, int page, Box box) {}

    /** How far, in ems, a line may begin off the left margin and not be indented: an indent is two ems, sometimes more. */
    private static final double NO_INDENT = 1.2;
    /** How much two lines' sizes may differ, as a part, within a paragraph. */
    private static final double SAME_SIZE = 0.12;
    /** How much larger than most text a title is, as a factor: 16 pt text has titles of 18 pt and more. */
    private static final double TITLE_SIZE = 1.1;
    /** The widest line pitch within a paragraph, in ems: double spacing is 2, official papers set 16 pt at 28 to 30 pt. */
    private static final double MAX_PITCH = 2.6;
    /** How much wider than the pitch before it a pitch may be within a paragraph, as a factor. */
    private static final double SAME_PITCH = 1.25;
    /** How far, in ems, a line must keep off both margins to be centred. */
    private static final double CENTRED_INDENT = 2.2;
    /** How much, in ems, the two sides of a centred line may differ. */
    private static final double CENTRED_SLACK = 1.5;

    private final Margins margins;

    private Paragraphs(Margins margins) {
        this.margins = margins;
    }

    /** @param lines with nothing but page breaks between them */
    static List<Wrapped> wrap(List<PageItem.Line> lines, Margins margins) {
        Paragraphs paragraphs = new Paragraphs(margins);
        List<Wrapped> wrapped = new ArrayList<>();
        List<PageItem.Line> current = new ArrayList<>();
        for (PageItem.Line line : lines) {
            if (!current.isEmpty() && !paragraphs.goesOn(current, line)) {
                wrapped.add(joined(current));
                current.clear();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            wrapped.add(joined(current));
        }
        return wrapped;
    }

    private boolean goesOn(List<PageItem.Line> paragraph, PageItem.Line line) {
        PageItem.Line above = paragraph.get(paragraph.size() - 1);
        double size = above.line().size();
        if (above.line().parted() || line.line().parted()) {
            return false;
        }
        if (Math.abs(line.line().size() - size) > SAME_SIZE * size || !near(paragraph, line)) {
            return false;
        }
        boolean full = Wrapping.full(margins.right(above) / size, line.line().text());
        if (centred(line)) {
            boolean title = size > TITLE_SIZE * margins.textSize();
            return samePage(above, line) && (centred(above) || (title && full));
        }
        return full && margins.left(line) <= NO_INDENT * size;
    }

    private static boolean near(List<PageItem.Line> paragraph, PageItem.Line line) {
        PageItem.Line above = paragraph.get(paragraph.size() - 1);
        if (!samePage(above, line)) {
            return true;
        }
        double pitch = pitch(above, line);
        if (paragraph.size() > 1 && samePage(paragraph.get(paragraph.size() - 2), above)) {
            return pitch <= SAME_PITCH * pitch(paragraph.get(paragraph.size() - 2), above);
        }
        return pitch <= MAX_PITCH * above.line().size();
    }

    private static double pitch(PageItem.Line above, PageItem.Line below) {
        return below.box().centreY() - above.box().centreY();
    }

    private static boolean samePage(PageItem.Line one, PageItem.Line other) {
        return one.page().number() == other.page().number();
    }

    private boolean centred(PageItem.Line line) {
        double size = line.line().size();
        double before = margins.left(line);
        double after = margins.right(line);
        return before > CENTRED_INDENT * size
                && after > CENTRED_INDENT * size
                && Math.abs(before - after) < CENTRED_SLACK * size;
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
