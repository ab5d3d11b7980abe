package io.github.nianbao.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The data goes one way through the rooms. */
class ArrowsTest {
    @ParameterizedTest
    @EnumSource
    void aRoomKnowsOnlyTheRoomsBeforeIt(Room room) {
        assertThat(arrowsOf(room, other -> !room.knows(other))).isEmpty();
    }

    @Test
    void roomsGoRoundInNoCircle() {
        slices().matching(Room.BASE + ".(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void theShellTakesOnlyValuesFromTheRoomsBehindTheDesk() {
        List<Room> behind = List.of(Room.CHECK, Room.DECODE, Room.FIX, Room.COMPARE);

        assertThat(Stream.of(Room.SHELL, Room.SHELL_SCREEN)
                        .flatMap(House::classesOf)
                        .flatMap(ArrowsTest::dependencies))
                .filteredOn(arrow ->
                        Room.of(arrow.getTargetClass()).filter(behind::contains).isPresent())
                .filteredOn(arrow -> !Shape.isValue(arrow.getTargetClass()))
                .extracting(Dependency::getDescription)
                .isEmpty();
    }

    @Test
    void everyClassStandsInARoom() {
        assertThat(House.CLASSES)
                .filteredOn(type -> Room.of(type).isEmpty())
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void theRuleSeesArrowsThatAreThere() {
        assertThat(arrowsOf(Room.REPORT, Room.DOCUMENT::equals)).isNotEmpty();
        assertThat(arrowsOf(Room.MAP, Room.REPORT::equals)).isNotEmpty();
    }

    private static List<String> arrowsOf(Room room, Predicate<Room> to) {
        return House.classesOf(room)
                .flatMap(ArrowsTest::dependencies)
                .filter(arrow -> Room.of(arrow.getTargetClass()).filter(to).isPresent())
                .map(Dependency::getDescription)
                .toList();
    }

    private static Stream<Dependency> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream();
    }
}
