package io.github.nianbao.desk;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an archive records about a file, as users write it: {@code fonds=K12,box=7,call-number=K12-7-3}. */
public final class Tags {
    public static final SortedMap<String, String> NONE = Collections.emptySortedMap();

    /** Without capitals, so that no two names differ by them alone. */
    private static final Pattern NAME = Pattern.compile("[a-z\\p{Lo}][a-z\\p{Lo}0-9_-]{0,63}");

    /** Stands for a comma within a value, which is written twice, while the text is taken apart at the others. */
    private static final String COMMA = "\0";

    private Tags() {}

    /** @throws DeskException if the text does not name each tag once, with a value */
    public static SortedMap<String, String> of(@Nullable String text) {
        return of(text, false);
    }

    /** The same where a name without a value ({@code box=}) takes the tag away. */
    public static SortedMap<String, String> given(@Nullable String text) {
        return of(text, true);
    }

    private static SortedMap<String, String> of(@Nullable String text, boolean mayBeEmpty) {
        SortedMap<String, String> tags = new TreeMap<>();
        if (text == null) {
            return NONE;
        }
        for (String tag : text.replace(",,", COMMA).split(",", -1)) {
            int equals = tag.indexOf('=');
            String name = equals < 0 ? "" : tag.substring(0, equals).strip();
            String value = tag.substring(equals + 1).strip().replace(COMMA, ",");
            if (!NAME.matcher(name).matches() || (value.isEmpty() && !mayBeEmpty)) {
                throw new DeskException(
                        DeskException.Code.NOT_A_TAG, List.of(tag.strip().replace(COMMA, ",,")));
            }
            if (tags.put(name, value) != null) {
                throw new DeskException(DeskException.Code.TAG_TWICE, List.of(name));
            }
        }
        return Collections.unmodifiableSortedMap(tags);
    }

    /** Whether all that is wanted is among what is there, with the same values. */
    static boolean hold(SortedMap<String, String> wanted, SortedMap<String, String> there) {
        return there.entrySet().containsAll(wanted.entrySet());
    }
}
