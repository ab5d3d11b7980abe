package io.github.nianbao.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The program's own classes, read once for all rules. */
final class House {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Room.BASE);

    private House() {}

    static Stream<JavaClass> classesOf(Room room) {
        return CLASSES.stream()
                .filter(type -> Room.of(type).filter(room::equals).isPresent())
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }
}
