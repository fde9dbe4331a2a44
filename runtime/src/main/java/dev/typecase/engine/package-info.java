/**
 * What generated code runs on: units of work, commands, and the dispatch of events to their handlers. Everything is passed on
 * explicitly; there is no container and nothing ambient.
 */
@NullMarked
package dev.typecase.engine;

import org.jspecify.annotations.NullMarked;
