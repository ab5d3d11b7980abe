package io.github.nianbao.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The automatic numbers of paragraphs, counted as they are asked for in reading order. */
final class ListNumbers {
    private static final Pattern COUNT = Pattern.compile("%([1-9])");

    private final NumberedLists lists;

    /** For each definition the count of each level so far. */
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    ListNumbers(NumberedLists lists) {
        this.lists = lists;
    }

    /** What is printed before the next paragraph of a list; empty if nothing. */
    String next(String list, int level) {
        if (!lists.has(list)) {
            return "";
        }
        count(list, level);
        return printed(list, level);
    }

    /** A number that ends like a figure and a figure behind it are parted, whatever the list says: together they are none. */
    static String before(CharSequence text, String number) {
        return runsInto(number, text) ? number + " " + text : number + text;
    }

    /** Whether an automatic number and the text behind it would pass for one figure. */
    static boolean runsInto(CharSequence number, CharSequence text) {
        if (number.isEmpty() || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        char last = number.charAt(number.length() - 1);
        return Character.isLetterOrDigit(last) || last == '.' || last == '．' || last == ',' || last == '-';
    }

    private void count(String list, int level) {
        Map<Integer, Integer> count = counts.computeIfAbsent(lists.counter(list), any -> new HashMap<>());
        Integer anew = lists.starts(list).get(level);
        if (begun.add(list + "/" + level) && anew != null) {
            count.put(level, anew);
        } else {
            count.merge(level, lists.level(list, level).start(), (before, start) -> before + 1);
        }
        count.keySet().removeIf(deeper -> deeper > level && startsAnew(lists.level(list, deeper), level));
    }

    private static boolean startsAnew(NumberLevel deeper, int level) {
        return deeper.restart() < 0 || level < deeper.restart();
    }

    private String printed(String list, int level) {
        NumberLevel shape = lists.level(list, level);
        if (shape.format().equals("bullet") || shape.text().isEmpty()) {
            return "";
        }
        Map<Integer, Integer> count = counts.getOrDefault(lists.counter(list), Map.of());
        Matcher matcher = COUNT.matcher(shape.text());
        StringBuilder printed = new StringBuilder();
        while (matcher.find()) {
            int counted = Integer.parseInt(matcher.group(1)) - 1;
            NumberLevel other = lists.level(list, counted);
            String format = shape.plain() && !other.format().equals("none") ? "decimal" : other.format();
            String number = ListNumeral.of(format, count.getOrDefault(counted, other.start()));
            matcher.appendReplacement(printed, Matcher.quoteReplacement(number));
        }
        matcher.appendTail(printed);
        return printed + gap(shape.suffix(), printed);
    }

    /** A number that ends in a digit must not run into a digit of the text. */
    private static String gap(String suffix, CharSequence number) {
        boolean runsOn = number.length() > 0 && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return suffix.equals("space") || runsOn && !suffix.equals("nothing") ? " " : "";
    }
}
