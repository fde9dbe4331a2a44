package settings;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.Field;
import dev.typecase.query.OrderedField;
import java.time.Duration;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Account} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AccountFields {

    private static final Access ACCESS = new Access();

    /** {@link Account#id}. */
    public static final OrderedField<Account, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Account#retries}. */
    public static final OrderedField<Account, Integer> RETRIES = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Account#session}. */
    public static final Field<Account, Duration> SESSION = new Field<>(FieldPath.of(ACCESS, 2));

    /** {@link Account#volume}. */
    public static final OrderedField<Account, Settings.Volume> VOLUME = new OrderedField<>(FieldPath.of(ACCESS, 3));

    /** {@link Account#settings}. */
    public static final SettingsFields.Of<Account> SETTINGS = new SettingsFields.Of<>(FieldPath.of(ACCESS, 4));

    private AccountFields() {}

    private static final class Access extends FieldAccess<Account> {

        @Override
        protected Shape shape() {
            return AccountMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Account account, int field) {
            return switch (field) {
                case 0 -> account.id;
                case 1 -> account.retries;
                case 2 -> account.session;
                case 3 -> account.volume;
                case 4 -> account.settings;
                default -> throw new IllegalStateException("Account has no field " + field);
            };
        }
    }
}
