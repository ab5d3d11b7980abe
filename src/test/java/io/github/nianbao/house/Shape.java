package io.github.nianbao.house;

import com.tngtech.archunit.core.domain.JavaClass;

/** What a class is: a value that travels between rooms, or something that works. */
final class Shape {
    private Shape() {}

    /** Records, enums, exceptions, the sealed interfaces over them, and what tells the kinds of these apart. */
    static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isAssignableTo(Enum.class)
                || type.isAssignableTo(Throwable.class)
                || isSealedInterface(type)
                || tellsKindsApart(type);
    }

    /** An interface whose every method takes one value, such as a kind of decision, and nothing else. */
    private static boolean tellsKindsApart(JavaClass type) {
        return type.isInterface()
                && !type.getMethods().isEmpty()
                && type.getMethods().stream()
                        .allMatch(method -> method.getRawParameterTypes().size() == 1
                                && method.getRawParameterTypes().get(0).isRecord());
    }

    private static boolean isSealedInterface(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }
}
