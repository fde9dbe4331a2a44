/** A domain with four types of event, each with one handler, and the same handlers for every peer. */
@Domain
@NullMarked
package dev.typecase.benchmarks.dispatch.four;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
