package registry;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link PlainString} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainStringFields {

    private static final Access ACCESS = new Access();

    /** {@link PlainString#id}. */
    public static final TextField<PlainString> ID = new TextField<>(FieldPath.of(ACCESS, 0));

    private PlainStringFields() {}

    private static final class Access extends FieldAccess<PlainString> {

        @Override
        protected Shape shape() {
            return PlainStringMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(PlainString plainString, int field) {
            return switch (field) {
                case 0 -> plainString.id;
                default -> throw new IllegalStateException("PlainString has no field " + field);
            };
        }
    }
}
