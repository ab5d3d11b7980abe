package io.github.nianbao.export.page;

import io.github.nianbao.export.Wording;
import java.util.List;
import java.util.function.Function;

/** The two languages of every page. */
record Tongues(Wording english, Wording chinese) {
    /** @throws IllegalArgumentException if a language is lacking */
    static Tongues of(List<Wording> wordings) {
        return new Tongues(in("en", wordings), in("zh-CN", wordings));
    }

    private static Wording in(String language, List<Wording> wordings) {
        return wordings.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("pages need sentences in " + language));
    }

    Said say(String key, Object... arguments) {
        return said(wording -> wording.text(key, arguments));
    }

    Said said(Function<Wording, String> sentence) {
        return new Said(sentence.apply(english), sentence.apply(chinese));
    }
}
