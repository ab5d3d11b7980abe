package io.github.nianbao.desk;

import io.github.nianbao.archive.KeptFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Requests that work figures out: what took long is kept afterwards and need not be worked out again. */
final class Keeping {
    /** The figures of fewer reports than these are worked out while nobody notices. */
    static final int USUAL = 50;

    private final Desk desk;
    private final int worth;

    /** @param worth of how many reports figures have to be worked out for a request to keep them */
    Keeping(Desk desk, int worth) {
        this.desk = desk;
        this.worth = worth;
    }

    <T> T read(BiFunction<Shelf, Totals, T> request) {
        List<KeptFigures> unkept = new ArrayList<>();
        T answer = desk.read(shelf -> {
            Totals totals = new Totals(shelf);
            T asked = request.apply(shelf, totals);
            unkept.addAll(totals.unkept());
            return asked;
        });
        keep(unkept);
        return answer;
    }

    private void keep(List<KeptFigures> figures) {
        if (figures.size() < worth) {
            return;
        }
        try {
            desk.write(shelf -> {
                shelf.archive().keepFigures(figures);
                return figures;
            });
        } catch (DeskException notNow) {
            // Somebody else writes, or nobody can: the next request works them out again.
        }
    }
}
