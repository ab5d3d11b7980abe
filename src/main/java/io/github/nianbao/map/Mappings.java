package io.github.nianbao.map;

import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms and words known to the program, read from {@code mappings/*.yaml}. Immutable and safe to share between threads. */
public final class Mappings {
    private static final String FOLDER = "/mappings/";
    private static final String EXTENSION = ".yaml";
    /** Holds words, where the other files hold forms. */
    private static final String LEXICON = "narrative.yaml";
    /** Says what can be compared; no reading depends on it. */
    private static final String CROSSWALK = "crosswalk.yaml";
    /** A jar cannot be listed: the files that ship in it. */
    private static final List<String> SHIPPED = List.of("2014.yaml", "2019.yaml", "2021.yaml", LEXICON);

    private final Taught taught;
    private final Lexicon lexicon;
    private final byte[] crosswalk;
    private final String fingerprint;
    private final SortedMap<String, byte[]> files;

    private Mappings(Taught taught, Lexicon lexicon, SortedMap<String, byte[]> files, byte[] crosswalk) {
        this.crosswalk = crosswalk;
        this.taught = taught;
        this.lexicon = lexicon;
        this.fingerprint = fingerprint(files);
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * @param overrides a folder whose files of the same name take the place of those in the jar, and whose other
     *     {@code .yaml} files are further forms; may be absent
     * @throws MappingException if a file is wrong, with file, line, key and reason
     */
    public static Mappings load(@Nullable Path overrides) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SHIPPED.forEach(name -> files.put(name, shipped(name)));
        if (overrides != null && Files.isDirectory(overrides)) {
            files.putAll(folder(overrides));
        }
        byte[] crosswalk = files.remove(CROSSWALK);
        return of(files, crosswalk == null ? shipped(CROSSWALK) : crosswalk);
    }

    /**
     * The mappings out of the contents of their files, as {@link #files} gives them.
     *
     * @throws MappingException if a file is wrong
     */
    public static Mappings of(SortedMap<String, byte[]> files) {
        return of(files, shipped(CROSSWALK));
    }

    private static Mappings of(SortedMap<String, byte[]> files, byte[] crosswalk) {
        SortedMap<String, MappedForm> forms = new TreeMap<>();
        List<Teaching> teachings = new ArrayList<>();
        byte[] words = files.get(LEXICON);
        Lexicon lexicon = words == null ? Lexicon.EMPTY : LexiconReader.read(LEXICON, decoded(LEXICON, words));
        files.forEach((name, bytes) -> {
            if (name.equals(LEXICON)) {
                return;
            }
            YamlNode root = YamlNode.parse(name, decoded(name, bytes));
            if (Teaching.isOne(root)) {
                teachings.add(Teaching.read(name, root));
                return;
            }
            MappedForm form = MappingReader.read(root);
            if (forms.put(form.form().id(), form) != null) {
                throw new MappingException(name, 0, "form", "duplicate_form");
            }
        });
        return new Mappings(Taught.of(forms, teachings), lexicon, files, crosswalk);
    }

    public List<Form> forms() {
        return mapped().stream().map(MappedForm::form).toList();
    }

    public Optional<Form> form(@Nullable String id) {
        return forms().stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** The form in force in a year; before the first the oldest. */
    public Optional<Form> formOf(int year) {
        return mapped().stream()
                .filter(mapped -> mapped.firstYear() <= year)
                .max(Comparator.comparingInt(MappedForm::firstYear))
                .or(() -> mapped().stream().min(Comparator.comparingInt(MappedForm::firstYear)))
                .map(MappedForm::form);
    }

    /** The words of the reports' prose; empty where no file teaches any. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * What can be compared over the forms. Read when it is asked for: most requests never need it.
     *
     * @throws MappingException if the file is wrong
     */
    public Crosswalk crosswalk() {
        return new CrosswalkReader(forms()).read(CROSSWALK, decoded(CROSSWALK, crosswalk));
    }

    /** SHA-256 over the names and contents of all mapping files that readings depend on, in hexadecimal. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The same of the crosswalk, on which no reading depends. */
    public String crosswalkFingerprint() {
        return fingerprint(new TreeMap<>(Map.of(CROSSWALK, crosswalk)));
    }

    /** The contents of the files by name, from which another process makes the same mappings. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /**
     * The same with another file.
     *
     * @throws MappingException if the file is wrong; a teaching that only does not fit is set aside
     */
    public Mappings with(String name, byte[] content) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(name, content);
        return of(more, crosswalk);
    }

    /** The same without a file. */
    public Mappings without(String name) {
        SortedMap<String, byte[]> fewer = new TreeMap<>(files);
        fewer.remove(name);
        return of(fewer, crosswalk);
    }

    /** Teachings that are not applied since they do not fit, and why. */
    public List<SetAside> setAside() {
        return taught.setAside();
    }

    List<MappedForm> mapped() {
        return List.copyOf(taught.forms().values());
    }

    private static byte[] shipped(String name) {
        try (InputStream stream = Mappings.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new MappingException(name, 0, "", "not_found");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> folder(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(EXTENSION)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String decoded(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            out.flip();
            int line =
                    1 + (int) out.chars().filter(character -> character == '\n').count();
            throw new MappingException(name, line, "", "no_utf8");
        }
        return out.flip().toString();
    }

    private static String fingerprint(SortedMap<String, byte[]> files) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        files.forEach((name, bytes) -> {
            // The length keeps names and contents apart.
            digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
