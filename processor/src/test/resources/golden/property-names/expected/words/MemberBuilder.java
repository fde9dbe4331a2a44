package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Builds the {@code @Entity} {@link Member}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberBuilder {

    private MemberBuilder() {}

    /** Begins a new {@link Member}. */
    public static IdentityStage builder() {
        return new Stages();
    }

    /** Requires {@link Member#identity}. */
    public interface IdentityStage {

        OptionalStage identity(String identity);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage in(List<String> in);

        /** Empty unless given. */
        OptionalStage in(String... in);

        /** Empty unless given. */
        OptionalStage out(List<Words> out);

        /** Empty unless given. */
        OptionalStage out(Words... out);

        /** Empty unless given. */
        OptionalStage one(Set<String> one);

        /** Empty unless given. */
        OptionalStage one(String... one);

        /** Empty unless given. */
        OptionalStage other(Map<String, Words> other);

        /** Empty unless given. */
        OptionalStage copy(List<Words> copy);

        /** Empty unless given. */
        OptionalStage copy(Words... copy);

        /** Empty unless given. */
        OptionalStage elements(List<Words> elements);

        /** Empty unless given. */
        OptionalStage elements(Words... elements);

        /** Empty unless given. */
        OptionalStage entry(Map<String, String> entry);

        /** Empty unless given. */
        OptionalStage wait(List<Long> wait);

        /** Empty unless given. */
        OptionalStage wait(Long... wait);

        /**
         * The {@link Member}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Member build();
    }

    private static final class Stages implements IdentityStage, OptionalStage {

        private String identity;
        private List<String> in = List.of();
        private List<Words> out = List.of();
        private Set<String> one = Set.of();
        private Map<String, Words> other = Map.of();
        private List<Words> copy = List.of();
        private List<Words> elements = List.of();
        private Map<String, String> entry = Map.of();
        private List<Long> wait = List.of();

        @Override
        public Stages identity(String identity) {
            this.identity = identity;
            return this;
        }

        @Override
        public Stages in(List<String> in) {
            this.in = in;
            return this;
        }

        @Override
        public Stages in(String... in) {
            return in(Arrays.asList(in));
        }

        @Override
        public Stages out(List<Words> out) {
            this.out = out;
            return this;
        }

        @Override
        public Stages out(Words... out) {
            return out(Arrays.asList(out));
        }

        @Override
        public Stages one(Set<String> one) {
            this.one = one;
            return this;
        }

        @Override
        public Stages one(String... one) {
            return one(new LinkedHashSet<>(Arrays.asList(one)));
        }

        @Override
        public Stages other(Map<String, Words> other) {
            this.other = other;
            return this;
        }

        @Override
        public Stages copy(List<Words> copy) {
            this.copy = copy;
            return this;
        }

        @Override
        public Stages copy(Words... copy) {
            return copy(Arrays.asList(copy));
        }

        @Override
        public Stages elements(List<Words> elements) {
            this.elements = elements;
            return this;
        }

        @Override
        public Stages elements(Words... elements) {
            return elements(Arrays.asList(elements));
        }

        @Override
        public Stages entry(Map<String, String> entry) {
            this.entry = entry;
            return this;
        }

        @Override
        public Stages wait(List<Long> wait) {
            this.wait = wait;
            return this;
        }

        @Override
        public Stages wait(Long... wait) {
            return wait(Arrays.asList(wait));
        }

        @Override
        public Member build() {
            Member member = new Member();
            member.identity = identity;
            member.in = in == null ? null : new ArrayList<>(in);
            member.out = out == null ? null : new ArrayList<>(out);
            member.one = one == null ? null : new LinkedHashSet<>(one);
            member.other = other == null ? null : new LinkedHashMap<>(other);
            member.copy = copy == null ? null : new ArrayList<>(copy);
            member.elements = elements == null ? null : new ArrayList<>(elements);
            member.entry = entry == null ? null : new LinkedHashMap<>(entry);
            member.wait = wait == null ? null : new ArrayList<>(wait);
            Violations violations = Violations.collect();
            MemberConstraints.check(member, violations);
            violations.throwIfAny("Member");
            return member;
        }
    }
}
