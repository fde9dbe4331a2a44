package shipping.cargo;

/** Where a cargo is, in principle. */
public enum TransportStatus {
    NOT_RECEIVED,
    IN_PORT,
    ONBOARD,
    CLAIMED
}
