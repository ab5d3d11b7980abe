package io.github.nianbao.narrative;

import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Passage;
import io.github.nianbao.text.DisguisedFigures;
import io.github.nianbao.text.DisguisedFigures.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes figures that their characters do not tell out of the prose, and says so. Lives within one reading. */
final class Disguises {
    /** Takes the place of each of their characters, so that offsets stay; no word of the lexicon has it. */
    private static final char BLOT = '■';

    private static final String CLAUSE_ENDS = ",，;；。!！\n";

    private final List<Gap> gaps;

    /** @param before the gaps so far; those of an earlier reading of the same prose are found anew */
    Disguises(List<Gap> before) {
        gaps = new ArrayList<>(before);
        gaps.removeIf(gap -> gap.kind() == Gap.Kind.UNREADABLE_PROSE);
    }

    List<Gap> gaps() {
        return gaps;
    }

    String blotted(Passage passage) {
        List<Span> spans = DisguisedFigures.in(passage.text());
        if (spans.isEmpty()) {
            return passage.text();
        }
        StringBuilder text = new StringBuilder(passage.text());
        for (Span span : spans) {
            String clause = clause(passage.text(), span);
            gaps.add(new Gap(Gap.Kind.UNREADABLE_PROSE, List.of(), null, passage.place(), clause));
            text.replace(span.start(), span.end(), String.valueOf(BLOT).repeat(span.end() - span.start()));
        }
        return text.toString();
    }

    private static String clause(String text, Span span) {
        int start = span.start();
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end).strip();
    }
}
