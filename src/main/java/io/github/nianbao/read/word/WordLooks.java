package io.github.nianbao.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * How characters of a DOC file look, said by themselves and by their styles ([MS-DOC] 2.6.1). Read from the properties, for
 * the library tells neither what is said from what is not, nor all of them.
 */
final class WordLooks {
    private static final int HIGHLIGHT = 0x0C;
    private static final int STYLE = 0x30;
    private static final int PLAIN = 0x33;
    private static final int STRUCK = 0x37;
    private static final int HIDDEN = 0x3C;
    private static final int SPACING = 0x40;
    private static final int COLOUR_INDEX = 0x42;
    private static final int SIZE = 0x43;
    private static final int POSITION = 0x45;
    private static final int RAISED = 0x48;
    private static final int FONT = 0x4F;
    private static final int SCALE = 0x52;
    private static final int STRUCK_TWICE = 0x53;
    private static final int SHADE_BY_INDEX = 0x66;
    private static final int COLOUR = 0x70;
    private static final int SHADE = 0x71;
    private static final int EAST_ASIAN = 0x78;

    /** Two lines in the place of one. */
    private static final int COMBINED = 0x02;

    /** Operands of switches that leave it to the style, or turn it round ([MS-DOC] 2.9.327). */
    private static final int AS_STYLE = 0x80;

    private final @Nullable StyleSheet styles;
    private final @Nullable FontTable fonts;
    private final Map<Integer, TextLook> known = new HashMap<>();

    private WordLooks(@Nullable StyleSheet styles, @Nullable FontTable fonts) {
        this.styles = styles;
        this.fonts = fonts;
    }

    static WordLooks of(HWPFDocument word) {
        return new WordLooks(word.getStyleSheet(), word.getFontTable());
    }

    /** What a run says, and the character style that it is in. */
    TextLook of(CHPX run) {
        return of(run.getGrpprl());
    }

    private TextLook of(byte[] properties) {
        TextLookBuilder look = new TextLookBuilder();
        boolean struck = false;
        int style = -1;
        for (SprmIterator sprms = new SprmIterator(properties, 0); sprms.hasNext(); ) {
            SprmOperation sprm = sprms.next();
            if (sprm.getType() != SprmOperation.TYPE_CHP) {
                continue;
            }
            int value = sprm.getOperand();
            switch (sprm.getOperation()) {
                case STYLE -> style = value & 0xFFFF;
                case PLAIN -> look = new TextLookBuilder();
                case HIDDEN -> look.hidden(isOn(value));
                case STRUCK, STRUCK_TWICE -> {
                    struck |= Boolean.TRUE.equals(isOn(value));
                    look.struck(struck || isOn(value) == null ? Boolean.valueOf(struck) : Boolean.FALSE);
                }
                case RAISED -> look.raised(raised(value));
                case POSITION -> look.position((int) (short) value);
                case SIZE -> look.size(value & 0xFFFF);
                case SCALE -> look.scale(value & 0xFFFF);
                case SPACING -> look.spacing((int) (short) value);
                case FONT -> look.font(font(value & 0xFFFF));
                case COLOUR_INDEX -> look.colour(WordColours.ofIndex(value));
                case COLOUR -> look.colour(WordColours.of(value));
                case HIGHLIGHT -> look.ground(WordColours.highlight(value));
                case SHADE_BY_INDEX -> look.ground(WordColours.shadeByIndex(value));
                case SHADE -> look.ground(WordColours.shade(sprm.getGrpprl(), sprm.getGrpprlOffset()));
                case EAST_ASIAN -> {
                    int layout = LittleEndian.getUShort(sprm.getGrpprl(), sprm.getGrpprlOffset());
                    look.uncertain((layout & COMBINED) != 0 ? Boolean.TRUE : null);
                }
                default -> {}
            }
        }
        TextLook own = look.build();
        return style < 0 ? own : own.or(ofStyle(style));
    }

    /** {@code null} where the style decides. */
    private static @Nullable Boolean isOn(int operand) {
        int value = operand & 0xFF;
        return value == AS_STYLE ? null : value != 0;
    }

    private static String raised(int position) {
        return switch (position) {
            case 1 -> PrintMarks.RAISED;
            case 2 -> PrintMarks.LOWERED;
            default -> "";
        };
    }

    /** Empty where the file does not name it. */
    String font(int number) {
        String name =
                fonts == null || number < 0 || number >= fonts.getFontNames().length ? null : fonts.getMainFont(number);
        return name == null ? "" : name;
    }

    /** How characters in a style look, with all that its parents say. */
    TextLook ofStyle(int number) {
        TextLook look = known.get(number);
        if (look == null) {
            // Meanwhile the style says nothing: a style that names itself, through others, would never end.
            known.put(number, TextLook.NONE);
            look = withParents(number);
            known.put(number, look);
        }
        return look;
    }

    private TextLook withParents(int first) {
        TextLook look = TextLook.NONE;
        Set<Integer> seen = new HashSet<>();
        int number = first;
        while (styles != null && number >= 0 && number < styles.numStyles() && seen.add(number)) {
            StyleDescription style = styles.getStyleDescription(number);
            if (style == null) {
                break;
            }
            byte[] properties = style.getCHPX();
            look = properties == null ? look : look.or(of(properties));
            number = style.getBaseStyle();
        }
        return look;
    }
}
