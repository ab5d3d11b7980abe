package io.github.nianbao.worker;

import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.read.Refusal;
import org.jspecify.annotations.Nullable;

/** What a process says of a file. One of the three is there. */
record Answer(
        @Nullable Digitised digitised,
        @Nullable Refusal refusal,
        @Nullable String failure) {
    static Answer of(Digitised digitised) {
        return new Answer(digitised, null, null);
    }

    static Answer of(Refusal refusal) {
        return new Answer(null, refusal, null);
    }

    static Answer failed(String failure) {
        return new Answer(null, null, failure);
    }

    /** @param number of the file that it is about */
    record Numbered(int number, Answer answer) {}
}
