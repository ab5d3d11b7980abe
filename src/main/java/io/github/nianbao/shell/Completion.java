package io.github.nianbao.shell;

import io.github.nianbao.desk.AgencyDesk;
import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.ExportDesk;
import io.github.nianbao.desk.Offered;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.desk.TaughtDesk;
import io.github.nianbao.report.CellId;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** What Tab offers: commands, options, handles, cells by the segments of their ids, each with a word of explanation. */
final class Completion implements Completer {
    private static final String SEGMENT_END = ".";

    /** How a fact's id begins, and no cell's. */
    private static final Pattern FACT = Pattern.compile("p\\d");

    /** Of reports and agencies that are offered at once: more than these nobody reads. */
    private static final int MOST = 100;

    private final Session session;
    private final List<Syntax> syntaxes;

    Completion(Session session, List<Syntax> syntaxes) {
        this.session = session;
        this.syntaxes = syntaxes;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (names(line.words(), line.wordIndex()).filter(Names.PATH::equals).isPresent()) {
            new FileNameCompleter().complete(reader, line, candidates);
        }
        candidates.addAll(candidates(line.words(), line.wordIndex()));
    }

    /**
     * @param words of the line
     * @param index of the word to be completed
     */
    List<Candidate> candidates(List<String> words, int index) {
        String word = words.get(index);
        if (index == 0) {
            return names().map(name -> candidate(name, session.text("help.command." + name)))
                    .toList();
        }
        Optional<Syntax> syntax = syntax(words);
        if (syntax.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>(index == 1 ? words(words.get(0)) : List.of());
        boolean isValue = valueOf(syntax.get(), words, index).isPresent();
        int equals = word.indexOf('=');
        if (word.startsWith("--") && equals < 0 && !isValue) {
            found.addAll(options(syntax.get(), words));
        }
        String prefix = word.startsWith("--") && equals > 0 ? word.substring(0, equals + 1) : "";
        List<String> operands = operandsBefore(syntax.get(), words, index);
        names(words, index).ifPresent(names -> {
            for (Candidate candidate : named(names, operands, word.substring(prefix.length()))) {
                found.add(prefix.isEmpty() ? candidate : candidate(prefix + candidate.value(), candidate.descr()));
            }
        });
        return found;
    }

    private Stream<String> names() {
        return syntaxes.stream().map(Syntax::name).distinct();
    }

    private List<Syntax> ways(String name) {
        return syntaxes.stream().filter(syntax -> syntax.name().equals(name)).toList();
    }

    /** The words that tell the ways to write a command from each other. */
    private List<Candidate> words(String name) {
        return ways(name).stream()
                .flatMap(way -> way.word().stream())
                .map(word -> candidate(word, ""))
                .toList();
    }

    private Optional<Syntax> syntax(List<String> words) {
        List<Syntax> ways = ways(words.get(0));
        return ways.isEmpty() ? Optional.empty() : Optional.of(Syntax.meant(ways, words));
    }

    private List<Candidate> options(Syntax syntax, List<String> words) {
        Stream<Option> own = syntax.allOptions().stream();
        Stream<Option> telling = ways(syntax.name()).stream()
                .flatMap(way -> way.options().stream())
                .filter(option -> option.isFlag() && option.required());
        return Stream.concat(own, telling)
                .distinct()
                .filter(option -> !words.contains("--" + option.name()))
                .map(option -> candidate("--" + option.name(), Help.option(syntax.name(), option, session.say())))
                .toList();
    }

    /** What kind of thing the word names: an option's value, or an operand. */
    private Optional<Names> names(List<String> words, int index) {
        Optional<Syntax> found = index == 0 ? Optional.empty() : syntax(words);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Syntax syntax = found.get();
        Optional<Option> option = valueOf(syntax, words, index);
        if (option.isPresent()) {
            return option.map(Option::names);
        }
        if (words.get(index).startsWith("--")) {
            return Optional.empty();
        }
        return syntax.operand(operandsBefore(syntax, words, index).size()).map(Syntax.Operand::names);
    }

    /** The option whose value the word is, whether behind a blank or behind {@code =}. */
    private static Optional<Option> valueOf(Syntax syntax, List<String> words, int index) {
        String word = words.get(index);
        int equals = word.indexOf('=');
        if (word.startsWith("--") && equals > 0) {
            return syntax.option(word.substring(2, equals));
        }
        String before = words.get(index - 1);
        return before.startsWith("--")
                ? syntax.option(before.substring(2)).filter(option -> !option.isFlag())
                : Optional.empty();
    }

    private static List<String> operandsBefore(Syntax syntax, List<String> words, int index) {
        List<String> operands = new ArrayList<>();
        for (int before = 1; before < index; before++) {
            boolean value = valueOf(syntax, words, before).isPresent();
            if (!value && !words.get(before).startsWith("--")) {
                operands.add(words.get(before));
            }
        }
        return operands;
    }

    /** @param operands before the word; the first is the report whose cells or tables are meant */
    private List<Candidate> named(Names names, List<String> operands, String word) {
        boolean isAboutReport = names == Names.CELL || names == Names.FIGURE || names == Names.TABLE;
        if (isAboutReport && operands.isEmpty()) {
            return List.of();
        }
        try {
            return switch (names) {
                case REPORT -> offered(new ReportDesk(session.desk()).handles(word, MOST));
                case CELL -> cells(operands.get(0), word);
                case FIGURE -> FACT.matcher(word).lookingAt() ? facts(operands.get(0)) : cells(operands.get(0), word);
                case TABLE -> tables(operands.get(0));
                case FORMAT ->
                    ExportDesk.kinds().stream().map(kind -> candidate(kind, "")).toList();
                case COMMAND -> names().map(name -> candidate(name, "")).toList();
                case AGENCY -> offered(new AgencyDesk(session.desk()).names(word, MOST));
                case TEACHING ->
                    new TaughtDesk(session.desk())
                            .list().stream()
                                    .map(known -> candidate(known.teaching().name(), ""))
                                    .toList();
                case PATH, TEXT, WORD, ROW, COLUMN, PRINTED, NUMBER -> List.of();
            };
        } catch (DeskException unknownReport) {
            return List.of();
        }
    }

    /** The last one says how many more there are. */
    private List<Candidate> offered(Offered offered) {
        List<Candidate> candidates = new ArrayList<>();
        for (String name : offered.names()) {
            boolean isLast = candidates.size() == offered.names().size() - 1;
            String more = session.text("completion.more", Grouped.of(offered.more()));
            candidates.add(candidate(name, isLast && offered.more() > 0 ? more : ""));
        }
        return candidates;
    }

    private List<Candidate> facts(String report) {
        return new ReportDesk(session.desk())
                .open(report).report().allFacts().stream()
                        .map(fact -> candidate(
                                fact.id(), fact.metric() + " " + fact.quote().printed()))
                        .toList();
    }

    private List<Candidate> tables(String report) {
        Dossier dossier = new ReportDesk(session.desk()).open(report);
        return dossier.form() == null
                ? List.of()
                : dossier.form().tables().stream()
                        .map(table -> candidate(table.id(), table.title().printed()))
                        .toList();
    }

    /** The next segment of the ids that begin so, with the label that the segment stands for. */
    private List<Candidate> cells(String report, String word) {
        Dossier dossier = new ReportDesk(session.desk()).open(report);
        Labels labels = new Labels(dossier.form());
        Map<String, Candidate> segments = new LinkedHashMap<>();
        for (CellId cell : dossier.report().entries().keySet()) {
            if (cell.text().startsWith(word)) {
                int end = cell.text().indexOf(SEGMENT_END, word.length());
                String value = end < 0 ? cell.text() : cell.text().substring(0, end + 1);
                segments.computeIfAbsent(value, key -> segment(key, cell, labels, end >= 0));
            }
        }
        return List.copyOf(segments.values());
    }

    private static Candidate segment(String value, CellId cell, Labels labels, boolean more) {
        boolean isTable = value.indexOf(SEGMENT_END) == value.length() - 1;
        String label = isTable ? labels.table(cell.table()) : more ? labels.row(cell) : labels.last(cell);
        return new Candidate(value, value, null, Plain.line(label), null, null, !more);
    }

    private static Candidate candidate(String value, String explanation) {
        String shown = explanation.isEmpty() ? null : Plain.line(explanation);
        return new Candidate(value, Plain.line(value), null, shown, null, null, true);
    }
}
