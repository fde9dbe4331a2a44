package dev.typecase;

/** A setting was given that makes no sense (E2). */
public final class InvalidSettingException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** The message names the setting, what it was, and what it may be. */
    public InvalidSettingException(String message) {
        super(message);
    }
}
