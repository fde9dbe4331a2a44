package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.DomainPlan.EventRoute;
import dev.typecase.processor.model.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * {@code BookshelfEventTable} and {@code BookshelfEventTablePage0}, {@code …Page1} and so on. HotSpot never compiles a
 * method of more than 8,000 bytecodes, and a class has at most 65,535 constants: with more events than a page holds, the
 * table chooses a page by an event's number, and each page is a class.
 */
final class EventPages {

    private static final int MOST_BITS = 8;
    private static final int CONSTANTS_OF_CLASS = 60_000;
    private static final int CONSTANTS_OF_EVENT = 40;
    private static final int CONSTANTS_OF_HANDLING = 30;

    private final DomainFile file;
    private final Domain domain;
    private final List<EventRoute> routes;
    private final EventSubscriptions subscriptions;
    private final int bits;

    EventPages(DomainFile file, List<EventRoute> routes, EventSubscriptions subscriptions) {
        this.file = file;
        this.domain = file.plan().domain();
        this.routes = routes;
        this.subscriptions = subscriptions;
        this.bits = bits(routes);
    }

    /** Whether one class can hold so many events and their handlers. */
    static boolean fitsOne(List<EventRoute> routes) {
        return routes.size() <= 1 << MOST_BITS && constants(routes) <= CONSTANTS_OF_CLASS;
    }

    private static int bits(List<EventRoute> routes) {
        int bits = MOST_BITS;
        while (bits > 0 && pages(routes, bits).anyMatch(page -> constants(page) > CONSTANTS_OF_CLASS)) {
            bits--;
        }
        return bits;
    }

    private static long constants(List<EventRoute> routes) {
        return routes.stream()
                .mapToLong(route -> CONSTANTS_OF_EVENT
                        + CONSTANTS_OF_HANDLING * (long) route.handlings().size())
                .sum();
    }

    private static Stream<List<EventRoute>> pages(List<EventRoute> routes, int bits) {
        return Stream.iterate(0, from -> from < routes.size(), from -> from + (1 << bits))
                .map(from -> routes.subList(from, Math.min(routes.size(), from + (1 << bits))));
    }

    /** The table, and then its pages. */
    List<GeneratedSource> sources() {
        List<List<EventRoute>> pages = pages(routes, bits).toList();
        List<GeneratedSource> sources = new ArrayList<>();
        sources.add(file.source(GeneratedNames.eventTable(domain), table(pages)));
        for (int number = 0; number < pages.size(); number++) {
            sources.add(file.source(
                    GeneratedNames.eventTablePage(domain, number), page(name(number), pages.get(number), number)));
        }
        return sources;
    }

    private ClassName name(int number) {
        return JavaTypes.of(GeneratedNames.eventTablePage(domain, number));
    }

    private TypeSpec.Builder table(List<List<EventRoute>> pages) {
        EventLookup lookup = new EventLookup(routes.size());
        TypeSpec.Builder type = EventTableSource.begin(file)
                .addJavadoc(
                        "Which handlers an event of the $L domain goes to: its page knows, where $L events stand.\n",
                        file.display(),
                        1 << bits);
        lookup.addFields(type);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(file.facade(), "domain");
        CodeBlock.Builder enter = CodeBlock.builder();
        List<String> fields = new ArrayList<>();
        for (int number = 0; number < pages.size(); number++) {
            String field = "page" + number;
            fields.add(field);
            type.addField(FieldSpec.builder(name(number), field, Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc(
                            "From $L to $L.",
                            pages.get(number).get(0).event().name().simpleName(),
                            pages.get(number)
                                    .get(pages.get(number).size() - 1)
                                    .event()
                                    .name()
                                    .simpleName())
                    .build());
            constructor.addStatement("this.$N = new $T(domain)", field, name(number));
            enter.addStatement("$T.enterAll()", name(number));
        }
        type.addStaticBlock(enter.build())
                .addMethod(constructor.build())
                .addMethod(EventTableSource.size(routes.size()))
                .addMethod(lookup.typeOf(List.of()))
                .addMethod(EventLookup.enter().build());
        EventSwitch.ASKED.forEach(asked -> type.addMethod(choice(asked, fields)));
        type.addMethods(subscriptions.list());
        EventSwitch.DELIVERED.forEach(delivered -> type.addMethod(choice(delivered, fields)));
        return type.addMethod(EventTableSource.unknown(file).build());
    }

    private MethodSpec choice(EventSwitch over, List<String> fields) {
        return over.declaration()
                .addCode(over.overPages(bits, fields, CodeBlock.of("unknown(type)")))
                .build();
    }

    private TypeSpec.Builder page(ClassName name, List<EventRoute> page, int number) {
        EventCases cases = EventCases.page(file, page, number << bits, subscriptions);
        TypeSpec.Builder type = file.prepare(TypeSpec.classBuilder(name))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(EventTableJavadoc.of(file, page));
        cases.addConstants(type);
        return type.addField(EventTableSource.domain(file))
                .addMethod(EventTableSource.constructor(file).build())
                .addMethod(EventLookup.enterAll(file.eventTable(), cases.rows()))
                .addMethods(cases.switches())
                .addMethods(cases.deliveries());
    }
}
