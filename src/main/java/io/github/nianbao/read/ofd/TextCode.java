package io.github.nianbao.read.ofd;

import java.util.List;

/**
 * Characters that are drawn one after the other.
 *
 * @param x where the first stands, in the measure of its object
 * @param y where its baseline is
 * @param across how far each stands right of the one before
 * @param down how far each stands below the one before
 */
record TextCode(String text, double x, double y, List<Double> across, List<Double> down) {
    /** Too short a list goes on with its last distance; an empty one moves nothing. */
    static double distance(List<Double> distances, int index) {
        return distances.isEmpty() ? 0 : distances.get(Math.min(index, distances.size() - 1));
    }

    boolean placed() {
        return !across.isEmpty() || !down.isEmpty();
    }
}
