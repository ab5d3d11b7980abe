package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.word.DocxItem.LargePicture;
import io.github.nianbao.read.word.DocxItem.RowCell;
import io.github.nianbao.read.word.DocxItem.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables of a body, a cell, a note or a text box of a DOCX file, all revisions accepted. */
final class DocxBody {
    private final DocxStyles styles;
    private final DocxLists lists;
    private final ListNumbers numbers;
    private final DocxRuns runs;
    private final DocxDrawings drawings;
    private final DocxTables tables;

    /** What the paragraphs that are being read stand on. */
    private Ground ground;

    /** @param page what everything stands on */
    DocxBody(DocxStyles styles, DocxLists lists, Ground page) {
        ground = page;
        this.styles = styles;
        this.lists = lists;
        numbers = new ListNumbers(lists);
        drawings = new DocxDrawings(this);
        runs = new DocxRuns(styles, drawings);
        tables = new DocxTables(this);
    }

    /** What stands in the current element. */
    List<DocxItem> blocks(XmlCursor xml) throws RefusedException {
        Blocks blocks = new Blocks();
        blocks.readChildren(xml);
        blocks.close();
        return blocks.items;
    }

    /** What stands in a box, whose filling is not looked up. */
    List<DocxItem> boxed(XmlCursor xml) throws RefusedException {
        Ground around = ground;
        ground = styles.page().shaded(Contrast.UNKNOWN);
        List<DocxItem> items = blocks(xml);
        ground = around;
        return items;
    }

    Ground ground() {
        return ground;
    }

    void standOn(Ground below) {
        ground = below;
    }

    Ground underTable(@Nullable String style) {
        return styles.underTable(style, ground);
    }

    RowCell cell(XmlCursor xml) throws RefusedException {
        DocxCellShape shape = DocxCellShape.PLAIN;
        Ground around = ground;
        Blocks blocks = new Blocks();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("tcPr")) {
                shape = DocxCellShape.of(xml);
                ground = around.shaded(shape.shade());
            } else {
                blocks.read(xml);
            }
        }
        blocks.close();
        ground = around;
        return new RowCell(
                shape, blocks.items.stream().flatMap(DocxItem::unboxed).toList());
    }

    private String number(DocxProperties own, DocxProperties all) {
        String list = all.list();
        return list == null ? "" : numbers.next(list, lists.levelOf(own, all));
    }

    /** The blocks of one element; a paragraph whose end was deleted goes on in the next. */
    private final class Blocks {
        private final List<DocxItem> items = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private final List<DocxItem> openDrawings = new ArrayList<>();

        private void readChildren(XmlCursor xml) throws RefusedException {
            for (int here = xml.depth(); xml.nextChild(here); ) {
                read(xml);
            }
        }

        private void read(XmlCursor xml) throws RefusedException {
            switch (xml.name()) {
                case "p" -> paragraph(xml);
                case "tbl" -> {
                    close();
                    items.add(tables.read(xml));
                }
                case "sdtContent", "customXml", "ins", "moveTo" -> readChildren(xml);
                case "sdt" -> control(xml);
                case "AlternateContent" -> DocxAlternatives.read(xml, this::read);
                // A piece of another format, which Word takes in when it opens the file.
                case "altChunk" -> {
                    open.append(InlinePictures.SIGN);
                    close();
                    items.add(new LargePicture());
                }
                default -> {}
            }
        }

        private void control(XmlCursor xml) throws RefusedException {
            Ground around = ground;
            for (int here = xml.depth(); xml.nextChild(here); ) {
                if (xml.name().equals("sdtPr")) {
                    ground = around.doubted(DocxControl.showsPrompt(xml));
                } else {
                    read(xml);
                }
            }
            ground = around;
        }

        private void paragraph(XmlCursor xml) throws RefusedException {
            DocxProperties properties = DocxProperties.NONE;
            RunText around = runs.begin();
            boolean grounded = false;
            List<DocxItem> aroundDrawings = drawings.begin();
            for (int here = xml.depth(); xml.nextChild(here); ) {
                if (xml.name().equals("pPr")) {
                    properties = DocxProperties.of(xml);
                } else {
                    if (!grounded) {
                        runs.standOn(styles.under(properties, ground));
                        grounded = true;
                    }
                    runs.read(xml);
                }
            }
            open.append(runs.end(around));
            openDrawings.addAll(drawings.end(aroundDrawings));
            if (!properties.markDeleted()) {
                finish(properties);
            }
        }

        private void finish(DocxProperties properties) {
            DocxProperties all = styles.complete(properties);
            Integer outline = all.outline();
            int heading = outline == null || outline < 0 || outline > 8 ? 0 : outline + 1;
            items.add(new Text(heading, ListNumbers.before(open, number(properties, all))));
            items.addAll(openDrawings);
            open.setLength(0);
            openDrawings.clear();
        }

        private void close() {
            if (!open.isEmpty() || !openDrawings.isEmpty()) {
                finish(DocxProperties.NONE);
            }
        }
    }
}
