package io.github.nianbao.bench.campaign;

import java.io.IOException;
import java.util.random.RandomGenerator;

/** One way to damage a document. The same document and the same random numbers give the same damage. */
interface Mutation {
    /** @throws IOException if the document is none that can be damaged so */
    byte[] of(byte[] document, RandomGenerator random) throws IOException;

    /** One of several ways, each as often. */
    static Mutation oneOf(Mutation... ways) {
        return (document, random) -> ways[random.nextInt(ways.length)].of(document, random);
    }
}
