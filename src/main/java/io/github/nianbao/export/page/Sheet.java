package io.github.nianbao.export.page;

import java.util.List;

/**
 * A page before it has a frame.
 *
 * @param title of the window
 * @param home the way to the folder of the index, empty or with a slash at its end
 * @param template of its content
 * @param context for the template
 * @param data for the scripts
 * @param scripts file names, in the order in which they run
 * @param keys of sentences that the scripts put together themselves
 */
record Sheet(
        String title,
        String home,
        String template,
        Object context,
        Object data,
        List<Script> scripts,
        List<String> keys) {
    Sheet {
        scripts = List.copyOf(scripts);
        keys = List.copyOf(keys);
    }
}
