package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;

/** Rulings that hang together: each crosses or meets another one. */
record Lattice(List<Ruling> horizontals, List<Ruling> verticals) {
    /** How far apart, in points, two lines may end and still meet: a thick border is drawn short of its corner. */
    static final double MEET = 3;

    /** The lattices of a page, in the order of their first horizontal. */
    static List<Lattice> of(List<Ruling> horizontals, List<Ruling> verticals) throws TooMuchException {
        TooMuchException.hold("crossings", (long) horizontals.size() * verticals.size(), PageLimits.CROSSINGS_PER_PAGE);
        Groups groups = new Groups(horizontals.size() + verticals.size());
        for (int h = 0; h < horizontals.size(); h++) {
            for (int v = 0; v < verticals.size(); v++) {
                if (meet(horizontals.get(h), verticals.get(v))) {
                    groups.join(h, horizontals.size() + v);
                }
            }
        }
        List<Lattice> lattices = new ArrayList<>();
        List<Ruling> lone = new ArrayList<>();
        for (List<Integer> members : groups.all()) {
            Lattice lattice = new Lattice(new ArrayList<>(), new ArrayList<>());
            for (int member : members) {
                if (member < horizontals.size()) {
                    lattice.horizontals.add(horizontals.get(member));
                } else {
                    lattice.verticals.add(verticals.get(member - horizontals.size()));
                }
            }
            if (lattice.horizontals.isEmpty()) {
                lone.addAll(lattice.verticals);
            } else if (!lattice.verticals.isEmpty()) {
                lattices.add(lattice);
            }
        }
        lone.forEach(vertical -> attach(vertical, lattices));
        return lattices;
    }

    /**
     * A merged cell that page breaks cut at both its head and its foot has no horizontal left on this page; its outer
     * vertical belongs to the lattice that is as high.
     */
    private static void attach(Ruling vertical, List<Lattice> lattices) {
        lattices.stream()
                .filter(lattice -> Math.abs(lattice.top() - vertical.from()) <= MEET
                        && Math.abs(lattice.bottom() - vertical.to()) <= MEET)
                .findFirst()
                .ifPresent(lattice -> lattice.verticals.add(vertical));
    }

    private double top() {
        return verticals.stream().mapToDouble(Ruling::from).min().orElseThrow();
    }

    private double bottom() {
        return verticals.stream().mapToDouble(Ruling::to).max().orElseThrow();
    }

    private static boolean meet(Ruling horizontal, Ruling vertical) {
        return horizontal.from() - MEET <= vertical.at()
                && vertical.at() <= horizontal.to() + MEET
                && vertical.from() - MEET <= horizontal.at()
                && horizontal.at() <= vertical.to() + MEET;
    }
}
