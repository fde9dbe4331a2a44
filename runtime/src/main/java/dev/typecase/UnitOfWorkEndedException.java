package dev.typecase;

/** A repository was kept and used after the unit of work it belongs to had ended. */
public final class UnitOfWorkEndedException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** This call came too late. */
    public UnitOfWorkEndedException(String call) {
        super(call
                + ": the unit of work has ended. A handler's repositories serve one message only; do not keep them.");
    }
}
