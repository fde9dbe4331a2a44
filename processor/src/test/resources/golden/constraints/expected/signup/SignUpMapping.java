package signup;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link SignUp} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SignUpMapping {

    private static final int NAME = 0;
    private static final int MAIL = 1;
    private static final int NICK = 2;
    private static final int MOTTO = 3;
    private static final int BORN = 4;
    private static final int UNTIL = 5;
    private static final int MEMBERS = 6;
    private static final int PIN = 7;
    private static final int FEE = 8;
    private static final int POINTS = 9;
    private static final int TERMS = 10;
    private static final int TAGS = 11;
    private static final int ADDRESSES = 12;
    private static final int PRICES = 13;

    /** The components of {@link SignUp}. */
    public static final Shape SHAPE = Shape.of(
            "SignUp",
            Shape.Field.scalar("name", Shape.Kind.STRING),
            Shape.Field.scalar("mail", Shape.Kind.STRING),
            Shape.Field.scalar("nick", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("motto", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("born", Shape.Kind.LOCAL_DATE),
            Shape.Field.scalar("until", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("members", Shape.Kind.LONG),
            Shape.Field.scalar("pin", Shape.Kind.INT),
            Shape.Field.scalar("fee", Shape.Kind.DECIMAL),
            Shape.Field.scalar("points", Shape.Kind.DECIMAL).optional(),
            Shape.Field.scalar("terms", Shape.Kind.BOOLEAN),
            Shape.Field.list("tags", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("addresses", Shape.Field.object("element", AddressMapping.SHAPE)),
            Shape.Field.map("prices", Shape.Field.scalar("key", Shape.Kind.STRING),
                    Shape.Field.scalar("value", Shape.Kind.DECIMAL)));

    private SignUpMapping() {}

    /** Gives the state to a writer. */
    public static void write(SignUp signUp, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(NAME).writeString(signUp.name());
        out.field(MAIL).writeString(signUp.mail());
        if (signUp.nick() == null) {
            out.field(NICK).writeNull();
        } else {
            out.field(NICK).writeString(signUp.nick());
        }
        if (signUp.motto() == null) {
            out.field(MOTTO).writeNull();
        } else {
            out.field(MOTTO).writeString(signUp.motto());
        }
        out.field(BORN).writeLocalDate(signUp.born());
        if (signUp.until() == null) {
            out.field(UNTIL).writeNull();
        } else {
            out.field(UNTIL).writeInstant(signUp.until());
        }
        out.field(MEMBERS).writeLong(signUp.members());
        out.field(PIN).writeInt(signUp.pin());
        out.field(FEE).writeDecimal(signUp.fee());
        if (signUp.points() == null) {
            out.field(POINTS).writeNull();
        } else {
            out.field(POINTS).writeDecimal(new BigDecimal(signUp.points()));
        }
        out.field(TERMS).writeBoolean(signUp.terms());
        writeTags(signUp.tags(), out.field(TAGS));
        writeAddresses(signUp.addresses(), out.field(ADDRESSES));
        writePrices(signUp.prices(), out.field(PRICES));
        out.endObject();
    }

    /** Builds {@link SignUp} from what a reader gives; nothing is checked. */
    public static SignUp read(StateReader in) {
        String name = null;
        String mail = null;
        String nick = null;
        String motto = null;
        LocalDate born = null;
        Instant until = null;
        long members = 0;
        int pin = 0;
        BigDecimal fee = null;
        BigInteger points = null;
        boolean terms = false;
        List<String> tags = List.of();
        Set<Address> addresses = Set.of();
        Map<String, BigDecimal> prices = Map.of();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case NAME -> name = in.readString();
                case MAIL -> mail = in.readString();
                case NICK -> nick = in.readNull() ? null : in.readString();
                case MOTTO -> motto = in.readNull() ? null : in.readString();
                case BORN -> born = in.readLocalDate();
                case UNTIL -> until = in.readNull() ? null : in.readInstant();
                case MEMBERS -> members = in.readLong();
                case PIN -> pin = in.readInt();
                case FEE -> fee = in.readDecimal();
                case POINTS -> points = in.readNull() ? null : in.readDecimal().toBigIntegerExact();
                case TERMS -> terms = in.readBoolean();
                case TAGS -> tags = readTags(in);
                case ADDRESSES -> addresses = readAddresses(in);
                case PRICES -> prices = readPrices(in);
                default -> throw new IllegalStateException("SignUp has no field " + field);
            }
        }
        return new SignUp(name, mail, nick, motto, born, until, members, pin, fee, points, terms,
                tags, addresses, prices);
    }

    private static void writeTags(List<String> tags, StateWriter out) {
        out.beginList(tags.size());
        for (String element : tags) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeAddresses(Set<Address> addresses, StateWriter out) {
        out.beginSet(addresses.size());
        for (Address element : addresses) {
            AddressMapping.write(element, out);
        }
        out.endList();
    }

    private static void writePrices(Map<String, BigDecimal> prices, StateWriter out) {
        out.beginMap(prices.size());
        for (Map.Entry<String, BigDecimal> entry : prices.entrySet()) {
            out.writeString(entry.getKey());
            out.writeDecimal(entry.getValue());
        }
        out.endMap();
    }

    private static List<String> readTags(StateReader in) {
        List<String> tags = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            tags.add(in.readString());
        }
        return Collections.unmodifiableList(tags);
    }

    private static Set<Address> readAddresses(StateReader in) {
        Set<Address> addresses = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            addresses.add(AddressMapping.read(in));
        }
        return Collections.unmodifiableSet(addresses);
    }

    private static Map<String, BigDecimal> readPrices(StateReader in) {
        Map<String, BigDecimal> prices = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            prices.put(in.readString(), in.readDecimal());
        }
        return Collections.unmodifiableMap(prices);
    }
}
