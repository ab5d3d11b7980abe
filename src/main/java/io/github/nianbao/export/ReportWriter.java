package io.github.nianbao.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes reports one after another; holds on to none of them. */
public interface ReportWriter extends Closeable {
    void add(ExportedReport report) throws IOException;

    /** After the last report. Without it, {@link #close} leaves half an export, which nobody will see. */
    void finish() throws IOException;
}
