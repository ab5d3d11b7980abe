package io.github.nianbao.read.word;

import org.jspecify.annotations.Nullable;

/** A look that is put together property by property, as files tell them. */
final class TextLookBuilder {
    private @Nullable Boolean hidden;
    private @Nullable Boolean struck;
    private @Nullable Boolean uncertain;
    private @Nullable String raised;
    private @Nullable Integer position;
    private @Nullable Integer size;
    private @Nullable Integer scale;
    private @Nullable Integer spacing;
    private @Nullable String colour;
    private @Nullable String ground;
    private @Nullable String font;

    TextLookBuilder() {}

    TextLookBuilder(TextLook look) {
        hidden = look.hidden();
        struck = look.struck();
        uncertain = look.uncertain();
        raised = look.raised();
        position = look.position();
        size = look.size();
        scale = look.scale();
        spacing = look.spacing();
        colour = look.colour();
        ground = look.ground();
        font = look.font();
    }

    TextLookBuilder hidden(@Nullable Boolean value) {
        hidden = value;
        return this;
    }

    TextLookBuilder struck(@Nullable Boolean value) {
        struck = value;
        return this;
    }

    TextLookBuilder uncertain(@Nullable Boolean value) {
        uncertain = value;
        return this;
    }

    TextLookBuilder raised(@Nullable String value) {
        raised = value;
        return this;
    }

    TextLookBuilder position(@Nullable Integer value) {
        position = value;
        return this;
    }

    TextLookBuilder size(@Nullable Integer value) {
        size = value;
        return this;
    }

    TextLookBuilder scale(@Nullable Integer value) {
        scale = value;
        return this;
    }

    TextLookBuilder spacing(@Nullable Integer value) {
        spacing = value;
        return this;
    }

    TextLookBuilder colour(@Nullable String value) {
        colour = value;
        return this;
    }

    TextLookBuilder ground(@Nullable String value) {
        ground = value;
        return this;
    }

    TextLookBuilder font(@Nullable String value) {
        font = value;
        return this;
    }

    TextLook build() {
        return new TextLook(hidden, struck, uncertain, raised, position, size, scale, spacing, colour, ground, font);
    }
}
