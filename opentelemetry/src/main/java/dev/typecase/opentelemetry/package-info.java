/** Traces that go on in event handlers, for OpenTelemetry. */
@NullMarked
package dev.typecase.opentelemetry;

import org.jspecify.annotations.NullMarked;
