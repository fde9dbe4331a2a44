package 図書館;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.TextField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link 本} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class 本Fields {

    private static final Access ACCESS = new Access();

    /** {@link 本#id}. */
    public static final OrderedField<本, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link 本#題名}. */
    public static final TextField<本> 題名 = new TextField<>(FieldPath.of(ACCESS, 1));

    /** {@link 本#状態}. */
    public static final OrderedField<本, 状態> 状態_FIELD = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link 本#größe}. */
    public static final GrößeFields.Of<本> GRÖSSE = new GrößeFields.Of<>(FieldPath.of(ACCESS, 3));

    /** {@link 本#ältereGrößen}. */
    public static final CollectionField<本, Größe> ÄLTERE_GRÖSSEN = new CollectionField<>(FieldPath.of(ACCESS, 4));

    /** {@link 本#本}. */
    public static final OrderedField<本, Integer> 本_FIELD = new OrderedField<>(FieldPath.of(ACCESS, 5));

    private 本Fields() {}

    private static final class Access extends FieldAccess<本> {

        @Override
        protected Shape shape() {
            return 本Mapping.INSTANCE.shape();
        }

        @Override
        protected Object value(本 本Value, int field) {
            return switch (field) {
                case 0 -> 本Value.id;
                case 1 -> 本Value.題名;
                case 2 -> 本Value.状態;
                case 3 -> 本Value.größe;
                case 4 -> 本Value.ältereGrößen;
                case 5 -> 本Value.本;
                default -> throw new IllegalStateException("本 has no field " + field);
            };
        }
    }
}
