package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to an archive, in whatever order: a comparison says what it would say if nothing were kept. */
class KeptFiguresPropertyTest {
    private static final int STEPS = 30;
    private static final int REPORTS = 6;
    private static final String FIRST = "沙洲县档案局";
    private static final String SECOND = "沙洲县水务局";
    private static final List<String> CELLS = List.of(
            "requests.received.natural_person",
            "requests.received.total",
            "requests.carried_in.total",
            "requests.carried_out.total",
            "requests.granted.total");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 8, 13})
    void keptFiguresAreThoseThatWouldBeWorkedOut(long seed) throws IOException, SQLException {
        KeptArchive archive = new KeptArchive(temp);
        archive.put(
                "a.txt",
                InventedReport.of(FIRST, 2021).with("granted.total", "8").text().replace("予以公开", "照申请人所求办妥的件数"));
        archive.put("b.txt", InventedReport.of(FIRST, 2022).text());
        archive.put(
                "c.txt",
                InventedReport.of(FIRST, 2022).with("carried_in.total", "3").text());
        archive.put("d.txt", InventedReport.of(FIRST, 2023).text());
        archive.put("e.txt", InventedReport.of(SECOND, 2020).text());
        archive.put("f.txt", InventedReport.of(SECOND, 2021).text());
        archive.importAll(false);
        Random random = new Random(seed);
        StringBuilder steps = new StringBuilder();
        for (int step = 0; step < STEPS; step++) {
            steps.append(step(archive, random)).append('\n');
            // Not after every step: what was kept is to be old by several.
            if (random.nextInt(3) > 0) {
                assertThat(archive.kept()).as(steps.toString()).isEqualTo(archive.anew(temp.resolve("anew-" + step)));
            }
        }
    }

    private static String step(KeptArchive archive, Random random) {
        String report = String.valueOf(1 + random.nextInt(REPORTS));
        String cell = CELLS.get(random.nextInt(CELLS.size()));
        String value = String.valueOf(random.nextInt(4));
        int year = 2020 + random.nextInt(4);
        String agency = random.nextBoolean() ? FIRST : SECOND;
        int what = random.nextInt(18);
        String told = what + " report " + report + " " + cell + " " + value + " " + agency + "@" + year;
        DecisionDesk decisions = new DecisionDesk(archive.desk());
        AgencyDesk agencies = new AgencyDesk(archive.desk());
        TeachDesk teaching = new TeachDesk(archive.desk());
        TaughtDesk taught = new TaughtDesk(archive.desk());
        try {
            switch (what) {
                case 0, 1, 2 -> decisions.fix(report, cell, value, "r");
                case 3 -> decisions.attest(report, cell, "r");
                case 4 -> decisions.undo(null);
                case 5 -> decisions.undo(report);
                case 6 -> decisions.redo(null);
                case 7 -> decisions.redo(report);
                case 8 -> decisions.withdraw(report, "r");
                case 9 -> decisions.prefer(report);
                case 10 -> decisions.set(report, null, year);
                case 11 -> decisions.set(report, agency, null);
                case 12 -> agencies.alias(FIRST, SECOND);
                case 13 -> agencies.succeed(List.of(FIRST, SECOND), List.of(agency), year);
                case 14 -> archive.importAll(true);
                case 15 -> teaching.keep(teaching.label("1", "照申请人所求办妥的件数", "requests.granted"), true);
                case 16 -> taught.undo(null);
                default -> taught.apply(List.of());
            }
            return told;
        } catch (DeskException asThingsStand) {
            // What is not to be done as things stand is refused, and changes nothing.
            return told + " refused: " + asThingsStand.code();
        }
    }
}
