package io.github.nianbao.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The nouns, document and report, are values: immutable, with nothing behind them. */
class ValuesTest {
    @ParameterizedTest
    @EnumSource(names = {"DOCUMENT", "REPORT"})
    void aNounIsARecordAnEnumOrASealedInterface(Room room) {
        assertThat(House.classesOf(room).filter(type -> !type.isAnonymousClass()))
                .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .isNotEmpty()
                .filteredOn(type -> !Shape.isValue(type))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCUMENT", "REPORT"})
    void aNounHoldsNoArray(Room room) {
        assertThat(House.classesOf(room).filter(JavaClass::isRecord).flatMap(type -> type.getFields().stream()))
                .isNotEmpty()
                .filteredOn(field -> field.getRawType().isArray())
                .extracting(JavaField::getFullName)
                .isEmpty();
    }
}
