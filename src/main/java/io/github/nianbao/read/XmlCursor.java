package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML element by element, without a tree. Names are local names: the strict and the transitional form of an
 * office document differ in nothing but their namespaces. Declarations of document types are refused, so that no entity
 * expands or reaches outside.
 *
 * <p>The children of the current element are visited by
 *
 * <pre>{@code
 * for (int here = xml.depth(); xml.nextChild(here); ) {
 *     … xml.name() …
 * }
 * }</pre>
 *
 * where whatever the body leaves unread is skipped.
 */
public final class XmlCursor {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final FileKind kind;
    private final String part;
    private int depth;

    private XmlCursor(XMLStreamReader reader, FileKind kind, String part) {
        this.reader = reader;
        this.kind = kind;
        this.part = part;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity " + systemId);
        });
        return factory;
    }

    /**
     * A cursor on the root element.
     *
     * @param kind what a refusal says that the file is
     * @param part where in the file this stands
     */
    public static XmlCursor of(byte[] xml, FileKind kind, String part) throws RefusedException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(XmlEncoding.decoded(xml));
            XmlCursor cursor = new XmlCursor(reader, kind, part);
            if (!cursor.nextChild(0)) {
                throw cursor.damaged("nothing in it");
            }
            return cursor;
        } catch (XMLStreamException e) {
            throw new RefusedException(Refusal.damaged(kind, Defect.CONTRADICTORY, part + ": no XML"));
        }
    }

    private int next() throws RefusedException {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            // The parser's own words depend on the system's language.
            throw damaged("broken XML");
        }
    }

    /** A refusal that says where the cursor stands. */
    public RefusedException damaged(String found) {
        return damaged(Defect.CONTRADICTORY, found);
    }

    private RefusedException damaged(Defect defect, String found) {
        Location at = reader.getLocation();
        String where = part + ":" + at.getLineNumber() + ":" + at.getColumnNumber();
        return new RefusedException(Refusal.damaged(kind, defect, where + ": " + found));
    }

    /** How deep the current element stands; the root stands at 1. */
    public int depth() {
        return depth;
    }

    /** Goes on to the next child of the element at a depth; {@code false} behind its last. */
    public boolean nextChild(int parent) throws RefusedException {
        while (depth >= parent) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Limits.current().hold(Limit.NESTING, ++depth);
                    if (depth == parent + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> depth = -1;
                case XMLStreamConstants.DTD -> throw damaged(Defect.HARMFUL, "a document type is declared");
                default -> {}
            }
        }
        return false;
    }

    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the current element by its local name. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The relation that the current element names: unlike other identifiers it has a prefix. */
    public String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id") && reader.getAttributeNamespace(i) != null) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number, anything else read as {@code otherwise}. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * @param text the characters of an element, those of its children included
     * @param plain whether it has no children, which may say how some of them are shown
     */
    public record Content(String text, boolean plain) {}

    /** The characters in the current element, those of its children included; the cursor then stands behind it. */
    public String text() throws RefusedException {
        return content().text();
    }

    /** What the current element holds; the cursor then stands behind it. */
    public Content content() throws RefusedException {
        int here = depth;
        boolean plain = true;
        StringBuilder text = new StringBuilder();
        while (depth >= here) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    plain = false;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> depth = -1;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw damaged(Defect.HARMFUL, "an entity that nobody declared");
                default -> {}
            }
        }
        return new Content(text.toString(), plain);
    }
}
