package dev.typecase.benchmarks.building;

import dev.typecase.benchmarks.building.typecase.RegistrationBuilder;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.function.Function;

/** Those who build a registration, and refuse one that is not valid. */
public enum BuildingPeer {
    /** A builder by hand, and a record that checks itself. */
    HAND_WRITTEN("builder by hand", BuildingPeer::byHand),
    /** The record's constructor, which checks. */
    CONSTRUCTOR("constructor with checks", BuildingPeer::byConstructor),
    /** The generated builder. */
    TYPECASE("Typecase", BuildingPeer::byTypecase),
    /** record-builder's builder, and a record that checks itself. */
    RECORD_BUILDER("record-builder", BuildingPeer::byRecordBuilder),
    /** Immutables' builder and class, with a check. */
    IMMUTABLES("Immutables", BuildingPeer::byImmutables),
    /** A builder by hand, then Hibernate Validator. */
    HIBERNATE("by hand and Hibernate Validator", BuildingPeer::byHibernate);

    private final String label;
    private final Function<Input, Object> build;

    BuildingPeer(String label, Function<Input, Object> build) {
        this.label = label;
        this.build = build;
    }

    /** For tables. */
    public String label() {
        return label;
    }

    /** Builds one, or throws. */
    Function<Input, Object> build() {
        return build;
    }

    private static Object byHand(Input input) {
        return fill(input).build();
    }

    private static HandWrittenBuilder fill(Input input) {
        return new HandWrittenBuilder()
                .email(input.email())
                .name(input.name())
                .city(input.city())
                .postcode(input.postcode())
                .age(input.age())
                .credit(input.credit())
                .phone(input.phone())
                .newsletter(input.newsletter());
    }

    private static Object byConstructor(Input input) {
        return new CheckedRegistration(
                input.email(),
                input.name(),
                input.city(),
                input.postcode(),
                input.age(),
                input.credit(),
                input.phone(),
                input.newsletter());
    }

    private static Object byTypecase(Input input) {
        return RegistrationBuilder.builder()
                .email(input.email())
                .name(input.name())
                .city(input.city())
                .postcode(input.postcode())
                .age(input.age())
                .credit(input.credit())
                .phone(input.phone())
                .newsletter(input.newsletter())
                .build();
    }

    private static Object byRecordBuilder(Input input) {
        return CheckedRegistrationBuilder.builder()
                .email(input.email())
                .name(input.name())
                .city(input.city())
                .postcode(input.postcode())
                .age(input.age())
                .credit(input.credit())
                .phone(input.phone())
                .newsletter(input.newsletter())
                .build();
    }

    private static Object byImmutables(Input input) {
        return ImmutableCheckedValue.builder()
                .email(input.email())
                .name(input.name())
                .city(input.city())
                .postcode(input.postcode())
                .age(input.age())
                .credit(input.credit())
                .phone(input.phone())
                .newsletter(input.newsletter())
                .build();
    }

    private static Object byHibernate(Input input) {
        AnnotatedRegistration registration = fill(input).buildAnnotated();
        if (!HibernateHolder.VALIDATOR.validate(registration).isEmpty()) {
            throw new IllegalArgumentException("not valid");
        }
        return registration;
    }

    /** Started when first used, so that the other peers run without it. */
    private static final class HibernateHolder {
        private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
        private static final Validator VALIDATOR = FACTORY.getValidator();
    }
}
