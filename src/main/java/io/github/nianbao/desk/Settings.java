package io.github.nianbao.desk;

import io.github.nianbao.read.Limits;

/**
 * What holds for every request.
 *
 * @param limits of what is read
 * @param trusted whether files are read in this process, all of them
 */
public record Settings(Limits limits, boolean trusted) {
    /**
     * @param limits such as {@code seconds=60,megabytes=512}; those that are not named are as usual
     * @throws DeskException where a part is no limit, or its value none that a limit can have
     */
    public static Settings of(String limits) {
        return new Settings(LimitsText.of(limits), false);
    }

    public Settings allTrusted() {
        return new Settings(limits, true);
    }
}
