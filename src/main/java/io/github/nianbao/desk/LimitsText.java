package io.github.nianbao.desk;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Limits as users write them: {@code seconds=60,megabytes=512}. */
final class LimitsText {
    private LimitsText() {}

    /** @throws DeskException where a part is no limit, or its value none that a limit can have */
    static Limits of(String text) {
        Limits limits = Limits.USUAL;
        for (String part : text.split("[,\\s]+", -1)) {
            if (!part.isEmpty()) {
                limits = with(limits, part);
            }
        }
        return limits;
    }

    private static Limits with(Limits limits, String part) {
        int sign = part.indexOf('=');
        Optional<Limit> limit = Arrays.stream(Limit.values())
                .filter(one -> sign > 0 && one.key().equals(part.substring(0, sign)))
                .findFirst();
        if (limit.isEmpty() || !part.substring(sign + 1).matches("[1-9]\\d{0,14}")) {
            String keys = Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", "));
            throw new DeskException(DeskException.Code.NOT_A_LIMIT, List.of(part, keys));
        }
        return limits.with(limit.get(), Long.parseLong(part.substring(sign + 1)));
    }
}
