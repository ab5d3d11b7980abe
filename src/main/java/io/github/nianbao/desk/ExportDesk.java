package io.github.nianbao.desk;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.ExportedSource;
import io.github.nianbao.export.JsonFolder;
import io.github.nianbao.export.JsonFolder.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes reports to files for other programs. */
public final class ExportDesk {
    private final Desk desk;

    public ExportDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param reports handles, numbers, {@code all}
     * @param to the folder, made if there is none
     * @param allowOpen although errors are open
     * @param force overwrite files with other content
     */
    public record Request(List<String> reports, Path to, boolean allowOpen, boolean force) {
        public Request {
            reports = List.copyOf(reports);
        }
    }

    /**
     * A file that holds a report's export.
     *
     * @param unchanged it was there already, byte for byte
     */
    public record Exported(String handle, Path file, long openErrors, boolean unchanged) {}

    /**
     * Writes all reports or none: what stands in the way is looked for before the first is written.
     *
     * @throws DeskException if errors are open or files are in the way
     */
    public List<Exported> json(Request request) {
        JsonFolder folder = new JsonFolder(request.to());
        JsonFolder.Options options = new JsonFolder.Options(request.force(), request.allowOpen());
        return desk.read(shelf -> {
            if (request.reports().contains(Lookup.ALL)) {
                shelf.preload();
            }
            List<ExportedReport> reports = Lookup.reports(shelf, request.reports()).stream()
                    .map(report -> exported(shelf, report))
                    .toList();
            try {
                refuse(reports, folder, options);
                List<Exported> written = new ArrayList<>();
                for (ExportedReport report : reports) {
                    Result result = folder.write(report, options);
                    written.add(new Exported(
                            report.handle(), folder.file(report), report.openErrors(), result == Result.UNCHANGED));
                }
                return written;
            } catch (IOException failure) {
                throw new DeskException(
                        DeskException.Code.CANNOT_WRITE,
                        List.of(request.to().toString(), String.valueOf(failure)),
                        failure);
            }
        });
    }

    private static void refuse(List<ExportedReport> reports, JsonFolder folder, JsonFolder.Options options)
            throws IOException {
        List<String> open = new ArrayList<>();
        List<String> inTheWay = new ArrayList<>();
        for (ExportedReport report : reports) {
            Result result = folder.look(report, options);
            if (result == Result.OPEN_ERRORS) {
                open.add(report.handle());
            } else if (result == Result.FILE_IN_THE_WAY) {
                inTheWay.add(folder.file(report).toString());
            }
        }
        if (!open.isEmpty()) {
            throw new DeskException(DeskException.Code.OPEN_ERRORS, open);
        }
        if (!inTheWay.isEmpty()) {
            throw new DeskException(DeskException.Code.FILES_IN_THE_WAY, inTheWay);
        }
    }

    private static ExportedReport exported(Shelf shelf, Filed filed) {
        if (filed.withdrawn()) {
            throw new DeskException(DeskException.Code.ALREADY_WITHDRAWN, List.of(filed.handle()));
        }
        Dossier dossier = shelf.dossier(filed);
        Dossier.Origin origin = dossier.origin();
        return new ExportedReport(
                filed.handle(),
                new ExportedSource(
                        filed.file(),
                        origin.sha256(),
                        origin.size(),
                        origin.kind(),
                        filed.key().ordinal(),
                        origin.container(),
                        filed.tags()),
                dossier.report(),
                dossier.form(),
                dossier.findings(),
                dossier.applied(),
                dossier.inapplicable());
    }
}
