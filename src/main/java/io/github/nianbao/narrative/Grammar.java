package io.github.nianbao.narrative;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * Word classes for the sentences that the rules leave open. HanLP's dictionaries are read on the first such sentence
 * only; a segmenter is made once and may be shared between threads.
 */
final class Grammar implements WordClasses {
    /** What a sentence has around a numeral, in characters. */
    private static final int AROUND = 30;

    private final LongAdder asked = new LongAdder();

    /** Made when it is first asked. */
    private static final class Holder {
        private static final Segment SEGMENT = HanLP.newSegment().enableOffset(true);
    }

    @Override
    public boolean counts(String text, int start, int end) {
        asked.increment();
        int from = Math.max(0, start - AROUND);
        String part =
                text.substring(from, Math.min(text.length(), end + AROUND)).replace(NotCounts.BLOT, '某');
        List<Term> terms = Holder.SEGMENT.seg(part);
        int at = from;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (at == start && i > 0) {
                char before = terms.get(i - 1).nature.toString().charAt(0);
                boolean measured = at + term.word.length() > end
                        || (i + 1 < terms.size() && terms.get(i + 1).nature.startsWith('q'));
                return term.nature.startsWith('m') && measured && (before == 'n' || before == 'v');
            }
            at += term.word.length();
        }
        return false;
    }

    @Override
    public long asked() {
        return asked.sum();
    }
}
