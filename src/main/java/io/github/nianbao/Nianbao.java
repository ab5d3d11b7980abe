package io.github.nianbao;

import io.github.nianbao.shell.Launch;
import java.util.List;

/** The program's entry point. */
public final class Nianbao {
    private Nianbao() {}

    public static void main(String[] arguments) {
        System.exit(Launch.run(List.of(arguments), System.getenv()));
    }
}
