package io.github.nianbao.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.PromptProvider;

/**
 * The parts of the shell. Nothing is found by scanning or guessed from the class path, so that a single command starts
 * quickly.
 */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    @Bean
    CommandRegistry commandRegistry(Session session) {
        return ShellVerbs.registry(session);
    }

    @Bean
    Front front(Session session, CommandRegistry registry) {
        return new Front(session, registry);
    }

    @Bean
    PromptProvider promptProvider(Session session) {
        return new Prompt(session);
    }

    @Bean
    Interactive interactive(Session session, PromptProvider prompt) {
        return new Interactive(session, prompt);
    }
}
