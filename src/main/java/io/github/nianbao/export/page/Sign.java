package io.github.nianbao.export.page;

import io.github.nianbao.compare.ComparedFigure.Mark;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a reader must know of a figure, as a sign behind it; the words are there for those who do not see it.
 *
 * @param code the mark's name in small letters, for styles and scripts
 */
record Sign(String code, String sign, Said words) {
    /** As on the screen, where that has one. */
    static String signOf(Mark mark) {
        return switch (mark) {
            case OPEN_ERROR -> "!";
            case FLAGGED, NOT_READ, UNSETTLED -> "?";
            case FIXED, KEYED -> "*";
            case DERIVED -> "≈";
            case SUMMED -> "Σ";
            case ATTESTED -> "=";
            case BLANK -> "°";
            case FROM_PROSE -> "”";
            case IMPLIED -> "¬";
        };
    }

    static Sign of(Mark mark, Tongues tongues) {
        return new Sign(code(mark), signOf(mark), tongues.say("page.mark." + mark));
    }

    static List<Sign> of(Collection<Mark> marks, Tongues tongues) {
        return marks.stream().map(mark -> of(mark, tongues)).toList();
    }

    static String code(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
