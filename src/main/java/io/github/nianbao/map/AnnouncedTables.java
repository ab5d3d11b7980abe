package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.report.Gap;
import io.github.nianbao.text.Folded;
import io.github.nianbao.text.PrintedLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a form that the heads of a document's sections announce, whether or not they are there.
 *
 * @param tables their ids, in reading order, with their heads as printed
 * @param pictures for each of them the first picture below its head, if there is one
 */
record AnnouncedTables(Map<String, String> tables, Map<String, Place> pictures) {
    /** A section's title is recognised from this likeness on. */
    private static final double TITLE = 0.7;

    /** @param tables the tables of one form, or of several forms whose tables share their ids */
    static AnnouncedTables of(List<TableIndex> tables, Document document) {
        Map<String, String> announced = new LinkedHashMap<>();
        Map<String, Place> pictures = new LinkedHashMap<>();
        String section = null;
        for (Block block : document.blocks()) {
            if (block instanceof Picture picture && section != null) {
                pictures.putIfAbsent(section, picture.place());
            } else if (block instanceof Paragraph paragraph) {
                section = section(tables, paragraph.text(), section, announced);
            } else if (block instanceof Heading heading) {
                section = section(tables, heading.text(), section, announced);
            }
        }
        return new AnnouncedTables(announced, pictures);
    }

    /** A gap for each of them, with its head as printed: for a document in which none was read, nor a form recognised. */
    List<Gap> gaps() {
        return tables.entrySet().stream()
                .map(head -> {
                    Gap gap = gap(head.getKey());
                    return new Gap(gap.kind(), gap.cells(), gap.table(), gap.place(), head.getValue());
                })
                .toList();
    }

    /** The gap that says that a table was not read; where a picture stands in its place, says so. */
    Gap gap(String table) {
        Place picture = pictures.get(table);
        Gap.Kind kind = picture == null ? Gap.Kind.TABLE_MISSING : Gap.Kind.TABLE_IS_PICTURE;
        return new Gap(kind, List.of(), table, picture, null);
    }

    private static @Nullable String section(
            List<TableIndex> tables, String text, @Nullable String current, Map<String, String> announced) {
        PrintedLabel label = PrintedLabel.of(text);
        for (TableIndex table : tables) {
            if (table.title().isLike(label, TITLE)) {
                announced.putIfAbsent(table.id(), text.strip());
                return table.id();
            }
        }
        boolean otherSection = SectionHead.read(Folded.of(text).text()) != null;
        return otherSection ? null : current;
    }
}
