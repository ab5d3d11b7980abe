package io.github.nianbao.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A library lives in the rooms that need it, and nowhere else. */
class LibrariesTest {
    /** Parts of the JDK that a room has to name like a library. */
    private static final List<String> GUARDED = List.of("java.sql", "javax.sql", "java.util.logging", "java.net.http");

    /** What every room may use. */
    private static final List<String> FLOOR =
            List.of("java", "javax", "org.w3c.dom", "org.xml.sax", "org.jspecify.annotations", Room.BASE);

    @ParameterizedTest
    @EnumSource
    void aRoomUsesOnlyItsOwnLibraries(Room room) {
        assertThat(foreign(room))
                .filteredOn(use -> !room.houses(packageOf(use)))
                .extracting(Dependency::getDescription)
                .isEmpty();
    }

    private static Stream<Dependency> foreign(Room room) {
        return House.classesOf(room)
                .map(JavaClass::getDirectDependenciesFromSelf)
                .flatMap(Collection::stream)
                .filter(use -> !packageOf(use).isEmpty())
                .filter(use -> isIn(GUARDED, packageOf(use)) || !isIn(FLOOR, packageOf(use)));
    }

    /** The package of what is used; empty for primitive types. */
    private static String packageOf(Dependency use) {
        return use.getTargetClass().getBaseComponentType().getPackageName();
    }

    private static boolean isIn(List<String> prefixes, String packageName) {
        return prefixes.stream().anyMatch(prefix -> Room.isIn(prefix, packageName));
    }
}
