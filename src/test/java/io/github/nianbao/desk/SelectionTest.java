package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.Selection.Picked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("box/b.txt", "box/a/c.doc", "box/a/d.txt", "outside.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @Test
    void aFolderMeansAllThatIsInItSortedByPath() {
        assertThat(picked("box")).containsExactly("box/a/c.doc", "box/a/d.txt", "box/b.txt");
    }

    @Test
    void theListIsSortedWhateverTheOrderOfItsPaths() {
        assertThat(picked("outside.txt", "box/b.txt", "box/a"))
                .containsExactly("box/a/c.doc", "box/a/d.txt", "box/b.txt", "outside.txt");
    }

    @Test
    void aFileNamedTwiceIsTakenOnce() {
        assertThat(picked("box", "box/b.txt")).hasSize(3);
    }

    @Test
    void aGlobMatchesInItsFolderAndWithTwoStarsBelowIt() {
        assertThat(picked("box/*.txt")).containsExactly("box/b.txt");
        assertThat(picked("box/**.txt")).containsExactly("box/a/d.txt", "box/b.txt");
    }

    @Test
    void hiddenFilesAreLeftOutUnlessTheyAreNamed() throws IOException {
        Files.writeString(folder.resolve("box/.hidden"), "");

        assertThat(picked("box")).contains("box/.hidden HIDDEN");
        assertThat(picked("box/.hidden")).containsExactly("box/.hidden");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsLeftOutUnlessItIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("box/link.txt"), folder.resolve("outside.txt"));

        assertThat(picked("box")).contains("box/link.txt LINK_OUTSIDE");
        assertThat(picked("box/link.txt")).containsExactly("box/link.txt");
    }

    @Test
    void aLinkBackToItsOwnFolderEndsNoWhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("box/again"), folder.resolve("box"));

        assertThat(picked("box")).hasSize(4).contains("box/again LINK");
    }

    @Test
    void aLinkInsideTheFolderIsAFileLikeAnother() throws IOException {
        Files.createSymbolicLink(folder.resolve("box/same.txt"), folder.resolve("box/b.txt"));

        assertThat(picked("box")).contains("box/same.txt");
    }

    @Test
    void whatIsNotThereIsAMistake() {
        assertThat(Selection.of(List.of(folder.resolve("box/none.txt").toString())))
                .singleElement()
                .matches(Picked::mistake);
        assertThat(picked("box/none.txt")).containsExactly("box/none.txt NOT_FOUND");
        assertThat(picked("box/*.pdf")).containsExactly("box/*.pdf NO_MATCH");
    }

    /** The paths below the folder, each with the code for which it is left out. */
    private List<String> picked(String... paths) {
        List<String> named =
                List.of(paths).stream().map(path -> folder + "/" + path).toList();
        return Selection.of(named).stream()
                .map(file -> folder.relativize(file.path()).toString().replace('\\', '/')
                        + (file.ignored() == null ? "" : " " + file.ignored().code()))
                .toList();
    }
}
