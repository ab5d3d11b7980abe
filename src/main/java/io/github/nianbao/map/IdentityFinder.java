package io.github.nianbao.map;

import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import io.github.nianbao.report.Note;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose report of which year a document is. Believed are, in this order: title, preamble, signature, prose, file name;
 * what each of them says is kept as evidence.
 */
final class IdentityFinder {
    private IdentityFinder() {}

    /**
     * @param notes where the evidence contradicts itself
     */
    record Found(Identity identity, List<Note> notes) {}

    /**
     * @param fileName the file's name without folders
     */
    static Found find(Outline outline, String fileName) {
        List<Evidence> evidence = new ArrayList<>();
        Title title = outline.title() == null ? titleInTables(outline) : outline.title();
        if (title != null) {
            evidence.addAll(ofTitle(title));
        }
        evidence.addAll(Preamble.read(Lines.paragraphs(outline.preamble())));
        evidence.addAll(Signature.read(outline.lastSection()));
        if (!outline.heads().isEmpty()) {
            evidence.addAll(Signature.read(outline.preamble()));
        }
        evidence.addAll(Signature.ofParticulars(outline.cells()));
        List<Folded> paragraphs = outline.paragraphs();
        evidence.addAll(Prose.agency(paragraphs));
        evidence.addAll(Prose.year(paragraphs));
        evidence.addAll(FileName.read(fileName));
        evidence.sort(Comparator.comparing(Evidence::source));
        return new Verdict(evidence, paragraphs).found();
    }

    /** Spreadsheets and pages laid out in tables hold the title in a cell. */
    private static @Nullable Title titleInTables(Outline outline) {
        List<Line> cells = outline.cells();
        return TitleFinder.of(TitleFinder.titles(cells));
    }

    private static List<Evidence> ofTitle(Title title) {
        List<Evidence> evidence = new ArrayList<>();
        if (title.agency() != null) {
            evidence.add(new Evidence(About.AGENCY, Source.TITLE, title.agency(), title.quote()));
        }
        if (title.year() != null) {
            evidence.add(new Evidence(About.YEAR, Source.TITLE, Integer.toString(title.year()), title.quote()));
        }
        return evidence;
    }
}
