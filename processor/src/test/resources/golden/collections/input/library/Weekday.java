package library;

public enum Weekday {
    MONDAY,
    TUESDAY
}
