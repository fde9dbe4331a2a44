package harbour.cargo;

/** Access. */
public final class CrateIds {
    private CrateIds() {}

    public static String of(Crate c) {
        return c.id.toString();
    }
}
