package io.github.nianbao.desk;

import io.github.nianbao.export.Export;
import io.github.nianbao.export.ExportKind;
import io.github.nianbao.export.ExportKinds;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.ExportedSource;
import io.github.nianbao.export.Outcome;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.UnderWayException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Writes reports to files for other programs. */
public final class ExportDesk {
    /** Not by the archive's numbers: the same sources, imported in another order, give the same export. */
    private static final Comparator<Filed> WITHIN_AN_AGENCY = Comparator.comparing(
                    Filed::year, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(filed -> filed.key().sha256())
            .thenComparing(filed -> filed.key().ordinal());

    private final Desk desk;
    private final List<PageWording> wordings;

    /** @param wordings every language that a page for people speaks */
    public ExportDesk(Desk desk, List<PageWording> wordings) {
        this.desk = desk;
        this.wordings = List.copyOf(wordings);
    }

    /**
     * @param kind one of {@link #kinds}
     * @param reports handles, numbers, {@code all}
     * @param to the file or folder, made if there is none
     * @param allowOpen although errors are open
     * @param force overwrite what has other content
     * @param byteOrderMark text files begin with one
     */
    public record Request(
            String kind, List<String> reports, Path to, boolean allowOpen, boolean force, boolean byteOrderMark) {
        public Request {
            reports = List.copyOf(reports);
        }
    }

    /**
     * @param files what lies where the user said
     * @param reports how many were exported
     * @param open the reports that were exported although errors are open in them
     */
    public record Exported(List<File> files, int reports, List<Open> open) {
        /** @param unchanged it was there already, byte for byte */
        public record File(Path path, boolean unchanged) {}

        /** @param errors how many of its checks fail, and nobody attested it */
        public record Open(String handle, long errors) {}

        public Exported {
            files = List.copyOf(files);
            open = List.copyOf(open);
        }
    }

    /** Told of every report, once it is written. */
    @FunctionalInterface
    public interface Listener {
        void done(int reports, int of, String handle);
    }

    /** What can be exported, as it is typed. */
    public static List<String> kinds() {
        return ExportKinds.all().stream().map(ExportKind::name).toList();
    }

    /**
     * Writes all reports or none.
     *
     * @throws DeskException if errors are open or files are in the way
     */
    public Exported export(Request request, Listener listener) {
        Outside.require(desk, request.to());
        ExportKind kind = ExportKinds.named(request.kind()).orElseThrow();
        Export.Options options = new Export.Options(request.force(), request.allowOpen());
        return desk.read(shelf -> {
            List<Filed> reports = Lookup.reports(shelf, request.reports()).stream()
                    .sorted(order(shelf.catalogue()))
                    .toList();
            reports.forEach(DecisionDesk::requireStanding);
            List<Integer> years = reports.stream()
                    .map(Filed::year)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
            Plan plan = new Plan(
                    reports.size(),
                    years,
                    AgencyPlan.of(shelf.catalogue(), reports, years),
                    desk.mappings().forms(),
                    desk.crosswalk(),
                    request.byteOrderMark(),
                    List.copyOf(wordings));
            try (Export export = Export.begin(kind, request.to(), options, plan)) {
                int done = 0;
                for (Filed filed : reports) {
                    export.add(exported(filed, shelf.dossier(filed)));
                    shelf.forgetAllBut(filed);
                    done++;
                    listener.done(done, reports.size(), filed.handle());
                }
                return exported(export.finish(), reports.size());
            } catch (UnderWayException other) {
                throw new DeskException(
                        DeskException.Code.EXPORT_UNDER_WAY,
                        List.of(request.to().toString()),
                        other);
            } catch (IOException failure) {
                throw Unwritten.of(request.to(), failure);
            }
        });
    }

    /** All years of an agency in a row, whatever its name was. */
    private static Comparator<Filed> order(Catalogue catalogue) {
        Comparator<Filed> byAgency = Comparator.comparing(
                filed -> filed.agency() == null ? null : catalogue.body(filed.agency()),
                Comparator.nullsLast(Comparator.<String>naturalOrder()));
        return byAgency.thenComparing(WITHIN_AN_AGENCY);
    }

    private static Exported exported(Outcome outcome, int reports) {
        return switch (outcome.kind()) {
            case DONE ->
                new Exported(
                        outcome.written().stream()
                                .map(file -> new Exported.File(file.path(), file.unchanged()))
                                .toList(),
                        reports,
                        outcome.open().stream()
                                .map(one -> new Exported.Open(one.handle(), one.errors()))
                                .toList());
            case OPEN_ERRORS ->
                throw new DeskException(
                        DeskException.Code.OPEN_ERRORS,
                        outcome.open().stream().map(Outcome.Open::handle).toList());
            case IN_THE_WAY ->
                throw new DeskException(
                        DeskException.Code.FILES_IN_THE_WAY,
                        outcome.inTheWay().stream().map(Path::toString).toList());
        };
    }

    private static ExportedReport exported(Filed filed, Dossier dossier) {
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
                filed.preferred(),
                dossier.findings(),
                dossier.applied(),
                dossier.inapplicable());
    }
}
