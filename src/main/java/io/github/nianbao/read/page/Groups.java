package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Disjoint groups of the numbers below a size. */
final class Groups {
    private final int[] parents;

    Groups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** The groups in the order of their smallest members, each ascending. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private int root(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
