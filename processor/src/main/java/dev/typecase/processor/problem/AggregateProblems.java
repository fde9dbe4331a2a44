package dev.typecase.processor.problem;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The wording of what is wrong with an aggregate, an entity, or what holds them together. */
public final class AggregateProblems {

    private AggregateProblems() {}

    /** An aggregate that extends something else, or nothing. */
    public static Problem notAnAggregateRoot(Aggregate aggregate) {
        String name = aggregate.name().simpleName();
        return Problem.of(
                        ProblemKind.NOT_AN_AGGREGATE_ROOT,
                        aggregate.state().position(),
                        name + " is an aggregate and does not extend AggregateRoot.")
                .because("AggregateRoot keeps its version and the events it has raised.")
                .fix(
                        "write  class " + name + " extends AggregateRoot<" + name + "Event>,  where " + name
                                + "Event is the sealed interface of its events,",
                        "or  class " + name + " extends AggregateRoot<NoEvents>  if it raises none");
    }

    /** An aggregate that does not say which events it raises. */
    public static Problem rawAggregateRoot(Aggregate aggregate) {
        String name = aggregate.name().simpleName();
        Optional<Aggregate.RawParent> between = aggregate
                .raw()
                .filter(raw -> !raw.heir().equals(aggregate.name())
                        || !raw.parent().simpleName().equals("AggregateRoot"));
        if (between.isPresent()) {
            return rawBetween(aggregate, between.get());
        }
        return Problem.of(
                        ProblemKind.RAW_AGGREGATE_ROOT,
                        aggregate.state().position(),
                        name + " extends AggregateRoot and does not say which events it raises.")
                .fix(
                        "write  extends AggregateRoot<" + name + "Event>,  where " + name
                                + "Event is the sealed interface of its events,",
                        "or  extends AggregateRoot<NoEvents>  if it raises none");
    }

    /** A class between the aggregate and AggregateRoot through which the events get lost, or the aggregate below it. */
    private static Problem rawBetween(Aggregate aggregate, Aggregate.RawParent raw) {
        String heir = raw.heir().simpleName();
        String parent = raw.parent().simpleName();
        String events = aggregate.name().simpleName() + "Event";
        boolean itself = raw.heir().equals(aggregate.name());
        return Problem.of(
                        ProblemKind.RAW_AGGREGATE_ROOT,
                        raw.position(),
                        heir + " extends " + parent + " and does not say which events "
                                + (itself ? "it" : aggregate.name().simpleName()) + " raises.")
                .fix(
                        itself
                                ? "write  extends " + parent + "<" + events + ">,  where " + events
                                        + " is the sealed interface of its events,"
                                : "write  class " + heir + "<E> extends " + parent + "<E>,",
                        itself
                                ? "or  extends " + parent + "<NoEvents>  if it raises none"
                                : "and where an aggregate extends it  extends " + heir + "<" + events + ">");
    }

    /** An aggregate or entity without an identity; {@code candidate} is a field that looks like one. */
    public static Problem missingId(StateType type, Optional<Property> candidate) {
        String name = type.name().simpleName();
        Problem problem = Problem.of(
                ProblemKind.MISSING_ID,
                type.position(),
                name + " is " + type.kind().phrase() + " and has no @Id.");
        if (candidate.isPresent()) {
            return problem.fix("write  @Id " + declaration(candidate.get()) + ";");
        }
        return type.kind() == StateType.Kind.ENTITY
                ? problem.because("Its identity tells it apart from the others in its aggregate.")
                        .fix("add the field  @Id UUID id;")
                : problem.because("It is stored, found and compared by its identity.")
                        .fix(
                                "add the field  @Id " + name + "Id id;",
                                "and the record  public record " + name + "Id(UUID value) {}");
    }

    /** More than one identity; reported at the second. */
    public static Problem severalIds(StateType type, List<Property> identities) {
        String name = type.name().simpleName();
        List<String> names = identities.stream().map(Property::name).toList();
        return Problem.of(
                        ProblemKind.SEVERAL_IDS,
                        Annotations.on(identities.get(1).position(), "Id"),
                        name + " has " + identities.size() + " fields with @Id: " + Listing.sentence(names) + ".")
                .fix("keep @Id on the one that tells two objects of " + name + " apart, and remove it from the others");
    }

    /** An identity of a type that cannot be one. */
    public static Problem unsupportedIdentityType(StateType type, Property identity) {
        String id = type.name().simpleName() + "Id";
        Problem problem = Problem.of(
                        ProblemKind.UNSUPPORTED_IDENTITY_TYPE,
                        Annotations.on(identity.position(), "Id"),
                        type.name().simpleName() + "." + identity.name() + " is an identity and has the type "
                                + identity.type().display() + ".")
                .because("An identity is a UUID, a String, a long, an int, or a record of one of them.");
        if (identity.type() instanceof ValueType.Value value) {
            return problem.fix(
                    "remove @ValueObject from " + value.name().simpleName()
                            + ", if it is a record of one such component,",
                    "or write  public record " + id + "(UUID value) {}  and  @Id " + id + " " + identity.name() + ";");
        }
        return problem.fix(
                "write  @Id " + id + " " + identity.name() + ";",
                "and the record  public record " + id + "(UUID value) {}");
    }

    /** An {@code @Id} on a component of a value object, command or event. */
    public static Problem idInRecord(StateType type, Property component) {
        return Problem.of(
                        ProblemKind.ID_IN_RECORD,
                        Annotations.on(component.position(), "Id"),
                        type.name().simpleName() + " is " + type.kind().phrase() + ", and has no identity of its own.")
                .because("@Id belongs on a field of an aggregate or entity.")
                .fix("remove @Id from " + component.name() + "; it can hold the identity of an aggregate without it");
    }

    /** An entity that is part of nothing. */
    public static Problem entityWithoutAggregate(StateType entity) {
        String name = entity.name().simpleName();
        return Problem.of(
                        ProblemKind.ENTITY_WITHOUT_AGGREGATE,
                        entity.position(),
                        name + " is an entity, and no aggregate holds it.")
                .because("An entity is stored with the aggregate that it is part of.")
                .fix(
                        "add a field to its aggregate:  List<" + name + "> " + Words.plural(Words.lower(name)) + ";",
                        "or make it an aggregate of its own:  @Aggregate class " + name
                                + " extends AggregateRoot<NoEvents>");
    }

    /** An entity that is part of several aggregates. */
    public static Problem entityInSeveralAggregates(StateType entity, List<QualifiedName> aggregates) {
        String name = entity.name().simpleName();
        List<String> names = aggregates.stream().map(QualifiedName::simpleName).toList();
        return Problem.of(
                        ProblemKind.ENTITY_IN_SEVERAL_AGGREGATES,
                        entity.position(),
                        name + " is an entity, and " + names.size() + " aggregates hold it: " + Listing.sentence(names)
                                + ".")
                .because("An entity is part of one aggregate, which keeps its rules.")
                .fix(
                        "give each aggregate an entity of its own, such as " + names.get(0) + name + ",",
                        "or make " + name + " an aggregate, and let the others hold its identity");
    }

    /** Types that contain themselves: the names of the circle, the first again at its end. */
    public static Problem cyclicTypes(List<String> circle, Position position) {
        return Problem.of(
                        ProblemKind.CYCLIC_TYPES,
                        position,
                        circle.get(0) + " contains itself: " + String.join(" → ", circle) + ".")
                .because("What is stored as part of an aggregate is a tree of known depth.")
                .fix("break the circle: let one of them hold the identity of the next, not the object");
    }

    /** An invariant whose method cannot be called or gives no answer. */
    public static Problem badInvariant(StateType type, StateType.Invariant invariant) {
        List<String> faults = new ArrayList<>();
        if (invariant.access() == Access.PRIVATE) {
            faults.add("is private");
        }
        if (invariant.isStatic()) {
            faults.add("is static");
        }
        if (!invariant.returnsBoolean()) {
            faults.add("does not return boolean");
        }
        if (invariant.parameters() > 0) {
            faults.add("has parameters");
        }
        return Problem.of(
                        ProblemKind.BAD_INVARIANT,
                        invariant.position(),
                        "The invariant " + type.name().simpleName() + "." + invariant.name() + " "
                                + Listing.sentence(faults) + ".")
                .because("It is asked whenever an object is built or stored, and answers true while all is well.")
                .fix("write  boolean " + invariant.name() + "()  (package-private is enough)");
    }

    private static String declaration(Property property) {
        return property.type().display() + " " + property.name();
    }
}
