package settings;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Account} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AccountMapping implements AggregateMapping<Account, UUID> {

    /** The one instance. */
    public static final AccountMapping INSTANCE = new AccountMapping();

    private static final int ID = 0;
    private static final int RETRIES = 1;
    private static final int SESSION = 2;
    private static final int VOLUME = 3;
    private static final int SETTINGS = 4;

    private static final Shape SHAPE = Shape.of(
            "Account",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("retries", Shape.Kind.INT),
            Shape.Field.scalar("session", Shape.Kind.TEXT),
            Shape.Field.scalar("volume", Shape.Kind.ENUM),
            Shape.Field.object("settings", SettingsMapping.SHAPE));

    private AccountMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Account account) {
        return account.id;
    }

    @Override
    public Tables tables() {
        return AccountTables.TABLES;
    }

    @Override
    public FieldPath<Account> identityPath() {
        return AccountFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Account copy(Account account) {
        Account copy = new Account();
        copy.id = account.id;
        copy.retries = account.retries;
        copy.session = account.session;
        copy.volume = account.volume;
        copy.settings = account.settings;
        return copy;
    }

    @Override
    public boolean sameState(Account one, Account other) {
        return Objects.equals(one.id, other.id)
                && one.retries == other.retries
                && Objects.equals(one.session, other.session)
                && one.volume == other.volume
                && Objects.equals(one.settings, other.settings);
    }

    @Override
    public void check(Account account, Violations violations) {
        AccountConstraints.check(account, violations);
    }

    @Override
    public void write(Account account, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(account.id);
        out.field(RETRIES).writeInt(account.retries);
        out.field(SESSION).writeString(account.session.toString());
        out.field(VOLUME).writeString(account.volume.name());
        SettingsMapping.write(account.settings, out.field(SETTINGS));
        out.endObject();
    }

    @Override
    public Account read(StateReader in) {
        Account account = new Account();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> account.id = in.readUuid();
                case RETRIES -> account.retries = in.readInt();
                case SESSION -> account.session = Duration.parse(in.readString());
                case VOLUME -> account.volume = Settings.Volume.valueOf(in.readString());
                case SETTINGS -> account.settings = SettingsMapping.read(in);
                default -> throw new IllegalStateException("Account has no field " + field);
            }
        }
        return account;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }
}
