package io.github.nianbao.fuzz;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes as the pages of a drawing: five to each stroke or word, its kind, where it begins across and down in steps of
 * {@link #STEP}, how far it reaches, and what it says. Coarse steps make lines that meet, as the lines of tables do.
 */
final class DrawnPages {
    private static final int STEP = 5;
    private static final int BYTES = 5;
    private static final double WIDTH = 600;
    private static final double HEIGHT = 850;
    private static final double SIZE = 10;
    private static final String[] WORDS = {
        "0", "1", "12", "345", "6", "78", "9", "/", "—", " ", "一、", "（三）", "合计", "总计", "本年", "自然人", "予以公开", "信息内容",
        "2021", "，"
    };

    private final List<PageContent> pages = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Ruling> across = new ArrayList<>();
    private List<Ruling> down = new ArrayList<>();
    private List<Box> pictures = new ArrayList<>();
    private int run;

    static List<PageContent> of(byte[] bytes) {
        DrawnPages drawing = new DrawnPages();
        for (int at = 0; at + BYTES <= bytes.length; at += BYTES) {
            drawing.draw(
                    bytes[at] & 0x7F, bytes[at + 1] & 0xFF, bytes[at + 2] & 0xFF, bytes[at + 3] & 0xFF, bytes[at + 4]);
        }
        drawing.endPage();
        return drawing.pages;
    }

    private void draw(int kind, int x, int y, int reach, byte detail) {
        double left = x * STEP;
        double top = y * STEP;
        double length = reach * STEP;
        if (kind < 40) {
            across.add(new Ruling(top + detail / 64.0, left, left + length));
        } else if (kind < 80) {
            down.add(new Ruling(left + detail / 64.0, top, top + length));
        } else if (kind < 120) {
            write(WORDS[reach % WORDS.length], left + detail / 64.0, top, kind % 10 == 0 ? detail & 3 : 0);
        } else if (kind < 124) {
            pictures.add(new Box(left, top, left + length, top + length));
        } else {
            endPage();
        }
    }

    private void write(String word, double left, double top, int turn) {
        run++;
        double at = left;
        for (int i = 0; i < word.length(); i++) {
            double advance = word.charAt(i) < 128 ? SIZE / 2 : SIZE;
            glyphs.add(
                    new Glyph(word.substring(i, i + 1), new Box(at, top, at + advance, top + SIZE), SIZE, turn, run));
            at += advance;
        }
    }

    private void endPage() {
        pages.add(new PageContent(WIDTH, HEIGHT, glyphs, across, down, pictures, List.of(), List.of()));
        glyphs = new ArrayList<>();
        across = new ArrayList<>();
        down = new ArrayList<>();
        pictures = new ArrayList<>();
    }
}
