package io.github.nianbao.shell.screen;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language. Placeholders are {@code {0}}, {@code {1}} …; arguments come out as they are, so that
 * a figure is never grouped or rounded on its way to the screen.
 */
public final class Messages {
    private static final String BUNDLE = "messages.messages";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    /** Keeps a missing Chinese key from being answered out of the platform's own language. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    /**
     * @param wanted what {@code NIANBAO_LANG} says ({@code en}, {@code zh}, or a locale name that starts so)
     * @param platform the language where {@code wanted} says nothing
     */
    public static Messages of(@Nullable String wanted, Locale platform) {
        String language = wanted == null || wanted.isBlank() ? platform.getLanguage() : wanted.strip();
        boolean chinese = language.toLowerCase(Locale.ROOT).startsWith("zh");
        return new Messages(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT);
    }

    public static Messages english() {
        return new Messages(Locale.ROOT);
    }

    public static Messages chinese() {
        return new Messages(Locale.SIMPLIFIED_CHINESE);
    }

    /** @throws MissingResourceException if there is no such message */
    public String text(String key, Object... arguments) {
        String sentence = bundle.getString(key);
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        return matcher.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            String argument = index < arguments.length ? String.valueOf(arguments[index]) : "";
            return Matcher.quoteReplacement(
                    spaced(sentence.substring(0, found.start()), argument, sentence.substring(found.end())));
        });
    }

    /** Chinese is printed with a blank between a character and a Latin word; an argument may be either. */
    private static String spaced(String before, String argument, String after) {
        if (argument.isEmpty()) {
            return argument;
        }
        boolean opens = !before.isEmpty() && isHan(before.charAt(before.length() - 1)) && isLatin(argument.charAt(0));
        boolean closes = !after.isEmpty() && isLatin(argument.charAt(argument.length() - 1)) && isHan(after.charAt(0));
        return (opens ? " " : "") + argument + (closes ? " " : "");
    }

    private static boolean isHan(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The first of these keys that there is a message for. */
    public String firstOf(String key, String general, Object... arguments) {
        return text(has(key) ? key : general, arguments);
    }
}
