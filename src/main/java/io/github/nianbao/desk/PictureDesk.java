package io.github.nianbao.desk;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Place;
import io.github.nianbao.read.PagePictures;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.report.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page on which a figure is printed, as a picture with the figure framed. */
public final class PictureDesk {
    private final Desk desk;

    public PictureDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param force overwrite another file
     * @throws DeskException where the file has no pages to draw, or the figure no place on one
     */
    public void draw(String report, String cell, Path file, boolean force) {
        NewFile picture = NewFile.at(file, force);
        byte[] png = desk.read(shelf -> {
            Filed filed = Lookup.report(shelf, report);
            Entry entry = Lookup.cell(shelf.corrected(filed).report(), filed.handle(), cell);
            FileKind kind = FileKind.valueOf(shelf.dossier(filed).origin().kind());
            if (!PagePictures.drawn(kind)) {
                throw new DeskException(DeskException.Code.NO_PAGES, List.of(kind.name(), filed.handle()));
            }
            Place place = entry.place();
            Box box = place == null ? null : place.box();
            if (place == null || box == null || place.page() == null) {
                throw new DeskException(
                        DeskException.Code.NO_PLACE, List.of(entry.id().text(), filed.handle()));
            }
            byte[] bytes = shelf.archive().bytes(filed.key().sha256());
            return draw(bytes, place.page(), box);
        });
        picture.write(png);
    }

    private static byte[] draw(byte[] bytes, int page, Box box) {
        try {
            return PagePictures.draw(bytes, page, box);
        } catch (RefusedException refused) {
            List<String> arguments = new ArrayList<>();
            arguments.add(refused.refusal().code().name());
            arguments.add(refused.refusal().kind().name());
            arguments.addAll(refused.refusal().arguments());
            throw new DeskException(DeskException.Code.NOT_DRAWN, arguments, refused);
        }
    }
}
