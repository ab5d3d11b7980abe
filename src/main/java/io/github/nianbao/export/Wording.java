package io.github.nianbao.export;

import io.github.nianbao.check.Finding;
import io.github.nianbao.document.Place;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, for the exports that people read. The room that talks to people says them, so that a
 * page and a terminal use the same words.
 */
public interface Wording {
    /** As {@code lang} of a web page names it: {@code en}, {@code zh-CN}. */
    String language();

    /** A sentence of the message bundle, with its arguments as they are. */
    String text(String key, Object... arguments);

    /** Empty where no place is known. */
    String place(@Nullable Place place);

    String value(Value value);

    String note(Note note);

    /** @param form the report's; {@code null} where none was recognised, here and below */
    String finding(Report report, @Nullable Form form, Finding finding);

    String equation(Report report, @Nullable Form form, Finding finding);

    String gap(@Nullable Form form, Gap gap);

    String fact(@Nullable Form form, Fact fact);

    String decision(@Nullable Form form, Decision decision);
}
