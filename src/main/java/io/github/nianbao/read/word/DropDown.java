package io.github.nianbao.read.word;

import java.util.ArrayList;
import java.util.List;

/** The drop-down list of a form: the entry that is shown stands with the list, not in the text. */
final class DropDown {
    private final List<String> entries = new ArrayList<>();
    private int preset;
    private int chosen = -1;

    void entry(String entry) {
        entries.add(entry);
    }

    /** @param index of the entry that is shown until one is chosen */
    void preset(int index) {
        preset = index;
    }

    void choose(int index) {
        chosen = index;
    }

    String shown() {
        int shown = chosen < 0 ? preset : chosen;
        return shown >= 0 && shown < entries.size() ? entries.get(shown) : "";
    }
}
