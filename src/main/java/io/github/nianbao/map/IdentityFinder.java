package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import io.github.nianbao.report.Note;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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
    static Found find(Document document, String fileName) {
        List<Line> lines = Lines.ofProse(document);
        List<Line> cells = Lines.ofCells(document);
        TreeMap<Integer, SectionHead> heads = SectionHeads.find(lines);
        int firstHead = heads.isEmpty() ? lines.size() : heads.firstKey();
        int lastHead = heads.isEmpty() ? 0 : heads.lastKey();

        List<Evidence> evidence = new ArrayList<>();
        int start = 0;
        Title title = titleOf(lines, firstHead);
        if (title != null) {
            start = title.last() + 1;
        } else {
            title = titleOf(cells, cells.size());
        }
        if (title != null) {
            evidence.addAll(ofTitle(title));
        }
        List<Line> before = lines.subList(Math.min(start, firstHead), firstHead);
        evidence.addAll(Preamble.read(Lines.paragraphs(before)));
        evidence.addAll(Signature.read(lines.subList(lastHead, lines.size())));
        if (lastHead > 0) {
            evidence.addAll(Signature.read(before));
        }
        evidence.addAll(Signature.ofParticulars(cells));
        List<Folded> paragraphs = Lines.paragraphs(lines.subList(Math.min(start, lines.size()), lines.size()));
        evidence.addAll(Prose.agency(paragraphs));
        evidence.addAll(Prose.year(paragraphs));
        evidence.addAll(FileName.read(fileName));
        evidence.sort(Comparator.comparing(Evidence::source));
        return new Verdict(evidence, paragraphs).found();
    }

    private static @Nullable Title titleOf(List<Line> lines, int firstHead) {
        return TitleFinder.of(TitleFinder.titles(lines), firstHead, lines.size());
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
