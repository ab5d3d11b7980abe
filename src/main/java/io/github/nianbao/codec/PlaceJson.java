package io.github.nianbao.codec;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.SheetPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A place in a file as stored JSON; its box as {@code [left, top, right, bottom]}. */
final class PlaceJson {
    private PlaceJson() {}

    static void put(JsonGenerator json, @Nullable Place place) {
        if (place == null) {
            return;
        }
        json.writeName("place");
        json.writeStartObject();
        Json.put(json, "page", place.page());
        Json.put(json, "line", place.line());
        Json.put(json, "paragraph", place.paragraph());
        Json.put(json, "table", place.table());
        Json.put(json, "row", place.row());
        Json.put(json, "column", place.column());
        Box box = place.box();
        if (box != null) {
            json.writeName("box");
            json.writeArray(new double[] {box.left(), box.top(), box.right(), box.bottom()}, 0, 4);
        }
        SheetPlace sheet = place.sheet();
        if (sheet != null) {
            json.writeStringProperty("sheet", sheet.sheet());
            if (sheet.cell() != null) {
                json.writeStringProperty("cell", sheet.cell());
            }
        }
        json.writeEndObject();
    }

    static Place required(JsonNode json) {
        return read(json.required("place"));
    }

    static @Nullable Place optional(JsonNode json) {
        JsonNode place = json.get("place");
        return place == null ? null : read(place);
    }

    private static Place read(JsonNode place) {
        JsonNode box = place.get("box");
        return new Place(
                Json.integer(place, "page"),
                Json.integer(place, "line"),
                Json.integer(place, "paragraph"),
                Json.integer(place, "table"),
                Json.integer(place, "row"),
                Json.integer(place, "column"),
                box == null
                        ? null
                        : new Box(
                                box.required(0).doubleValue(),
                                box.required(1).doubleValue(),
                                box.required(2).doubleValue(),
                                box.required(3).doubleValue()),
                sheet(place));
    }

    private static @Nullable SheetPlace sheet(JsonNode place) {
        return place.has("sheet")
                ? new SheetPlace(Json.requiredString(place, "sheet"), Json.string(place, "cell"))
                : null;
    }
}
