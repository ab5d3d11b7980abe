package io.github.nianbao.export;

import io.github.nianbao.export.book.BookFile;
import io.github.nianbao.export.csv.CsvFolder;
import io.github.nianbao.export.page.HtmlPages;
import io.github.nianbao.export.sqlite.SqliteFile;
import java.util.List;
import java.util.Optional;

/** Everything that can be exported. */
public final class ExportKinds {
    private static final List<ExportKind> ALL =
            List.of(new JsonFiles(), new CsvFolder(), new SqliteFile(), new BookFile(), new HtmlPages());

    private ExportKinds() {}

    /** In the order in which they are named to a user. */
    public static List<ExportKind> all() {
        return ALL;
    }

    public static Optional<ExportKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
