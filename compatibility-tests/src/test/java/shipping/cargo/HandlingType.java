package shipping.cargo;

/** What is done to cargo. */
public enum HandlingType {
    RECEIVE,
    LOAD {
        @Override
        public boolean involvesVoyage() {
            return true;
        }

        @Override
        public TransportStatus leadsTo() {
            return TransportStatus.ONBOARD;
        }
    },
    UNLOAD {
        @Override
        public boolean involvesVoyage() {
            return true;
        }
    },
    CLAIM {
        @Override
        public TransportStatus leadsTo() {
            return TransportStatus.CLAIMED;
        }
    };

    /** Whether a ship takes part. */
    public boolean involvesVoyage() {
        return false;
    }

    /** Where the cargo is afterwards. */
    public TransportStatus leadsTo() {
        return TransportStatus.IN_PORT;
    }
}
