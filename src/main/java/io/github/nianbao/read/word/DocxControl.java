package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;

/** Content controls of a DOCX file (ECMA-376, 17.5.2): fields to be filled in. */
final class DocxControl {
    private DocxControl() {}

    /**
     * Whether it shows the prompt that asks for an entry: figures in that are nobody's.
     *
     * @param xml on its properties
     */
    static boolean showsPrompt(XmlCursor xml) throws RefusedException {
        boolean prompt = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            prompt |= xml.name().equals("showingPlcHdr") && DocxProperties.isOn(xml);
        }
        return prompt;
    }
}
