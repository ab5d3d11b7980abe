package io.github.nianbao.check;

import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;

/** The facts of a report that checks look at, and how their findings are called. */
final class Claims {
    private Claims() {}

    /** Every fact, parts after their whole. */
    static List<Fact> all(Report report) {
        List<Fact> all = new ArrayList<>();
        report.facts().forEach(fact -> add(all, fact));
        return all;
    }

    private static void add(List<Fact> all, Fact fact) {
        all.add(fact);
        fact.parts().forEach(part -> add(all, part));
    }

    /** The family's name for the first finding, with .2, .3 and so on for the others. */
    static String id(String family, int before) {
        return before == 0 ? family : family + "." + (before + 1);
    }
}
