package dev.typecase.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.DomainPlan.EventRoute;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * {@code BookshelfEventTable}: from an event to the calls of its handlers, all written out. Where they are too many for
 * one class, the table only chooses the page; see {@link EventPages}.
 */
final class EventTableSource {

    private final DomainFile file;
    private final List<EventRoute> routes;
    private final EventSubscriptions subscriptions;

    private EventTableSource(DomainFile file) {
        this.file = file;
        this.routes = file.plan().sound() ? file.plan().events() : List.of();
        this.subscriptions = new EventSubscriptions(file, routes);
    }

    /** The table, and its pages if it has any. */
    static List<GeneratedSource> of(DomainFile file) {
        return new EventTableSource(file).sources();
    }

    private List<GeneratedSource> sources() {
        return EventPages.fitsOne(routes)
                ? List.of(file.source(GeneratedNames.eventTable(file.plan().domain()), whole()))
                : new EventPages(file, routes, subscriptions).sources();
    }

    private TypeSpec.Builder whole() {
        EventCases cases = EventCases.whole(file, routes, subscriptions);
        EventLookup lookup = new EventLookup(routes.size());
        TypeSpec.Builder type = begin(file).addJavadoc(EventTableJavadoc.of(file, routes));
        cases.addConstants(type);
        lookup.addFields(type);
        type.addField(domain(file))
                .addMethod(constructor(file).build())
                .addMethod(size(routes.size()))
                .addMethod(lookup.typeOf(cases.rows()));
        if (lookup.probes()) {
            type.addStaticBlock(EventLookup.ENTER_ALL)
                    .addMethod(EventLookup.enterAll(cases.rows()))
                    .addMethod(
                            EventLookup.enter().addModifiers(Modifier.PRIVATE).build());
        }
        return type.addMethods(cases.switches())
                .addMethods(subscriptions.list())
                .addMethods(cases.deliveries())
                .addMethod(unknown(file).addModifiers(Modifier.PRIVATE).build());
    }

    static TypeSpec.Builder begin(DomainFile file) {
        return file.prepare(TypeSpec.classBuilder(file.eventTable()))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(EngineTypes.EVENT_TABLE);
    }

    static FieldSpec domain(DomainFile file) {
        return FieldSpec.builder(file.facade(), "domain", Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    static MethodSpec.Builder constructor(DomainFile file) {
        return MethodSpec.constructorBuilder()
                .addParameter(file.facade(), "domain")
                .addStatement("this.domain = domain");
    }

    static MethodSpec size(int events) {
        return MethodSpec.methodBuilder("size")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return $L", events)
                .build();
    }

    static MethodSpec.Builder unknown(DomainFile file) {
        return MethodSpec.methodBuilder("unknown")
                .addModifiers(Modifier.STATIC)
                .returns(IllegalArgumentException.class)
                .addParameter(TypeName.INT, "type")
                .addStatement(
                        "return new $T($S + type)",
                        IllegalArgumentException.class,
                        "The " + file.display() + " domain has no event of type ");
    }
}
