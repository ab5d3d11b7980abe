package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences of which many may say the same. On a terminal the first of each kind stand for the others, which are counted, so
 * that a folder named by mistake does not flood the screen; a file or a pipe gets all of them.
 */
final class Alike {
    /** As many as show what they have in common. */
    private static final int SHOWN = 3;

    private final Session session;
    private final String key;
    private final Map<String, List<Sentence>> kinds = new LinkedHashMap<>();

    private record Sentence(Tone tone, String text) {}

    /** @param key of the sentence that counts the others */
    Alike(Session session, String key) {
        this.session = session;
        this.key = key;
    }

    /** @param kind what sentences that say the same share */
    void add(String kind, Tone tone, String text) {
        kinds.computeIfAbsent(kind, first -> new ArrayList<>()).add(new Sentence(tone, text));
    }

    /** @return whether there was anything to tell */
    boolean tell() {
        for (List<Sentence> alike : kinds.values()) {
            // One more is no longer than its count.
            int shown = session.screen().isAnimated() && alike.size() > SHOWN + 1 ? SHOWN : alike.size();
            alike.subList(0, shown).forEach(sentence -> session.screen().message(sentence.tone(), sentence.text()));
            if (shown < alike.size()) {
                session.screen().message(alike.get(0).tone(), session.text(key, Grouped.of(alike.size() - shown)));
            }
        }
        return !kinds.isEmpty();
    }
}
