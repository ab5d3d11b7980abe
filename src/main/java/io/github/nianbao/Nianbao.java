package io.github.nianbao;

/** The program's entry point. */
public final class Nianbao {
    private Nianbao() {}

    public static void main(String[] arguments) {
        throw new UnsupportedOperationException("not built yet");
    }
}
