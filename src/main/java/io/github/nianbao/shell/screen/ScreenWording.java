package io.github.nianbao.shell.screen;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.PageWording;
import io.github.nianbao.document.Place;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page says what the screen says. */
public final class ScreenWording implements PageWording {
    private final String language;
    private final Messages say;
    private final Sentences sentences;
    /** By the form itself: there are few, and each stands for many reports. */
    private final Map<Form, Labels> labels = new IdentityHashMap<>();

    private final Labels noLabels = new Labels(null);

    private ScreenWording(String language, Messages say) {
        this.language = language;
        this.say = say;
        this.sentences = new Sentences(say);
    }

    /** Every language there is. */
    public static List<PageWording> all() {
        return List.of(new ScreenWording("en", Messages.english()), new ScreenWording("zh-CN", Messages.chinese()));
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String text(String key, Object... arguments) {
        return say.text(key, arguments);
    }

    @Override
    public String place(@Nullable Place place) {
        return sentences.place(place);
    }

    @Override
    public String value(Value value) {
        return sentences.value(value);
    }

    @Override
    public String note(Note note) {
        return sentences.note(note);
    }

    @Override
    public String finding(Report report, @Nullable Form form, Finding finding) {
        return new FindingSentence(say, labels(form), report).of(finding);
    }

    @Override
    public String equation(Report report, @Nullable Form form, Finding finding) {
        return new FindingSentence(say, labels(form), report).equation(finding);
    }

    @Override
    public String gap(@Nullable Form form, Gap gap) {
        return new GapSentence(say, labels(form)).of(gap);
    }

    @Override
    public String fact(@Nullable Form form, Fact fact) {
        return new FactSentence(say, labels(form)).of(fact);
    }

    @Override
    public String decision(@Nullable Form form, Decision decision) {
        return sentences.decision(decision, labels(form));
    }

    private Labels labels(@Nullable Form form) {
        return form == null ? noLabels : labels.computeIfAbsent(form, Labels::new);
    }
}
