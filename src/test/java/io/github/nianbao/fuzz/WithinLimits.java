package io.github.nianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.RefusedException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What holds in the process that reads a file: its time, its memory (the heap of the tests' own process is set for it), and
 * that every end is an answer. Here, where it happens, whatever breaks it can be seen and kept.
 */
final class WithinLimits {
    private static final Duration TIME = Duration.ofSeconds(Limits.USUAL.of(Limit.SECONDS));
    private static final ExecutorService READER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    });

    private WithinLimits() {}

    interface Reading {
        Document read() throws RefusedException;
    }

    /** The tables hold together, or there is a reason why there are none. */
    static void readOrRefuse(Reading reading) throws Exception {
        endsInTime(() -> {
            try {
                reading.read().tables().forEach(WithinLimits::holdsTogether);
            } catch (RefusedException refused) {
                assertThat(refused.refusal().code()).isNotNull();
            } catch (LimitException beyond) {
                assertThat(beyond).hasMessageContaining(">");
            }
            return null;
        });
    }

    interface Work {
        @org.jspecify.annotations.Nullable
        Void run() throws Exception;
    }

    /** As a process that reads is given only so much time; what takes longer fails by itself. */
    static void endsInTime(Work work) throws Exception {
        Future<Void> ended = READER.submit(work::run);
        ended.get(TIME.toSeconds(), TimeUnit.SECONDS);
    }

    /** Every cell lies within its table, and no two cells cover one position. */
    private static void holdsTogether(Table table) {
        Set<Long> covered = new HashSet<>();
        for (Cell cell : table.cells()) {
            assertThat(cell.lastRow()).isLessThanOrEqualTo(table.rows());
            assertThat(cell.lastColumn()).isLessThanOrEqualTo(table.columns());
            for (int row = cell.row(); row <= cell.lastRow(); row++) {
                for (int column = cell.column(); column <= cell.lastColumn(); column++) {
                    assertThat(covered.add(row * 1_000_000L + column)).isTrue();
                }
            }
        }
    }
}
