package io.github.nianbao.bench;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.codec.Packed;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.document.Document;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limits;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An archive of as many reports as wanted, ten years of each agency, made of the samples: every figure of a report times
 * one factor, so that its sums hold. Rows alone, in one transaction; there are no source files behind them.
 */
final class ManyReports {
    static final int YEARS = 10;
    static final int FIRST_YEAR = 2016;

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int FACTORS = 97;

    private ManyReports() {}

    static String agency(int number) {
        return String.format(Locale.ROOT, "第%05d号县人民政府", number);
    }

    static void write(Path folder, int reports) throws Exception {
        Archive.openForWriting(folder, Clock.fixed(NOW, ZoneOffset.UTC)).close();
        Mappings mappings = Mappings.load(null);
        Map<String, Report> byForm = new HashMap<>();
        byte[] document = null;
        for (Sample sample : Sample.all()) {
            Digitised digitised = new Digitiser(mappings, Limits.USUAL).digitise(sample.bytes(), sample.name());
            Document read = digitised.document();
            document = document == null ? Packed.of(read).bytes() : document;
            for (Report report : digitised.reports()) {
                byForm.putIfAbsent(String.valueOf(report.form()), report);
            }
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"))) {
            connection.setAutoCommit(false);
            try (PreparedStatement source =
                            connection.prepareStatement("INSERT INTO source VALUES (?, ?, 0, 'TEXT', NULL)");
                    PreparedStatement report =
                            connection.prepareStatement("INSERT INTO report (sha256, ordinal) VALUES (?, 1)");
                    PreparedStatement reading = connection.prepareStatement(
                            "INSERT INTO reading (report, program_version, mappings, at, agency, year, form, content,"
                                    + " document) VALUES (?, '0', ?, ?, ?, ?, ?, ?, ?)")) {
                for (int number = 0; number < reports; number++) {
                    int year = FIRST_YEAR + number % YEARS;
                    Report made = made(byForm, agency(number / YEARS), year, 1 + number * 31 % FACTORS);
                    String sha256 = String.format(Locale.ROOT, "%064x", number);
                    source.setString(1, sha256);
                    source.setString(2, number + ".txt");
                    source.executeUpdate();
                    report.setString(1, sha256);
                    report.executeUpdate();
                    reading.setInt(1, number + 1);
                    reading.setString(2, mappings.fingerprint());
                    reading.setString(3, NOW.toString());
                    reading.setString(4, made.identity().agency());
                    reading.setInt(5, year);
                    reading.setString(6, made.form());
                    reading.setBytes(7, Packed.of(made).bytes());
                    reading.setBytes(8, document);
                    reading.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private static Report made(Map<String, Report> byForm, String agency, int year, int factor) {
        String form = year < 2019 ? "2014" : year < 2021 ? "2019" : "2021";
        Report pattern = byForm.getOrDefault(form, byForm.get("2021"));
        BigDecimal times = BigDecimal.valueOf(factor);
        return pattern.mapEntries(entry -> times(entry, times)).withIdentity(new Identity(agency, year, List.of()));
    }

    private static Entry times(Entry entry, BigDecimal factor) {
        BigDecimal number = entry.value().number();
        return number == null ? entry : entry.withFix(Value.of(number.multiply(factor)));
    }
}
