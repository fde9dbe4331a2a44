package shop;

public enum Stage {
    IDEA,
    TEXT
}
