package dev.typecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void theWaitDoublesUpToTheLongest() {
        RetryPolicy policy = new RetryPolicy(10, Duration.ofMillis(3), Duration.ofMillis(20));
        List<Long> millis = IntStream.rangeClosed(2, 7)
                .mapToObj(policy::delayBefore)
                .map(Duration::toMillis)
                .toList();
        assertThat(millis).containsExactly(3L, 6L, 12L, 20L, 20L, 20L);
    }

    @Test
    void theStandardWaitsAThirdOfASecondInAll() {
        Duration all = IntStream.rangeClosed(2, RetryPolicy.STANDARD.attempts())
                .mapToObj(RetryPolicy.STANDARD::delayBefore)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofMillis(300), Duration.ofMillis(334));
    }

    @Test
    void noWaitStaysNoWait() {
        RetryPolicy policy = new RetryPolicy(10, Duration.ZERO, HOUR);
        assertThat(policy.delayBefore(2)).isZero();
        assertThat(policy.delayBefore(1_000)).isZero();
    }

    @Test
    void manyAttemptsDoNotOverflow() {
        RetryPolicy policy = new RetryPolicy(Integer.MAX_VALUE, HOUR, HOUR);
        assertThat(policy.delayBefore(2)).isEqualTo(HOUR);
        assertThat(policy.delayBefore(64)).isEqualTo(HOUR);
        assertThat(policy.delayBefore(Integer.MAX_VALUE)).isEqualTo(HOUR);
    }

    @Test
    void theWaitNeverShrinks() {
        RetryPolicy policy = new RetryPolicy(100, Duration.ofNanos(1), HOUR);
        for (int attempt = 3; attempt <= 100; attempt++) {
            assertThat(policy.delayBefore(attempt)).isGreaterThanOrEqualTo(policy.delayBefore(attempt - 1));
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsValues() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ZERO, HOUR))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("attempts >= 1")
                .hasMessageContaining("was 0, PT0S, PT1H");
        assertThatThrownBy(() -> new RetryPolicy(1, HOUR.negated(), HOUR)).isInstanceOf(InvalidSettingException.class);
        assertThatThrownBy(() -> new RetryPolicy(1, HOUR, HOUR.minusNanos(1)))
                .isInstanceOf(InvalidSettingException.class);
        assertThatThrownBy(() -> new RetryPolicy(1, Duration.ZERO, HOUR.plusNanos(1)))
                .isInstanceOf(InvalidSettingException.class);
    }

    @Test
    void nothingCanBeLeftOut() {
        assertThatThrownBy(() -> new RetryPolicy(1, null, HOUR))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("firstDelay");
        assertThatThrownBy(() -> new RetryPolicy(1, HOUR, null))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("longestDelay");
    }
}
