package io.github.nianbao.read.page;

/** A colour on the page, each part of 1. A pattern, or a colour that is only known to a profile, has none that is known. */
public record Colour(double red, double green, double blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(1, 1, 1);
    public static final Colour UNKNOWN = new Colour(Double.NaN, Double.NaN, Double.NaN);

    /** Two colours that differ less than this are one. */
    private static final double SAME = 0.03;
    /** What differs less than this from its ground is as light as a watermark. */
    private static final double FAINT = 0.2;

    public static Colour grey(double light) {
        return new Colour(light, light, light);
    }

    /** The inks of print: cyan, magenta, yellow, black. */
    public static Colour inks(double cyan, double magenta, double yellow, double black) {
        double rest = 1 - black;
        return new Colour((1 - cyan) * rest, (1 - magenta) * rest, (1 - yellow) * rest);
    }

    public boolean known() {
        return !Double.isNaN(red);
    }

    /** The one of two that is darker; one that is known. */
    public Colour darker(Colour other) {
        if (!known() || !other.known()) {
            return known() ? this : other;
        }
        return Math.min(other.red, Math.min(other.green, other.blue)) < Math.min(red, Math.min(green, blue))
                ? other
                : this;
    }

    /** How it stands out from a ground; from one that is not known as from paper. */
    Shade on(Colour ground) {
        if (!known()) {
            return Shade.FAINT;
        }
        double apart = apart(ground.known() ? ground : WHITE);
        return apart <= SAME ? Shade.WHITE : apart <= FAINT ? Shade.FAINT : Shade.DARK;
    }

    private double apart(Colour other) {
        double most = Math.max(Math.abs(red - other.red), Math.abs(green - other.green));
        return Math.max(most, Math.abs(blue - other.blue));
    }
}
