package dev.typecase.storetests;

import dev.typecase.EventMetadata;
import dev.typecase.storetests.warehouse.Scene;
import dev.typecase.storetests.warehouse.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Records what handlers do, and makes some of them do more: raise, send, or fail. */
final class Stage implements Script {

    private final Map<String, Consumer<Scene>> acts = new ConcurrentHashMap<>();
    private final Queue<Scene> played = new ConcurrentLinkedQueue<>();

    @Override
    public void play(Scene scene) {
        played.add(scene);
        acts.getOrDefault(scene.handler(), nothing -> {}).accept(scene);
    }

    /** From now on this handler does this, too. */
    void when(String handler, Consumer<Scene> act) {
        acts.put(handler, act);
    }

    /** From now on this handler throws this. */
    void failWhen(String handler, RuntimeException failure) {
        when(handler, scene -> {
            throw failure;
        });
    }

    /** From now on all handlers do their own work only, and nothing has been seen of them. */
    void clear() {
        acts.clear();
        played.clear();
    }

    /** The handlers that have run, in order. */
    List<String> handlers() {
        return played.stream().map(Scene::handler).toList();
    }

    /** How often a handler has run. */
    long timesPlayed(String handler) {
        return handlers().stream().filter(handler::equals).count();
    }

    /** What a handler was given, in order. */
    <T> List<T> messages(String handler, Class<T> type) {
        return played.stream()
                .filter(scene -> scene.handler().equals(handler))
                .map(Scene::message)
                .map(type::cast)
                .toList();
    }

    /** The metadata that a handler was given, in order. */
    List<EventMetadata> metadata(String handler) {
        List<EventMetadata> found = new ArrayList<>();
        for (Scene scene : played) {
            if (scene.handler().equals(handler) && scene.metadata() != null) {
                found.add(scene.metadata());
            }
        }
        return found;
    }
}
