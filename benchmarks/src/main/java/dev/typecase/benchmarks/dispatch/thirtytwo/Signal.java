package dev.typecase.benchmarks.dispatch.thirtytwo;

import dev.typecase.Event;

/** What is dispatched. */
public sealed interface Signal {

    /** Told to the handler. */
    int value();

    /** Signal 0. */
    @Event
    record S00(int value) implements Signal {}

    /** Signal 1. */
    @Event
    record S01(int value) implements Signal {}

    /** Signal 2. */
    @Event
    record S02(int value) implements Signal {}

    /** Signal 3. */
    @Event
    record S03(int value) implements Signal {}

    /** Signal 4. */
    @Event
    record S04(int value) implements Signal {}

    /** Signal 5. */
    @Event
    record S05(int value) implements Signal {}

    /** Signal 6. */
    @Event
    record S06(int value) implements Signal {}

    /** Signal 7. */
    @Event
    record S07(int value) implements Signal {}

    /** Signal 8. */
    @Event
    record S08(int value) implements Signal {}

    /** Signal 9. */
    @Event
    record S09(int value) implements Signal {}

    /** Signal 10. */
    @Event
    record S10(int value) implements Signal {}

    /** Signal 11. */
    @Event
    record S11(int value) implements Signal {}

    /** Signal 12. */
    @Event
    record S12(int value) implements Signal {}

    /** Signal 13. */
    @Event
    record S13(int value) implements Signal {}

    /** Signal 14. */
    @Event
    record S14(int value) implements Signal {}

    /** Signal 15. */
    @Event
    record S15(int value) implements Signal {}

    /** Signal 16. */
    @Event
    record S16(int value) implements Signal {}

    /** Signal 17. */
    @Event
    record S17(int value) implements Signal {}

    /** Signal 18. */
    @Event
    record S18(int value) implements Signal {}

    /** Signal 19. */
    @Event
    record S19(int value) implements Signal {}

    /** Signal 20. */
    @Event
    record S20(int value) implements Signal {}

    /** Signal 21. */
    @Event
    record S21(int value) implements Signal {}

    /** Signal 22. */
    @Event
    record S22(int value) implements Signal {}

    /** Signal 23. */
    @Event
    record S23(int value) implements Signal {}

    /** Signal 24. */
    @Event
    record S24(int value) implements Signal {}

    /** Signal 25. */
    @Event
    record S25(int value) implements Signal {}

    /** Signal 26. */
    @Event
    record S26(int value) implements Signal {}

    /** Signal 27. */
    @Event
    record S27(int value) implements Signal {}

    /** Signal 28. */
    @Event
    record S28(int value) implements Signal {}

    /** Signal 29. */
    @Event
    record S29(int value) implements Signal {}

    /** Signal 30. */
    @Event
    record S30(int value) implements Signal {}

    /** Signal 31. */
    @Event
    record S31(int value) implements Signal {}
}
