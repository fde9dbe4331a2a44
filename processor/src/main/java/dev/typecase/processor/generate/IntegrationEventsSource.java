package dev.typecase.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.Event;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code OrderingIntegrationEvents}: where the events go that cross the border of a domain. */
final class IntegrationEventsSource {

    private IntegrationEventsSource() {}

    static GeneratedSource of(DomainFile file) {
        List<Event> events = file.plan().published();
        TypeSpec.Builder type = file.prepare(TypeSpec.interfaceBuilder(file.integrationEvents()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Takes the events of the $L domain that other domains handle; the application passes them on.\n\n",
                        file.display())
                .addJavadoc(
                        "<p>It is called when they are committed, behind the domain's own handlers. What it throws is a"
                                + " failed reaction.\n");
        if (events.size() == 1) {
            type.addAnnotation(FunctionalInterface.class);
        }
        for (Event event : events) {
            type.addMethod(MethodSpec.methodBuilder("on")
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc("Takes {@link $T}.", JavaTypes.of(event.name()))
                    .addParameter(JavaTypes.of(event.name()), "event")
                    .addParameter(RuntimeTypes.EVENT_METADATA, "metadata")
                    .build());
        }
        return file.source(GeneratedNames.integrationEvents(file.plan().domain()), type);
    }
}
