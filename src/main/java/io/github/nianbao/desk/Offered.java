package io.github.nianbao.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Some of the names that a word may become.
 *
 * @param names in their order. All that are left out lie between the last two, so that all begin with what these have in
 *     common: a word is never completed further than every name allows
 * @param more how many are left out
 */
public record Offered(List<String> names, int more) {
    public Offered {
        names = List.copyOf(names);
    }

    /** Names that begin with the word; where there is none, those that hold it. @param most at least two */
    static Offered of(Collection<String> all, String word, int most) {
        List<String> fitting = fitting(all, name -> name.startsWith(word));
        if (fitting.isEmpty()) {
            fitting = fitting(all, name -> name.contains(word));
        }
        if (fitting.size() <= most) {
            return new Offered(fitting, 0);
        }
        List<String> some = new ArrayList<>(fitting.subList(0, most - 1));
        some.add(fitting.get(fitting.size() - 1));
        return new Offered(some, fitting.size() - most);
    }

    private static List<String> fitting(Collection<String> all, Predicate<String> fits) {
        Stream<String> fitting = all.stream().filter(fits);
        return fitting.sorted().toList();
    }
}
