package io.github.nianbao.shell;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.jline.PromptProvider;

/** Shows which archive the next command works on. */
final class Prompt implements PromptProvider {
    private final Session session;

    Prompt(Session session) {
        this.session = session;
    }

    @Override
    public AttributedString getPrompt() {
        return new AttributedString(session.text("prompt", session.archive()), AttributedStyle.BOLD);
    }
}
