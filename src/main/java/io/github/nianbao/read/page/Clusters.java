package io.github.nianbao.read.page;

import java.util.Arrays;

/** Values that lie closer together than a gap, taken as one. */
final class Clusters {
    private Clusters() {}

    /** The means of the clusters of values, ascending; a step of more than {@code gap} begins a new cluster. */
    static double[] means(double[] values, double gap) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] means = new double[sorted.length];
        int count = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[i - 1] > gap) {
                means[count++] = Arrays.stream(sorted, start, i).average().orElseThrow();
                start = i;
            }
        }
        return Arrays.copyOf(means, count);
    }

    /** The index of the mean that lies nearest to a value. */
    static int nearest(double[] means, double value) {
        int at = Arrays.binarySearch(means, value);
        if (at >= 0) {
            return at;
        }
        int above = -at - 1;
        if (above == 0) {
            return 0;
        }
        if (above == means.length) {
            return means.length - 1;
        }
        return value - means[above - 1] <= means[above] - value ? above - 1 : above;
    }

    /** The index of the band between two neighbouring means that a value lies in, or -1 outside of all. */
    static int band(double[] means, double value) {
        if (means.length == 0 || value < means[0] || value > means[means.length - 1]) {
            return -1;
        }
        int at = Arrays.binarySearch(means, value);
        int band = at >= 0 ? at : -at - 2;
        return Math.min(band, means.length - 2);
    }
}
