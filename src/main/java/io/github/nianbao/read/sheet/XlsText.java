package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.RichText.Run;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;

/** Texts of an XLS file. */
final class XlsText {
    private XlsText() {}

    static RichText of(HSSFRichTextString rich, XlsLooks looks) {
        String text = rich.getString();
        List<Run> runs = new ArrayList<>();
        SheetFont font = SheetFont.PLAIN;
        int from = 0;
        for (int run = 0; run < rich.numFormattingRuns(); run++) {
            int to = Math.min(rich.getIndexOfFormattingRun(run), text.length());
            if (to > from) {
                runs.add(new Run(plain(text.substring(from, to)), font));
                from = to;
            }
            font = looks.font(rich.getFontOfFormattingRun(run));
        }
        runs.add(new Run(plain(text.substring(from)), font));
        return new RichText(runs);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
