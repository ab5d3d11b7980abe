package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Page areas, in millimetres: the sheet, or the part of it that is shown. */
final class Areas {
    private Areas() {}

    /** @param otherwise where the current element names no area */
    static Box shown(XmlCursor xml, Box otherwise) throws RefusedException {
        Box sheet = null;
        Box shown = null;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "PhysicalBox" -> sheet = box(xml);
                case "ApplicationBox" -> shown = box(xml);
                default -> {}
            }
        }
        Box area = shown == null ? sheet : shown;
        return area == null ? otherwise : area;
    }

    /** A box without extent is none. */
    private static @Nullable Box box(XmlCursor xml) throws RefusedException {
        String written = xml.text();
        double[] numbers = Numbers.of(written, xml);
        if (numbers.length != 4 || numbers[2] <= 0 || numbers[3] <= 0) {
            return null;
        }
        return new Box(numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]);
    }
}
