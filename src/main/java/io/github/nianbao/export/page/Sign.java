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
    static Sign of(Mark mark, Tongues tongues) {
        return new Sign(code(mark), mark.sign(), tongues.say("mark." + mark));
    }

    static List<Sign> of(Collection<Mark> marks, Tongues tongues) {
        return marks.stream().map(mark -> of(mark, tongues)).toList();
    }

    static String code(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
