package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Picture;
import io.github.nianbao.report.Gap;
import java.util.List;

/** A report in which no table of a form stands, and no head announces one: its figures are in its sentences, or unread. */
final class NoTable {
    private NoTable() {}

    /** A gap for each picture, which may be a table; one for the whole report where there is none. */
    static List<Gap> gaps(Document document) {
        List<Gap> pictures = document.blocks().stream()
                .filter(Picture.class::isInstance)
                .map(picture -> new Gap(Gap.Kind.NO_TABLE, List.of(), null, ((Picture) picture).place(), null))
                .toList();
        return pictures.isEmpty() ? List.of(new Gap(Gap.Kind.NO_TABLE, List.of(), null, null, null)) : pictures;
    }
}
