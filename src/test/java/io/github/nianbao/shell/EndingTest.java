package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class EndingTest {
    @Test
    void theProgramEndsOnlyWhenTheCommandThatWasAskedToStopHasSpoken() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        StringBuffer said = new StringBuffer();
        CountDownLatch asked = new CountDownLatch(1);
        try (Ending ending = Ending.askedBy(stop)) {
            Thread system = new Thread(() -> {
                asked.countDown();
                ending.ask();
                said.append("; ended");
            });
            system.start();
            asked.await();
            while (!stop.get()) {
                Thread.onSpinWait();
            }
            said.append("stopped after 3 of 9");
            ending.close();
            system.join();
        }
        assertThat(said).hasToString("stopped after 3 of 9; ended");
    }

    @Test
    void aCommandThatEndedIsNotAskedAnyMore() {
        AtomicBoolean stop = new AtomicBoolean();
        Ending.askedBy(stop).close();
        assertThat(stop).isFalse();
    }
}
