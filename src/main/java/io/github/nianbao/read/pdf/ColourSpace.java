package io.github.nianbao.read.pdf;

import io.github.nianbao.read.page.Colour;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * What the components of a colour mean, as far as it tells light from dark. Told from entries alone: colour profiles cost
 * more time to load than the rest of the page.
 */
enum ColourSpace {
    /** 1 is white. */
    LIGHT,
    /** Cyan, magenta, yellow and black; 0 is white. */
    INKS,
    /** Inks of their own; 0 is white. */
    TINTS,
    /** A palette, a pattern, or a space that nobody names. */
    UNKNOWN;

    private static final COSName COMPONENTS = COSName.N;

    static ColourSpace named(COSName name, @Nullable PDResources resources) {
        ColourSpace device = device(name.getName());
        if (device != UNKNOWN || resources == null) {
            return device;
        }
        COSBase spaces = resources.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
        return spaces instanceof COSDictionary all ? of(all.getDictionaryObject(name)) : UNKNOWN;
    }

    private static ColourSpace of(@Nullable COSBase space) {
        if (space instanceof COSName name) {
            return device(name.getName());
        }
        if (!(space instanceof COSArray array) || !(array.getObject(0) instanceof COSName kind)) {
            return UNKNOWN;
        }
        return kind.getName().equals("ICCBased") && array.getObject(1) instanceof COSStream profile
                ? ofComponents(profile.getInt(COMPONENTS))
                : device(kind.getName());
    }

    private static ColourSpace device(String name) {
        return switch (name) {
            case "DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "G", "RGB" -> LIGHT;
            case "DeviceCMYK", "CMYK" -> INKS;
            case "Separation", "DeviceN" -> TINTS;
            default -> UNKNOWN;
        };
    }

    private static ColourSpace ofComponents(int count) {
        return switch (count) {
            case 1, 3 -> LIGHT;
            case 4 -> INKS;
            default -> UNKNOWN;
        };
    }

    /** Black, or the ink of its own in full, until components say otherwise. */
    Colour initial() {
        return this == UNKNOWN ? Colour.UNKNOWN : Colour.BLACK;
    }

    Colour colour(List<Float> parts) {
        return switch (this) {
            case LIGHT -> parts.size() == 1 ? Colour.grey(parts.get(0)) : three(parts);
            case INKS ->
                parts.size() == 4
                        ? Colour.inks(parts.get(0), parts.get(1), parts.get(2), parts.get(3))
                        : Colour.UNKNOWN;
            case TINTS -> parts.isEmpty() ? Colour.UNKNOWN : Colour.grey(1 - Collections.max(parts));
            case UNKNOWN -> Colour.UNKNOWN;
        };
    }

    private static Colour three(List<Float> parts) {
        return parts.size() == 3 ? new Colour(parts.get(0), parts.get(1), parts.get(2)) : Colour.UNKNOWN;
    }
}
