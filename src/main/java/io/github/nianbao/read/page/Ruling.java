package io.github.nianbao.read.page;

/**
 * A straight line along the axis that its list stands for.
 *
 * @param at where it lies on the other axis, in points
 * @param from where it begins
 * @param to where it ends
 */
public record Ruling(double at, double from, double to) {
    double length() {
        return to - from;
    }
}
