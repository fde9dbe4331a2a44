package shop;

import io.soabase.recordbuilder.core.RecordBuilder;

@RecordBuilder
public record Size(int width, int height) {}
