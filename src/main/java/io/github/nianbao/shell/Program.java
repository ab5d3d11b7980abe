package io.github.nianbao.shell;

/** Which program this is. */
final class Program {
    /** As in {@code pom.xml}; readings and exports name it. */
    static final String VERSION = "0.1.0";

    private Program() {}
}
