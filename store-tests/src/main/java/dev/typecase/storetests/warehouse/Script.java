package dev.typecase.storetests.warehouse;

/** What a test makes the handlers do besides their own work; a collaborator that the application supplies. */
public interface Script {

    /** Called by each handler, after its own work. What it throws, the handler throws. */
    void play(Scene scene);
}
