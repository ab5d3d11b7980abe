package io.github.nianbao.read.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn on a page beside its content: filled-in fields and typewritten remarks are printed with it; whatever else
 * is drawn over it, from stamps to the icons of notes, says nothing, but may strike or hide figures.
 */
enum Annotated {
    TEXT,
    MARK,
    NOTHING;

    private static final String FREE_TEXT = "FreeText";
    /** The window of a note, which viewers draw themselves, if at all. */
    private static final String POPUP = "Popup";

    private static final Set<String> MARKS =
            Set.of("StrikeOut", "Line", "Ink", "Square", "Circle", "Polygon", "PolyLine", "Stamp", "Redact");
    /** How many levels of fields within fields are looked through for a value. */
    private static final int LEVELS = 20;

    static Annotated of(PDAnnotation annotation) {
        if (annotation.isHidden() || annotation.isNoView()) {
            return NOTHING;
        }
        if (annotation instanceof PDAnnotationWidget || FREE_TEXT.equals(annotation.getSubtype())) {
            return TEXT;
        }
        boolean drawn = annotation.getNormalAppearanceStream() != null && !POPUP.equals(annotation.getSubtype());
        return drawn || MARKS.contains(annotation.getSubtype()) ? MARK : NOTHING;
    }

    /** Whether it is a field of text, which viewers show as it is drawn, or draw anew by its value. */
    static boolean isTextField(PDAnnotation annotation) {
        COSBase kind = inherited(annotation.getCOSObject(), COSName.FT);
        return annotation instanceof PDAnnotationWidget && (COSName.TX.equals(kind) || COSName.CH.equals(kind));
    }

    /** The text of a field or remark that comes without a drawing of it; empty if it has none. */
    static String text(PDAnnotation annotation) {
        COSDictionary entries = annotation.getCOSObject();
        if (FREE_TEXT.equals(annotation.getSubtype())) {
            return written(entries.getDictionaryObject(COSName.CONTENTS));
        }
        return isTextField(annotation) ? written(inherited(entries, COSName.V)) : "";
    }

    private static String written(@Nullable COSBase value) {
        if (value instanceof COSString string) {
            return string.getString();
        }
        return value instanceof COSArray chosen && chosen.size() == 1 ? written(chosen.getObject(0)) : "";
    }

    private static @Nullable COSBase inherited(COSDictionary entries, COSName key) {
        COSDictionary level = entries;
        for (int i = 0; i < LEVELS; i++) {
            COSBase value = level.getDictionaryObject(key);
            if (value != null || !(level.getDictionaryObject(COSName.PARENT) instanceof COSDictionary parent)) {
                return value;
            }
            level = parent;
        }
        return null;
    }
}
