package io.github.nianbao.shell;

import java.util.Locale;

/** Large counts as people read them: 100,000. Both languages group alike. */
final class Grouped {
    private Grouped() {}

    static String of(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
