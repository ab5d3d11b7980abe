package io.github.nianbao.codec;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A document as stored JSON and back, without loss.
 *
 * <p>Written out by hand: the nouns know no library, and their names in the code may change while those in the archive
 * may not. What an older program could not read needs a new version of the archive.
 */
final class DocumentJson {
    private DocumentJson() {}

    static void write(JsonGenerator json, Document document) {
        json.writeStartObject();
        json.writeStringProperty("kind", document.kind().name());
        json.writeNumberProperty("pages", document.pages());
        Json.putList(json, "blocks", document.blocks(), DocumentJson::writeBlock);
        json.writeEndObject();
    }

    private static void writeBlock(JsonGenerator json, Block block) {
        json.writeStartObject();
        if (block instanceof Heading heading) {
            json.writeStringProperty("block", "heading");
            json.writeNumberProperty("level", heading.level());
            json.writeStringProperty("text", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            json.writeStringProperty("block", "paragraph");
            json.writeStringProperty("text", paragraph.text());
        } else if (block instanceof Table table) {
            json.writeStringProperty("block", "table");
            json.writeNumberProperty("rows", table.rows());
            json.writeNumberProperty("columns", table.columns());
            json.writeStringProperty("spans", table.spans().name());
            Json.putList(json, "cells", table.cells(), DocumentJson::writeCell);
        } else if (block instanceof Picture) {
            json.writeStringProperty("block", "picture");
        } else {
            throw new IllegalArgumentException("no stored form for " + block.getClass());
        }
        PlaceJson.put(json, block.place());
        json.writeEndObject();
    }

    private static void writeCell(JsonGenerator json, Cell cell) {
        json.writeStartObject();
        json.writeNumberProperty("row", cell.row());
        json.writeNumberProperty("column", cell.column());
        json.writeNumberProperty("rowSpan", cell.rowSpan());
        json.writeNumberProperty("columnSpan", cell.columnSpan());
        json.writeStringProperty("text", cell.text());
        PlaceJson.put(json, cell.place());
        json.writeEndObject();
    }

    static Document read(JsonNode json) {
        return new Document(
                Json.requiredEnum(json, "kind", FileKind.class),
                Json.requiredInt(json, "pages"),
                Json.list(json, "blocks", DocumentJson::readBlock));
    }

    private static Block readBlock(JsonNode json) {
        String block = Json.requiredString(json, "block");
        return switch (block) {
            case "heading" ->
                new Heading(
                        Json.requiredInt(json, "level"), Json.requiredString(json, "text"), PlaceJson.required(json));
            case "paragraph" -> new Paragraph(Json.requiredString(json, "text"), PlaceJson.required(json));
            case "table" ->
                new Table(
                        Json.requiredInt(json, "rows"),
                        Json.requiredInt(json, "columns"),
                        Json.requiredEnum(json, "spans", Table.Spans.class),
                        Json.list(json, "cells", DocumentJson::readCell),
                        PlaceJson.required(json));
            case "picture" -> new Picture(PlaceJson.required(json));
            default -> throw new IllegalArgumentException("no block is stored as " + block);
        };
    }

    private static Cell readCell(JsonNode json) {
        return new Cell(
                Json.requiredInt(json, "row"),
                Json.requiredInt(json, "column"),
                Json.requiredInt(json, "rowSpan"),
                Json.requiredInt(json, "columnSpan"),
                Json.requiredString(json, "text"),
                PlaceJson.required(json));
    }
}
