package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.Example;
import io.github.nianbao.map.MappedForm.MappedTable;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Label;
import io.github.nianbao.report.Sum;
import io.github.nianbao.report.YearRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Forms with what was taught about them. A teaching that does not fit the form any more (it contradicts another one, or
 * its example gives other figures now) is set aside and told, never half believed: what it explained is a gap again.
 *
 * @param forms by id
 * @param setAside teachings that are not applied, and why
 */
record Taught(SortedMap<String, MappedForm> forms, List<SetAside> setAside) {
    private static final String EXAMPLE_DIFFERS = "example_differs";

    Taught {
        setAside = List.copyOf(setAside);
    }

    /** Takes the teachings in the order of their names. */
    static Taught of(SortedMap<String, MappedForm> forms, List<Teaching> teachings) {
        List<Teaching> left = new ArrayList<>(teachings);
        List<SetAside> setAside = new ArrayList<>();
        while (true) {
            SortedMap<String, MappedForm> taught = new TreeMap<>(forms);
            SetAside wrong = firstWrong(taught, left);
            if (wrong == null) {
                return new Taught(taught, setAside);
            }
            setAside.add(wrong);
            left.removeIf(teaching -> teaching.file().equals(wrong.file()));
        }
    }

    private static @Nullable SetAside firstWrong(SortedMap<String, MappedForm> forms, List<Teaching> teachings) {
        try {
            Map<String, List<Teaching>> byForm = new LinkedHashMap<>();
            for (Teaching teaching : teachings) {
                String form = MappingReader.known(teaching.form(), forms.keySet(), "unknown_form");
                byForm.computeIfAbsent(form, unseen -> new ArrayList<>()).add(teaching);
            }
            byForm.forEach((form, about) -> forms.computeIfPresent(form, (id, base) -> on(base, about)));
            for (Map.Entry<String, List<Teaching>> about : byForm.entrySet()) {
                SetAside wrong = firstWrongExample(forms.get(about.getKey()), about.getValue());
                if (wrong != null) {
                    return wrong;
                }
            }
            return null;
        } catch (MappingException wrong) {
            return new SetAside(wrong.file(), wrong.reason(), wrong.key());
        }
    }

    private static @Nullable SetAside firstWrongExample(@Nullable MappedForm form, List<Teaching> teachings) {
        if (form == null) {
            return null;
        }
        FormIndex index = FormIndex.of(form);
        for (Teaching teaching : teachings) {
            for (Example example : ExampleReader.read(teaching.examples(), form.form())) {
                CellId differs = ExampleCheck.firstDifference(index, example);
                if (differs != null) {
                    return new SetAside(teaching.file(), EXAMPLE_DIFFERS, differs.text());
                }
            }
        }
        return null;
    }

    /** Local tables first, so that the wordings of one teaching may be about the table of another. */
    private static MappedForm on(MappedForm base, List<Teaching> teachings) {
        List<MappedTable> tables = new ArrayList<>(base.tables());
        Set<String> own =
                base.tables().stream().map(table -> table.table().id()).collect(Collectors.toSet());
        for (Teaching teaching : teachings) {
            for (MappedTable table : MappingReader.localTables(teaching.tables(), own)) {
                if (tables.stream()
                        .anyMatch(
                                other -> other.table().id().equals(table.table().id()))) {
                    throw new MappingException(teaching.file(), 0, table.table().id(), "duplicate_table");
                }
                tables.add(table);
            }
        }
        Wordings wordings = new Wordings(tables);
        List<Label> ignored = new ArrayList<>();
        for (Teaching teaching : teachings) {
            teaching.labels().forEach(wordings::addRow);
            teaching.columns().forEach(wordings::addColumn);
            teaching.ignored().forEach(label -> ignored.add(new Label(label.text(), List.of())));
        }
        List<MappedTable> worded = wordings.tables();
        Form form = base.form();
        List<FormTable> formTables = worded.stream().map(MappedTable::table).toList();
        return new MappedForm(
                new Form(
                        form.id(),
                        form.basis(),
                        formTables,
                        sums(base, worded, teachings),
                        yearRules(base, worded, teachings)),
                base.firstYear(),
                base.lastYear(),
                base.signs(),
                worded,
                ignored,
                base.examples());
    }

    private static List<Sum> sums(MappedForm base, List<MappedTable> tables, List<Teaching> teachings) {
        List<Sum> sums = new ArrayList<>(base.form().sums());
        Set<String> ids = sums.stream().map(Sum::id).collect(Collectors.toCollection(HashSet::new));
        for (Teaching teaching : teachings) {
            for (Sum sum : new SumReader(tables).sums(teaching.sums())) {
                refuseTwice(teaching, sum.id(), ids);
                sums.add(sum);
            }
        }
        return sums;
    }

    private static List<YearRule> yearRules(MappedForm base, List<MappedTable> tables, List<Teaching> teachings) {
        List<YearRule> rules = new ArrayList<>(base.form().yearRules());
        Set<String> ids = rules.stream().map(YearRule::id).collect(Collectors.toCollection(HashSet::new));
        for (Teaching teaching : teachings) {
            for (YearRule rule : new SumReader(tables).yearRules(teaching.years())) {
                refuseTwice(teaching, rule.id(), ids);
                rules.add(rule);
            }
        }
        return rules;
    }

    private static void refuseTwice(Teaching teaching, String id, Set<String> ids) {
        if (!ids.add(id)) {
            throw new MappingException(teaching.file(), 0, id, "duplicate_id");
        }
    }
}
