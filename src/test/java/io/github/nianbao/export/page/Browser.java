package io.github.nianbao.export.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a screen, driven by its own protocol; the pages stay as they are. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LISTENING = "DevTools listening on ";
    private static final int SECONDS = 30;

    private final Process process;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final WebSocket socket;
    private final String session;
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private int last;

    private Browser(Process process, String address) throws IOException {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Ear())
                .join();
        String target = call(null, "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        this.session = call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** Where Chromium is, if it is anywhere. */
    static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program, Path profile) throws IOException {
        // No sandbox: the superuser of a container has none, and the pages are the test's own.
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Browser(process, address(process));
    }

    private static String address(Process process) throws IOException {
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = errors.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = errors.readLine();
        }
        if (line == null) {
            throw new IOException("Chromium ended before it listened");
        }
        Thread drain = new Thread(() -> errors.lines().forEach(ignored -> {}), "chromium-errors");
        drain.setDaemon(true);
        drain.start();
        return line.substring(LISTENING.length());
    }

    /** A page of so many pixels, in the light or the dark. */
    void open(Path file, String query, int width, boolean dark) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", file.toUri() + query));
        loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** What a script in the page comes to; a promise is waited for. */
    JsonNode evaluate(String script) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    void press(String key) {
        Map<String, Object> event = Map.of(
                "key",
                key,
                "code",
                key.equals(" ") ? "Space" : key,
                "windowsVirtualKeyCode",
                code(key),
                "text",
                text(key));
        for (String type : List.of("keyDown", "keyUp")) {
            Map<String, Object> typed = new HashMap<>(event);
            typed.put("type", type);
            call("Input.dispatchKeyEvent", typed);
        }
    }

    private static int code(String key) {
        return switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            case " " -> 32;
            case "ArrowRight" -> 39;
            case "ArrowDown" -> 40;
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String text(String key) {
        return key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
    }

    /** What the browser complained of since it was asked last: refused by the policy, failed scripts. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        return call(session, method, parameters);
    }

    private synchronized JsonNode call(@Nullable String to, String method, Map<String, Object> parameters) {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (to != null) {
            message.put("sessionId", to);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode got = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got.get("error"));
        }
        return got.get("result");
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> waiting =
                    answers.remove(message.get("id").asInt());
            if (waiting != null) {
                waiting.complete(message);
            }
            return;
        }
        switch (message.path("method").asString("")) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Log.entryAdded" ->
                complain(message.path("params").path("entry").path("level").asString(""), message);
            case "Runtime.exceptionThrown" -> complain("error", message);
            default -> {}
        }
    }

    private void complain(String level, JsonNode message) {
        if (level.equals("error") || level.equals("warning")) {
            complaints.add(message.get("params").toString());
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
            heard.append(part);
            if (end) {
                hear(JSON.readTree(heard.toString()));
                heard.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
