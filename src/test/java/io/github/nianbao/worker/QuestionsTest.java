package io.github.nianbao.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.worker.LostException.Cause;
import io.github.nianbao.worker.LostException.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Duration LIMIT = Duration.ofSeconds(25);

    private final List<Runnable> alarms = new ArrayList<>();
    private long now;
    private int kills;
    private final Questions questions = questions(2);

    private Questions questions(int threads) {
        return new Questions(threads, LIMIT, (time, call) -> alarms.add(call), () -> now, () -> kills++);
    }

    @Test
    void timeCountsFromTheMomentAFileIsRead() {
        reserve();
        assertThat(alarms).isEmpty();

        questions.begin();
        reserve();
        reserve();
        assertThat(alarms).as("two threads read, one file waits").hasSize(2);

        questions.settle(new Answer.Numbered(1, Answer.failed("any")));
        assertThat(alarms).as("the third is begun").hasSize(3);
    }

    @Test
    void whatIsAnsweredInTimeIsNotKilled() {
        questions.begin();
        reserve();
        questions.settle(new Answer.Numbered(0, Answer.failed("any")));

        alarms.get(0).run();

        assertThat(kills).isZero();
    }

    @Test
    void theOnlyFileThatIsReadIsGuiltyInAFreshProcessAndTheOneThatWaitsHasNoPart() {
        Questions one = questions(1);
        Questions.Place read = Objects.requireNonNull(one.reserve());
        Questions.Place waits = Objects.requireNonNull(one.reserve());
        one.begin();

        one.end(Cause.MEMORY, "");

        assertThat(lost(read).part()).isEqualTo(Part.GUILTY);
        assertThat(lost(read).cause()).isEqualTo(Cause.MEMORY);
        assertThat(lost(waits).part()).isEqualTo(Part.NONE);
    }

    @Test
    void theOnlyFileThatIsReadIsASuspectWhereAnotherWasReadBefore() {
        questions.begin();
        reserve();
        questions.settle(new Answer.Numbered(0, Answer.failed("any")));
        Questions.Place second = reserve();

        questions.end(Cause.MEMORY, "");

        assertThat(lost(second).part()).isEqualTo(Part.SUSPECT);
    }

    @Test
    void ofTwoThatAreReadSideBySideBothAreSuspects() {
        questions.begin();
        Questions.Place first = reserve();
        Questions.Place second = reserve();

        questions.end(Cause.CRASH, "exit code 7");

        assertThat(lost(first).part()).isEqualTo(Part.SUSPECT);
        assertThat(lost(second).part()).isEqualTo(Part.SUSPECT);
    }

    @Test
    void aFileThatIsLateIsGuiltyWhereTheOneBesideItWasHardlyBegun() {
        questions.begin();
        Questions.Place late = reserve();
        now = LIMIT.minusMillis(999).toNanos();
        Questions.Place beside = reserve();
        now = LIMIT.toNanos();
        alarms.get(0).run();

        questions.end(Cause.CRASH, "");

        assertThat(kills).isOne();
        assertThat(lost(late).part()).isEqualTo(Part.GUILTY);
        assertThat(lost(late).cause()).isEqualTo(Cause.TIME);
        assertThat(lost(beside).part()).isEqualTo(Part.NONE);
    }

    @Test
    void aFileThatIsLateIsASuspectWhereTheOneBesideItMayHaveTakenItsTime() {
        questions.begin();
        Questions.Place late = reserve();
        now = LIMIT.minusSeconds(1).toNanos();
        Questions.Place beside = reserve();
        now = LIMIT.toNanos();
        alarms.get(0).run();

        questions.end(Cause.CRASH, "");

        assertThat(lost(late).part()).isEqualTo(Part.SUSPECT);
        assertThat(lost(beside).part()).isEqualTo(Part.SUSPECT);
    }

    @Test
    void aProcessThatNeverStartedIsCountedOnce() {
        Questions.Place first = reserve();
        Questions.Place second = reserve();

        questions.end(Cause.CRASH, "exit code 1");

        assertThat(lost(first).isFalseStart()).isTrue();
        assertThat(lost(first).part()).isNotEqualTo(Part.NONE);
        assertThat(lost(second).part()).isEqualTo(Part.NONE);
        assertThat(questions.reserve()).isNull();
    }

    private Questions.Place reserve() {
        return Objects.requireNonNull(questions.reserve());
    }

    private static LostException lost(Questions.Place place) {
        ExecutionException failed = catchThrowableOfType(
                ExecutionException.class, () -> place.answer().get());
        return (LostException) failed.getCause();
    }
}
