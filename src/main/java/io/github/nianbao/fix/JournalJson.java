package io.github.nianbao.fix;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A journal's entries as JSON: what is hashed, and one line of a journal written out. */
public final class JournalJson {
    /** Always three decimals, so that one instant has one spelling. */
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private JournalJson() {}

    /** What an entry's hash is over: the entry without it, as canonical JSON (RFC 8785). */
    public static String hashed(JournalEntry entry) {
        return Jcs.canonical(withoutHash(entry));
    }

    /** The whole entry as canonical JSON on one line. */
    public static String line(JournalEntry entry) {
        return Jcs.canonical(tree(entry));
    }

    /** The whole entry, for a larger piece of JSON to hold. */
    public static ObjectNode tree(JournalEntry entry) {
        return withoutHash(entry).put("hash", entry.hash());
    }

    /**
     * Reads what {@link #line} writes; whether the hash fits is for {@link Journal#firstBroken} to say.
     *
     * @throws IllegalArgumentException where the text is no entry of a journal
     */
    public static JournalEntry parse(String line) {
        try {
            JsonNode json = Mapper.JSON.readTree(line);
            return parse(json, json.required("hash").stringValue());
        } catch (JacksonException | DateTimeException malformed) {
            throw new IllegalArgumentException("not an entry of a journal", malformed);
        }
    }

    /**
     * Reads what {@link #hashed} writes.
     *
     * @throws IllegalArgumentException where the text is no entry of a journal
     */
    public static JournalEntry parse(String hashed, String hash) {
        try {
            return parse(Mapper.JSON.readTree(hashed), hash);
        } catch (JacksonException | DateTimeException malformed) {
            throw new IllegalArgumentException("not an entry of a journal", malformed);
        }
    }

    private static ObjectNode withoutHash(JournalEntry entry) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("number", entry.number());
        json.put("at", MILLISECONDS.format(entry.at()));
        json.put("who", entry.who());
        json.put("previousHash", entry.previousHash());
        json.set("decision", DecisionJson.write(entry.decision()));
        // Only where they are there: the hashes of older journals hold.
        if (entry.group() != null) {
            json.put("group", entry.group());
        }
        JournalEntry.Origin origin = entry.origin();
        if (origin != null) {
            json.putObject("origin").put("at", MILLISECONDS.format(origin.at())).put("hash", origin.hash());
        }
        return json;
    }

    private static JournalEntry parse(JsonNode json, String hash) {
        return new JournalEntry(
                json.required("number").longValue(),
                MILLISECONDS.parse(json.required("at").stringValue(), Instant::from),
                json.required("who").stringValue(),
                DecisionJson.read(json.required("decision")),
                json.required("previousHash").stringValue(),
                hash,
                json.has("group") ? json.required("group").longValue() : null,
                json.has("origin") ? origin(json.required("origin")) : null);
    }

    private static JournalEntry.Origin origin(JsonNode json) {
        return new JournalEntry.Origin(
                MILLISECONDS.parse(json.required("at").stringValue(), Instant::from),
                json.required("hash").stringValue());
    }

    /** Made when first needed: a start that reads no journal does not pay for it. */
    private static final class Mapper {
        static final JsonMapper JSON = JsonMapper.shared();
    }
}
