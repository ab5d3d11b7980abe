package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit, or a set of parameters that units share, says of how it is painted; what it leaves open, its parameters
 * say, and those they are based on.
 *
 * @param parameters the identifier of a set of parameters; empty for none
 * @param thickness of lines, in the unit's own measure
 */
record Inks(
        String parameters,
        @Nullable Ink fill,
        @Nullable Ink line,
        @Nullable Double thickness) {
    /** In millimetres, where nothing states one (GB/T 33190, table 36). */
    private static final double THICKNESS = 0.353;
    /** Parameters based on each other. */
    private static final int DEPTH = 20;

    /** @param xml at an element DrawParam */
    static Inks ofParameters(XmlCursor xml) throws RefusedException {
        Inks inks = new Inks(xml.attribute("Relative", ""), null, null, thickness(xml));
        for (int here = xml.depth(); xml.nextChild(here); ) {
            inks = inks.with(xml);
        }
        return inks;
    }

    /** @param layer the parameters of the layer that a unit stands in, for one that names none */
    static Inks ofUnit(XmlCursor xml, String layer) throws RefusedException {
        return new Inks(xml.attribute("DrawParam", layer), null, null, thickness(xml));
    }

    private static @Nullable Double thickness(XmlCursor xml) throws RefusedException {
        return xml.attribute("LineWidth") == null ? null : Numbers.one(xml, "LineWidth", THICKNESS);
    }

    /** With the colour that the current element states, if it states one. */
    Inks with(XmlCursor xml) throws RefusedException {
        return switch (xml.name()) {
            case "FillColor" -> new Inks(parameters, Ink.of(xml), line, thickness);
            case "StrokeColor" -> new Inks(parameters, fill, Ink.of(xml), thickness);
            default -> this;
        };
    }

    Inks basedOn(Map<String, Inks> shared) {
        Inks inks = this;
        for (int i = 0; i < DEPTH; i++) {
            Inks base = shared.get(inks.parameters);
            if (base == null) {
                break;
            }
            inks = new Inks(
                    base.parameters,
                    inks.fill == null ? base.fill : inks.fill,
                    inks.line == null ? base.line : inks.line,
                    inks.thickness == null ? base.thickness : inks.thickness);
        }
        return inks;
    }

    Ink filled() {
        return fill == null ? Ink.BLACK : fill;
    }

    Ink lined() {
        return line == null ? Ink.BLACK : line;
    }

    double thick() {
        return thickness == null ? THICKNESS : thickness;
    }
}
