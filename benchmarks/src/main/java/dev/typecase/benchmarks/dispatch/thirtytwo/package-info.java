/** A domain with thirty-two types of event, each with one handler, and the same handlers for every peer. */
@Domain
@NullMarked
package dev.typecase.benchmarks.dispatch.thirtytwo;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
