package io.github.nianbao.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Which optional content a file hides unless its reader switches it on (ISO 32000-1, 8.11). */
final class Layers {
    private static final COSName BASE_STATE = COSName.getPDFName("BaseState");
    private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
    private static final COSName POLICY = COSName.P;
    private static final COSName EXPRESSION = COSName.getPDFName("VE");
    private static final COSName AUTOMATIC = COSName.getPDFName("AS");
    private static final COSName USAGE = COSName.getPDFName("Usage");
    private static final COSName VIEW = COSName.getPDFName("View");
    private static final COSName VIEW_STATE = COSName.getPDFName("ViewState");
    /** Expressions within each other. */
    private static final int DEPTH = 20;

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    private Layers() {}

    static Layers of(PDDocument file) {
        Layers layers = new Layers();
        COSBase properties = file.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OCPROPERTIES);
        if (properties instanceof COSDictionary all
                && all.getDictionaryObject(COSName.D) instanceof COSDictionary usual) {
            if (COSName.OFF.equals(usual.getCOSName(BASE_STATE))) {
                layers.off.addAll(groups(all.getDictionaryObject(COSName.OCGS)));
            }
            layers.off.removeAll(groups(usual.getDictionaryObject(COSName.ON)));
            layers.off.addAll(groups(usual.getDictionaryObject(COSName.OFF)));
            layers.heed(usual.getDictionaryObject(AUTOMATIC));
        }
        return layers;
    }

    /** Groups that viewers switch by themselves, by what these say of their use. */
    private void heed(@Nullable COSBase automatic) {
        if (!(automatic instanceof COSArray uses)) {
            return;
        }
        for (int i = 0; i < uses.size(); i++) {
            if (uses.getObject(i) instanceof COSDictionary use
                    && VIEW.equals(use.getCOSName(COSName.getPDFName("Event")))) {
                groups(use.getDictionaryObject(COSName.OCGS)).stream()
                        .filter(Layers::isNotViewed)
                        .forEach(off::add);
            }
        }
    }

    private static boolean isNotViewed(COSBase group) {
        return group instanceof COSDictionary entries
                && entries.getDictionaryObject(USAGE) instanceof COSDictionary usage
                && usage.getDictionaryObject(VIEW) instanceof COSDictionary view
                && COSName.OFF.equals(view.getCOSName(VIEW_STATE));
    }

    /** @param content a group, or a membership dictionary that combines several */
    boolean hide(@Nullable COSBase content) {
        if (!(content instanceof COSDictionary dictionary) || off.isEmpty()) {
            return false;
        }
        if (!MEMBERSHIP.equals(dictionary.getCOSName(COSName.TYPE))) {
            return off.contains(dictionary);
        }
        if (dictionary.getDictionaryObject(EXPRESSION) instanceof COSArray expression) {
            return !holds(expression, 0);
        }
        List<COSBase> groups = groups(dictionary.getDictionaryObject(COSName.OCGS));
        if (groups.isEmpty()) {
            return false;
        }
        String policy = dictionary.getNameAsString(POLICY, "AnyOn");
        return switch (policy) {
            case "AllOn" -> groups.stream().anyMatch(off::contains);
            case "AnyOff" -> groups.stream().noneMatch(off::contains);
            case "AllOff" -> !off.containsAll(groups);
            default -> off.containsAll(groups);
        };
    }

    /** Whether an expression over groups says that its content is shown; one that is none shows it. */
    private boolean holds(COSArray expression, int depth) {
        if (depth > DEPTH || expression.size() == 0) {
            return true;
        }
        String operator = expression.getName(0, "");
        boolean any = false;
        boolean all = true;
        for (int i = 1; i < expression.size(); i++) {
            COSBase operand = expression.getObject(i);
            boolean on = operand instanceof COSArray nested ? holds(nested, depth + 1) : !off.contains(operand);
            any |= on;
            all &= on;
        }
        return switch (operator) {
            case "And" -> all;
            case "Or" -> any;
            case "Not" -> !any;
            default -> true;
        };
    }

    private static List<COSBase> groups(@Nullable COSBase named) {
        if (named instanceof COSDictionary) {
            return List.of(named);
        }
        List<COSBase> groups = new ArrayList<>();
        if (named instanceof COSArray array) {
            for (COSBase member : array) {
                COSBase group = member instanceof COSObject reference ? reference.getObject() : member;
                if (group instanceof COSDictionary) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }
}
