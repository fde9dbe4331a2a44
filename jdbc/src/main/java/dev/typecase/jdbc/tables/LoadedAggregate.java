package dev.typecase.jdbc.tables;

/** An aggregate's rows as they were read. */
record LoadedAggregate(AggregateRows rows, long version, long sequence) {}
