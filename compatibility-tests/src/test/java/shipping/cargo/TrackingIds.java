package shipping.cargo;

/** Gives out identities that nobody has yet. The application supplies it. */
public interface TrackingIds {

    /** One that was never given out. */
    TrackingId next();
}
