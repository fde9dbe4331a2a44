/**
 * What every store has to keep: the promises S1 to S14 and E1 to E2 as JUnit tests, to run against a store of one's own.
 *
 * <p>Extend each class whose name ends in {@code Contract}, and implement {@link
 * dev.typecase.storetests.StoreContract#newStore()}. Nothing else is needed. The number of the promise that a test is about
 * stands in its name and is its tag, so {@code -Dgroups=S9} runs the tests of S9 alone.
 */
@NullMarked
package dev.typecase.storetests;

import org.jspecify.annotations.NullMarked;
