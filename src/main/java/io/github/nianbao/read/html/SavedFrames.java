package io.github.nianbao.read.html;

import io.github.nianbao.document.Table;
import io.github.nianbao.read.RefusedException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The pages of an MHTML file as they are seen: the root, and where it holds no table of figures the pages that stand in
 * its frames. Other pages of the file are of no concern, unless nothing else is to be seen.
 */
final class SavedFrames {
    private final SavedPage saved;
    private final PageBlocks blocks;
    private final SavedParts pages;
    private final SavedParts sheets;
    private final Set<SavedPage.Part> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    SavedFrames(SavedPage saved, PageBlocks blocks) {
        this.saved = saved;
        this.blocks = blocks;
        this.pages = new SavedParts(saved.pages());
        this.sheets = new SavedParts(saved.sheets());
    }

    void read() throws RefusedException {
        if (saved.pages().isEmpty()) {
            return;
        }
        SavedPage.Part root = saved.pages().get(0);
        List<String> frames = page(root);
        if (!hasFigures()) {
            frames(root, frames);
        }
        if (blocks.list().isEmpty()) {
            for (SavedPage.Part page : saved.pages()) {
                page(page);
            }
        }
    }

    private void frames(SavedPage.Part around, List<String> addresses) throws RefusedException {
        for (String address : addresses) {
            SavedPage.Part frame = pages.find(around.location(), address);
            if (frame != null) {
                frames(frame, page(frame));
            }
        }
    }

    /** Shows a page once. */
    private List<String> page(SavedPage.Part page) throws RefusedException {
        if (!seen.add(page)) {
            return List.of();
        }
        String text = PageCharset.decode(page.content(), page.charset());
        return new Page(page.location(), sheets).read(text, blocks);
    }

    private boolean hasFigures() {
        return blocks.list().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).cells().stream())
                .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
    }
}
