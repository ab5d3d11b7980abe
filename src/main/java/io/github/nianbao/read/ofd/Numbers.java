package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Numbers as attributes hold them: one, or several parted by blanks. */
final class Numbers {
    /** The longest sheet is shorter, in millimetres; larger numbers break the sums made of them. */
    private static final double MOST = 1e6;
    /** Distances of one text: more than a page's characters. */
    private static final int MOST_DISTANCES = 200_000;

    private static final String BLANKS = " \t\r\n,";
    private static final String REPEAT = "g";

    private Numbers() {}

    static double one(XmlCursor xml, String attribute, double otherwise) throws RefusedException {
        String written = xml.attribute(attribute);
        return written == null || written.isBlank() ? otherwise : number(written.strip(), xml);
    }

    /** @param xml where they stand, for what is no number */
    static double[] of(@Nullable String written, XmlCursor xml) throws RefusedException {
        StringTokenizer tokens = new StringTokenizer(written == null ? "" : written, BLANKS);
        double[] numbers = new double[tokens.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(tokens.nextToken(), xml);
        }
        return numbers;
    }

    /** Distances between characters, where {@code g 3 5.0} says 5.0 three times. */
    static double[] distances(@Nullable String written, XmlCursor xml) throws RefusedException {
        StringTokenizer tokens = new StringTokenizer(written == null ? "" : written, BLANKS);
        double[] distances = new double[tokens.countTokens()];
        int count = 0;
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            int times = 1;
            if (token.equals(REPEAT)) {
                times = (int) (tokens.hasMoreTokens() ? number(tokens.nextToken(), xml) : 0);
                if (!tokens.hasMoreTokens() || times < 0 || count + (long) times > MOST_DISTANCES) {
                    throw xml.damaged("a repeated distance that cannot be");
                }
                token = tokens.nextToken();
            }
            distances = Arrays.copyOf(distances, Math.max(distances.length, count + times));
            Arrays.fill(distances, count, count + times, number(token, xml));
            count += times;
        }
        return Arrays.copyOf(distances, count);
    }

    static double number(String written, XmlCursor xml) throws RefusedException {
        try {
            double number = Double.parseDouble(written);
            if (Math.abs(number) <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, as numbers are that no page can hold
        }
        throw xml.damaged("no number of a page: " + written.substring(0, Math.min(written.length(), 20)));
    }
}
