package dev.typecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    private static final int MANY = 20_000;
    private static final int THREADS = 4;

    @Test
    void isOfVersion7AndTheStandardVariant() {
        assertThat(Stream.generate(UuidV7::next).limit(1_000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void beginsWithTheTimeInMilliseconds() {
        long before = System.currentTimeMillis();
        long millis = UuidV7.next().getMostSignificantBits() >>> 16;
        assertThat(millis).isBetween(before, System.currentTimeMillis() + 100);
    }

    @Test
    void increasesStrictlyEvenWithinAMillisecond() {
        List<UUID> ids = Stream.generate(UuidV7::next).limit(MANY).toList();
        assertThat(ids).isSortedAccordingTo(Comparator.comparing(UUID::toString));
        assertThat(new HashSet<>(ids)).hasSize(MANY);
    }

    @Test
    void isUniqueAmongThreads() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<UUID>> task =
                    () -> Stream.generate(UuidV7::next).limit(MANY).toList();
            Set<UUID> all = new HashSet<>();
            for (Future<List<UUID>> ids : executor.invokeAll(Collections.nCopies(THREADS, task))) {
                assertThat(ids.get()).isSortedAccordingTo(Comparator.comparing(UUID::toString));
                all.addAll(ids.get());
            }
            assertThat(all).hasSize(THREADS * MANY);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void itsRandomPartDiffers() {
        List<Long> parts = new ArrayList<>();
        for (int round = 0; round < 1_000; round++) {
            parts.add(UuidV7.next().getLeastSignificantBits());
        }
        assertThat(new HashSet<>(parts)).hasSize(1_000);
        long everSet = parts.stream().reduce(0L, (one, other) -> one | other);
        long alwaysSet = parts.stream().reduce(-1L, (one, other) -> one & other);
        assertThat(everSet).as("62 random bits behind the variant").isEqualTo(0xBFFF_FFFF_FFFF_FFFFL);
        assertThat(alwaysSet).isEqualTo(0x8000_0000_0000_0000L);
    }
}
