package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;

/**
 * The printed characters of paragraphs: without what a revision deleted, hidden text and the codes of fields; a line
 * break inside a paragraph is {@code \n}.
 */
final class DocxRuns {
    private static final String RIGHT_TO_LEFT = "\u202E";
    private static final String END_OF_DIRECTION = "\u202C";

    private final DocxStyles styles;
    private final DocxDrawings drawings;

    private RunText printed = new RunText();

    DocxRuns(DocxStyles styles, DocxDrawings drawings) {
        this.styles = styles;
        this.drawings = drawings;
    }

    /** Begins a paragraph; gives what was read of the one around it, if this stands in a text box. */
    RunText begin() {
        RunText around = printed;
        printed = around.isEmpty() ? around.nextParagraph() : new RunText();
        return around;
    }

    /** Ends a paragraph and gives what is printed of it. */
    String end(RunText around) {
        String text = printed.end();
        printed = around;
        return text;
    }

    /** The current element, which may hold runs, if it does. */
    void read(XmlCursor xml) throws RefusedException {
        switch (xml.name()) {
            case "r" -> run(xml);
            case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdtContent", "dir" -> children(xml);
            case "fldSimple" -> simpleField(xml);
            case "sdt" -> control(xml);
            case "bdo" -> turned(xml);
            case "oMath", "oMathPara" -> formula(xml);
            case "AlternateContent" -> DocxAlternatives.read(xml, this::read);
            default -> {}
        }
    }

    private void children(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            read(xml);
        }
    }

    /** Text whose direction is set whatever its characters, between the controls that say so in other files. */
    private void turned(XmlCursor xml) throws RefusedException {
        boolean leftwards = xml.attribute("val", "ltr").equals("rtl");
        printed.append(leftwards ? RIGHT_TO_LEFT : "", PrintMarks.NONE);
        children(xml);
        printed.append(leftwards ? END_OF_DIRECTION : "", PrintMarks.NONE);
    }

    private void field(XmlCursor xml, PrintMarks marks) throws RefusedException {
        switch (xml.attribute("fldCharType", "")) {
            case "begin" -> {
                boolean dirty = isDirty(xml);
                printed.begin(new Field(DocxDropDown.chosen(xml), dirty));
            }
            case "separate" -> printed.endCode();
            case "end" -> printed.endField(marks);
            default -> {}
        }
    }

    private void simpleField(XmlCursor xml) throws RefusedException {
        Field field = new Field(null, isDirty(xml));
        field.code(xml.attribute("instr", ""));
        field.endCode();
        printed.begin(field);
        children(xml);
        printed.endField(PrintMarks.NONE);
    }

    /** Whether programs are to work out its result anew when they open the file (ECMA-376, 17.16.18). */
    private static boolean isDirty(XmlCursor xml) {
        return DocxProperties.isOn(xml, "dirty");
    }

    private void control(XmlCursor xml) throws RefusedException {
        Ground around = printed.ground();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("sdtPr")) {
                printed.standOn(around.doubted(DocxControl.showsPrompt(xml)));
            } else {
                read(xml);
            }
        }
        printed.standOn(around);
    }

    void standOn(Ground ground) {
        printed.standOn(ground);
    }

    private void run(XmlCursor xml) throws RefusedException {
        Ground ground = printed.ground();
        Contrast contrast = ground.look().contrast(ground.fill());
        PrintMarks marks = ground.look().marks(contrast == Contrast.DOUBTFUL);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("rPr")) {
                TextLook look = DocxLook.of(xml).in(styles).or(ground.look());
                contrast = look.contrast(ground.fill());
                marks = look.marks(contrast == Contrast.DOUBTFUL);
            } else if (contrast != Contrast.UNSEEN) {
                piece(xml, marks);
            }
        }
    }

    private void piece(XmlCursor xml, PrintMarks marks) throws RefusedException {
        switch (xml.name()) {
            case "fldChar" -> field(xml, marks);
            case "instrText" -> printed.code(xml.text());
            case "drawing", "pict", "object" -> {
                if (drawings.read(xml)) {
                    printed.append(InlinePictures.SIGN, PrintMarks.NONE);
                }
            }
            case "AlternateContent" -> DocxAlternatives.read(xml, piece -> piece(piece, marks));
            case "ruby" -> ruby(xml);
            case "t" -> printed.append(text(xml), marks);
            case "tab", "ptab" -> printed.append("\t", PrintMarks.NONE);
            case "br", "cr" -> printed.append("\n", PrintMarks.NONE);
            case "noBreakHyphen" -> printed.append("-", PrintMarks.NONE);
            case "sym" -> symbol(xml.attribute("font", ""), xml.attribute("char", ""), marks);
            default -> read(xml);
        }
    }

    /** Blanks around a text count only where it says so, and its line breaks only wrap the file (XML 1.0, 2.10). */
    private static String text(XmlCursor xml) throws RefusedException {
        boolean preserved = xml.attribute("space", "").equals("preserve");
        String text = xml.text();
        String line = text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("[\\r\\n]+", " ");
        return preserved ? line : line.replaceAll("^[ \\t]+|[ \\t]+$", "");
    }

    /** The font says what stands for its characters, also for digits. */
    private void symbol(String font, String hex, PrintMarks marks) {
        PrintMarks inFont = new PrintMarks(marks.raised(), marks.struck(), Pictograms.isFont(font));
        try {
            printed.append(Character.toString(Integer.parseInt(hex, 16)), inFont);
        } catch (IllegalArgumentException e) {
            printed.append(Pictograms.LOST, inFont);
        }
    }

    /** Of a text with its pronunciation above only the text. */
    private void ruby(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("rubyBase")) {
                children(xml);
            }
        }
    }

    /** A formula in one line, its parts kept apart, so that one half does not become twelve. */
    private void formula(XmlCursor xml) throws RefusedException {
        switch (xml.name()) {
            case "t" -> printed.append(xml.text(), PrintMarks.NONE);
            case "r" -> {
                for (int here = xml.depth(); xml.nextChild(here); ) {
                    formula(xml);
                }
            }
            default -> {
                switch (xml.name()) {
                    case "den" -> printed.append("/", PrintMarks.NONE);
                    case "sup" -> printed.append("^", PrintMarks.NONE);
                    case "sub" -> printed.append("_", PrintMarks.NONE);
                    default -> {}
                }
                for (int here = xml.depth(); xml.nextChild(here); ) {
                    formula(xml);
                }
            }
        }
    }
}
