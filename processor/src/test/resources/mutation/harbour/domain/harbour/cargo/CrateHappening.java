package harbour.cargo;

/** Spread over files. */
@SuppressWarnings("deprecation")
public sealed interface CrateHappening permits Loaded, Unloaded {}
