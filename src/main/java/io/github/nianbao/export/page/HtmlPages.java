package io.github.nianbao.export.page;

import io.github.nianbao.export.ExportKind;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.ReportWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** {@code export html}: a folder of pages that opens from the disk. */
public final class HtmlPages implements ExportKind {
    private static final Pattern OWN =
            Pattern.compile("(index|series|ranking)\\.html|LICENSE-echarts\\.txt|reports/[^/]+\\.html");

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Shape shape() {
        return Shape.FOLDER;
    }

    @Override
    public boolean owns(String path) {
        return OWN.matcher(path).matches();
    }

    @Override
    public ReportWriter begin(Path folder, Plan plan) {
        return new PageFolder(folder, plan);
    }
}
