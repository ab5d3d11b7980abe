package io.github.nianbao.house;

import com.tngtech.archunit.core.domain.JavaClass;

/** What a class is: a value that travels between rooms, or something that works. */
final class Shape {
    private Shape() {}

    /** Records, enums, annotations, exceptions, and the sealed interfaces over them. */
    static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isAssignableTo(Enum.class)
                || type.isAssignableTo(Throwable.class)
                || isSealedInterface(type);
    }

    private static boolean isSealedInterface(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }
}
