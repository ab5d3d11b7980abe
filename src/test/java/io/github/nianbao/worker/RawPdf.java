package io.github.nianbao.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** PDF files written object by object, the first one the catalogue, with the cross-reference table that makes them whole. */
final class RawPdf {
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private RawPdf() {}

    static byte[] of(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.length + 1).append('\n').append(table);
        file.append("trailer\n<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        return file.append(start).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    /** One page, with what is added to the catalogue, to the page and to its resources, and further objects from 6 on. */
    static byte[] page(String catalogue, String page, String resources, String content, String... more) {
        String[] objects = new String[5 + more.length];
        objects[0] = "<</Type/Catalog/Pages 2 0 R" + catalogue + ">>";
        objects[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        objects[2] = "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>" + resources + ">>"
                + (page.contains("MediaBox") ? "" : "/MediaBox[0 0 600 800]") + page + ">>";
        objects[3] = stream("", content);
        objects[4] = FONT;
        System.arraycopy(more, 0, objects, 5, more.length);
        return of(objects);
    }
}
