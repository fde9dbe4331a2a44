package 図書館;

import dev.typecase.ValueObject;

@ValueObject
public record Größe(int höhe, int breite, 状態 状態, String Größe, long a$b) {}
