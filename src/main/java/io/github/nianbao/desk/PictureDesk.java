package io.github.nianbao.desk;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Place;
import io.github.nianbao.read.Drawn;
import io.github.nianbao.read.PagePictures;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.Report;
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
     * @param figure the id of a cell or of a fact
     * @param force overwrite another file
     * @return whether the characters of the page are drawn; where the system has no font for them, boxes are
     * @throws DeskException where the file has no pages to draw, or the figure no place on one
     */
    public boolean draw(String report, String figure, Path file, boolean force) {
        NewFile picture = NewFile.at(desk, file, force);
        Drawn drawn = desk.read(shelf -> {
            Filed filed = Lookup.report(shelf, report);
            Report content = shelf.corrected(filed).report();
            FileKind kind = FileKind.valueOf(shelf.dossier(filed).origin().kind());
            if (!PagePictures.drawn(kind)) {
                throw new DeskException(DeskException.Code.NO_PAGES, List.of(kind.name(), filed.handle()));
            }
            Place place = FactId.isOne(figure)
                    ? Lookup.fact(content, filed.handle(), figure).quote().place()
                    : Lookup.cell(content, filed.handle(), figure).place();
            Box box = place == null ? null : place.box();
            if (place == null || box == null || place.page() == null) {
                throw new DeskException(DeskException.Code.NO_PLACE, List.of(figure, filed.handle()));
            }
            byte[] bytes = shelf.archive().bytes(filed.key().sha256());
            return draw(kind, bytes, place.page(), box);
        });
        picture.write(drawn.png());
        return drawn.lettered();
    }

    private static Drawn draw(FileKind kind, byte[] bytes, int page, Box box) {
        try {
            return PagePictures.draw(kind, bytes, page, box);
        } catch (RefusedException refused) {
            List<String> arguments = new ArrayList<>();
            arguments.add(refused.refusal().code().name());
            arguments.add(refused.refusal().kind().name());
            arguments.addAll(refused.refusal().arguments());
            throw new DeskException(DeskException.Code.NOT_DRAWN, arguments, refused);
        }
    }
}
