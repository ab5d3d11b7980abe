package io.github.nianbao.report;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose report of which year it is.
 *
 * @param agency the agency's name, {@code null} where it is printed nowhere
 * @param year the year reported on, {@code null} where it is printed nowhere
 * @param evidence every place that names an agency or a year, in the order in which they are believed
 */
public record Identity(@Nullable String agency, @Nullable Integer year, List<Evidence> evidence) {
    private static final Pattern GOVERNMENT = Pattern.compile(".*(?:政府|管委会|管理委员会|办事处|[省市县区旗州盟镇乡])");

    public Identity {
        evidence = List.copyOf(evidence);
    }

    /** Whether its report counts what all offices of its area did: a government's does, an office's does not. */
    public boolean speaksForItsArea() {
        return agency != null && GOVERNMENT.matcher(agency).matches();
    }

    /**
     * @param about what it speaks of
     * @param source what kind of place it was found in
     * @param value the name or the year
     * @param quote the words it was read from
     */
    public record Evidence(About about, Source source, String value, String quote) {}

    public enum About {
        AGENCY,
        YEAR
    }

    /** In the order of belief. */
    public enum Source {
        GIVEN,
        TITLE,
        PREAMBLE,
        SIGNATURE,
        PROSE,
        FILE_NAME
    }
}
