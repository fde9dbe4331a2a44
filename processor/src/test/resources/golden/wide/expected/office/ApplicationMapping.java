package office;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Application} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ApplicationMapping implements AggregateMapping<Application, UUID> {

    /** The one instance. */
    public static final ApplicationMapping INSTANCE = new ApplicationMapping();

    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int FIELD0 = 2;
    private static final int FIELD1 = 3;
    private static final int FIELD2 = 4;
    private static final int FIELD3 = 5;
    private static final int FIELD4 = 6;
    private static final int FIELD5 = 7;
    private static final int FIELD6 = 8;
    private static final int FIELD7 = 9;
    private static final int FIELD8 = 10;
    private static final int FIELD9 = 11;
    private static final int FIELD10 = 12;
    private static final int FIELD11 = 13;
    private static final int FIELD12 = 14;
    private static final int FIELD13 = 15;
    private static final int FIELD14 = 16;
    private static final int FIELD15 = 17;
    private static final int FIELD16 = 18;
    private static final int FIELD17 = 19;
    private static final int FIELD18 = 20;
    private static final int FIELD19 = 21;
    private static final int FIELD20 = 22;
    private static final int FIELD21 = 23;
    private static final int FIELD22 = 24;
    private static final int FIELD23 = 25;
    private static final int FIELD24 = 26;
    private static final int FIELD25 = 27;
    private static final int FIELD26 = 28;
    private static final int FIELD27 = 29;
    private static final int FIELD28 = 30;
    private static final int FIELD29 = 31;
    private static final int FIELD30 = 32;
    private static final int FIELD31 = 33;
    private static final int FIELD32 = 34;
    private static final int FIELD33 = 35;
    private static final int FIELD34 = 36;
    private static final int FIELD35 = 37;
    private static final int FIELD36 = 38;
    private static final int FIELD37 = 39;
    private static final int FIELD38 = 40;
    private static final int FIELD39 = 41;
    private static final int FIELD40 = 42;
    private static final int FIELD41 = 43;
    private static final int FIELD42 = 44;
    private static final int FIELD43 = 45;
    private static final int FIELD44 = 46;
    private static final int FIELD45 = 47;
    private static final int FIELD46 = 48;
    private static final int FIELD47 = 49;
    private static final int FIELD48 = 50;
    private static final int FIELD49 = 51;
    private static final int FIELD50 = 52;
    private static final int FIELD51 = 53;
    private static final int FIELD52 = 54;
    private static final int FIELD53 = 55;
    private static final int FIELD54 = 56;
    private static final int FIELD55 = 57;
    private static final int FIELD56 = 58;
    private static final int FIELD57 = 59;
    private static final int FIELD58 = 60;
    private static final int FIELD59 = 61;
    private static final int FIELD60 = 62;
    private static final int FIELD61 = 63;
    private static final int FIELD62 = 64;
    private static final int FIELD63 = 65;
    private static final int FIELD64 = 66;
    private static final int FIELD65 = 67;
    private static final int FIELD66 = 68;
    private static final int FIELD67 = 69;
    private static final int FIELD68 = 70;
    private static final int FIELD69 = 71;
    private static final int FIELD70 = 72;
    private static final int FIELD71 = 73;
    private static final int FIELD72 = 74;
    private static final int FIELD73 = 75;
    private static final int FIELD74 = 76;
    private static final int FIELD75 = 77;
    private static final int FIELD76 = 78;
    private static final int FIELD77 = 79;
    private static final int FIELD78 = 80;
    private static final int FIELD79 = 81;
    private static final int FIELD80 = 82;
    private static final int FIELD81 = 83;
    private static final int FIELD82 = 84;
    private static final int FIELD83 = 85;
    private static final int FIELD84 = 86;
    private static final int FIELD85 = 87;
    private static final int FIELD86 = 88;
    private static final int FIELD87 = 89;
    private static final int FIELD88 = 90;
    private static final int FIELD89 = 91;
    private static final int FIELD90 = 92;
    private static final int FIELD91 = 93;
    private static final int FIELD92 = 94;
    private static final int FIELD93 = 95;
    private static final int FIELD94 = 96;
    private static final int FIELD95 = 97;
    private static final int FIELD96 = 98;
    private static final int FIELD97 = 99;
    private static final int FIELD98 = 100;
    private static final int FIELD99 = 101;
    private static final int FIELD100 = 102;
    private static final int FIELD101 = 103;
    private static final int FIELD102 = 104;
    private static final int FIELD103 = 105;
    private static final int FIELD104 = 106;
    private static final int FIELD105 = 107;
    private static final int FIELD106 = 108;
    private static final int FIELD107 = 109;
    private static final int FIELD108 = 110;
    private static final int FIELD109 = 111;
    private static final int FIELD110 = 112;
    private static final int FIELD111 = 113;
    private static final int FIELD112 = 114;
    private static final int FIELD113 = 115;
    private static final int FIELD114 = 116;
    private static final int FIELD115 = 117;
    private static final int FIELD116 = 118;
    private static final int FIELD117 = 119;
    private static final int FIELD118 = 120;
    private static final int FIELD119 = 121;
    private static final int FIELD120 = 122;
    private static final int FIELD121 = 123;
    private static final int FIELD122 = 124;
    private static final int FIELD123 = 125;
    private static final int FIELD124 = 126;
    private static final int FIELD125 = 127;
    private static final int FIELD126 = 128;
    private static final int FIELD127 = 129;
    private static final int FIELD128 = 130;
    private static final int FIELD129 = 131;
    private static final int FIELD130 = 132;
    private static final int FIELD131 = 133;
    private static final int FIELD132 = 134;
    private static final int FIELD133 = 135;
    private static final int FIELD134 = 136;
    private static final int FIELD135 = 137;
    private static final int FIELD136 = 138;
    private static final int FIELD137 = 139;
    private static final int FIELD138 = 140;
    private static final int FIELD139 = 141;
    private static final int FIELD140 = 142;
    private static final int FIELD141 = 143;
    private static final int FIELD142 = 144;
    private static final int FIELD143 = 145;
    private static final int FIELD144 = 146;
    private static final int FIELD145 = 147;
    private static final int FIELD146 = 148;
    private static final int FIELD147 = 149;
    private static final int FIELD148 = 150;
    private static final int FIELD149 = 151;
    private static final int FIELD150 = 152;
    private static final int FIELD151 = 153;
    private static final int FIELD152 = 154;
    private static final int FIELD153 = 155;
    private static final int FIELD154 = 156;
    private static final int FIELD155 = 157;
    private static final int FIELD156 = 158;
    private static final int FIELD157 = 159;
    private static final int FIELD158 = 160;
    private static final int FIELD159 = 161;
    private static final int FIELD160 = 162;
    private static final int FIELD161 = 163;
    private static final int FIELD162 = 164;
    private static final int FIELD163 = 165;
    private static final int FIELD164 = 166;
    private static final int FIELD165 = 167;
    private static final int FIELD166 = 168;
    private static final int FIELD167 = 169;
    private static final int FIELD168 = 170;
    private static final int FIELD169 = 171;
    private static final int FIELD170 = 172;
    private static final int FIELD171 = 173;
    private static final int FIELD172 = 174;
    private static final int FIELD173 = 175;
    private static final int FIELD174 = 176;
    private static final int FIELD175 = 177;
    private static final int FIELD176 = 178;
    private static final int FIELD177 = 179;
    private static final int FIELD178 = 180;
    private static final int FIELD179 = 181;
    private static final int FIELD180 = 182;
    private static final int FIELD181 = 183;
    private static final int FIELD182 = 184;
    private static final int FIELD183 = 185;
    private static final int FIELD184 = 186;
    private static final int FIELD185 = 187;
    private static final int FIELD186 = 188;
    private static final int FIELD187 = 189;
    private static final int FIELD188 = 190;
    private static final int FIELD189 = 191;
    private static final int FIELD190 = 192;
    private static final int FIELD191 = 193;
    private static final int FIELD192 = 194;
    private static final int FIELD193 = 195;
    private static final int FIELD194 = 196;
    private static final int FIELD195 = 197;
    private static final int FIELD196 = 198;
    private static final int FIELD197 = 199;
    private static final int FIELD198 = 200;
    private static final int FIELD199 = 201;

    private static final Shape SHAPE = Shape.of(
            "Application",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.object("form", FormMapping.SHAPE),
            Shape.Field.scalar("field0", Shape.Kind.STRING),
            Shape.Field.scalar("field1", Shape.Kind.INT),
            Shape.Field.scalar("field2", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field3", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field4", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field5", Shape.Kind.INT),
            Shape.Field.scalar("field6", Shape.Kind.UUID),
            Shape.Field.scalar("field7", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field8", Shape.Kind.STRING),
            Shape.Field.scalar("field9", Shape.Kind.INT),
            Shape.Field.scalar("field10", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field11", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field12", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field13", Shape.Kind.INT),
            Shape.Field.scalar("field14", Shape.Kind.UUID),
            Shape.Field.scalar("field15", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field16", Shape.Kind.STRING),
            Shape.Field.scalar("field17", Shape.Kind.INT),
            Shape.Field.scalar("field18", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field19", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field20", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field21", Shape.Kind.INT),
            Shape.Field.scalar("field22", Shape.Kind.UUID),
            Shape.Field.scalar("field23", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field24", Shape.Kind.STRING),
            Shape.Field.scalar("field25", Shape.Kind.INT),
            Shape.Field.scalar("field26", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field27", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field28", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field29", Shape.Kind.INT),
            Shape.Field.scalar("field30", Shape.Kind.UUID),
            Shape.Field.scalar("field31", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field32", Shape.Kind.STRING),
            Shape.Field.scalar("field33", Shape.Kind.INT),
            Shape.Field.scalar("field34", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field35", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field36", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field37", Shape.Kind.INT),
            Shape.Field.scalar("field38", Shape.Kind.UUID),
            Shape.Field.scalar("field39", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field40", Shape.Kind.STRING),
            Shape.Field.scalar("field41", Shape.Kind.INT),
            Shape.Field.scalar("field42", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field43", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field44", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field45", Shape.Kind.INT),
            Shape.Field.scalar("field46", Shape.Kind.UUID),
            Shape.Field.scalar("field47", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field48", Shape.Kind.STRING),
            Shape.Field.scalar("field49", Shape.Kind.INT),
            Shape.Field.scalar("field50", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field51", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field52", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field53", Shape.Kind.INT),
            Shape.Field.scalar("field54", Shape.Kind.UUID),
            Shape.Field.scalar("field55", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field56", Shape.Kind.STRING),
            Shape.Field.scalar("field57", Shape.Kind.INT),
            Shape.Field.scalar("field58", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field59", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field60", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field61", Shape.Kind.INT),
            Shape.Field.scalar("field62", Shape.Kind.UUID),
            Shape.Field.scalar("field63", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field64", Shape.Kind.STRING),
            Shape.Field.scalar("field65", Shape.Kind.INT),
            Shape.Field.scalar("field66", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field67", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field68", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field69", Shape.Kind.INT),
            Shape.Field.scalar("field70", Shape.Kind.UUID),
            Shape.Field.scalar("field71", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field72", Shape.Kind.STRING),
            Shape.Field.scalar("field73", Shape.Kind.INT),
            Shape.Field.scalar("field74", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field75", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field76", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field77", Shape.Kind.INT),
            Shape.Field.scalar("field78", Shape.Kind.UUID),
            Shape.Field.scalar("field79", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field80", Shape.Kind.STRING),
            Shape.Field.scalar("field81", Shape.Kind.INT),
            Shape.Field.scalar("field82", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field83", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field84", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field85", Shape.Kind.INT),
            Shape.Field.scalar("field86", Shape.Kind.UUID),
            Shape.Field.scalar("field87", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field88", Shape.Kind.STRING),
            Shape.Field.scalar("field89", Shape.Kind.INT),
            Shape.Field.scalar("field90", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field91", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field92", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field93", Shape.Kind.INT),
            Shape.Field.scalar("field94", Shape.Kind.UUID),
            Shape.Field.scalar("field95", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field96", Shape.Kind.STRING),
            Shape.Field.scalar("field97", Shape.Kind.INT),
            Shape.Field.scalar("field98", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field99", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field100", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field101", Shape.Kind.INT),
            Shape.Field.scalar("field102", Shape.Kind.UUID),
            Shape.Field.scalar("field103", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field104", Shape.Kind.STRING),
            Shape.Field.scalar("field105", Shape.Kind.INT),
            Shape.Field.scalar("field106", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field107", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field108", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field109", Shape.Kind.INT),
            Shape.Field.scalar("field110", Shape.Kind.UUID),
            Shape.Field.scalar("field111", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field112", Shape.Kind.STRING),
            Shape.Field.scalar("field113", Shape.Kind.INT),
            Shape.Field.scalar("field114", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field115", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field116", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field117", Shape.Kind.INT),
            Shape.Field.scalar("field118", Shape.Kind.UUID),
            Shape.Field.scalar("field119", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field120", Shape.Kind.STRING),
            Shape.Field.scalar("field121", Shape.Kind.INT),
            Shape.Field.scalar("field122", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field123", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field124", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field125", Shape.Kind.INT),
            Shape.Field.scalar("field126", Shape.Kind.UUID),
            Shape.Field.scalar("field127", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field128", Shape.Kind.STRING),
            Shape.Field.scalar("field129", Shape.Kind.INT),
            Shape.Field.scalar("field130", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field131", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field132", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field133", Shape.Kind.INT),
            Shape.Field.scalar("field134", Shape.Kind.UUID),
            Shape.Field.scalar("field135", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field136", Shape.Kind.STRING),
            Shape.Field.scalar("field137", Shape.Kind.INT),
            Shape.Field.scalar("field138", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field139", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field140", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field141", Shape.Kind.INT),
            Shape.Field.scalar("field142", Shape.Kind.UUID),
            Shape.Field.scalar("field143", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field144", Shape.Kind.STRING),
            Shape.Field.scalar("field145", Shape.Kind.INT),
            Shape.Field.scalar("field146", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field147", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field148", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field149", Shape.Kind.INT),
            Shape.Field.scalar("field150", Shape.Kind.UUID),
            Shape.Field.scalar("field151", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field152", Shape.Kind.STRING),
            Shape.Field.scalar("field153", Shape.Kind.INT),
            Shape.Field.scalar("field154", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field155", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field156", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field157", Shape.Kind.INT),
            Shape.Field.scalar("field158", Shape.Kind.UUID),
            Shape.Field.scalar("field159", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field160", Shape.Kind.STRING),
            Shape.Field.scalar("field161", Shape.Kind.INT),
            Shape.Field.scalar("field162", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field163", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field164", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field165", Shape.Kind.INT),
            Shape.Field.scalar("field166", Shape.Kind.UUID),
            Shape.Field.scalar("field167", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field168", Shape.Kind.STRING),
            Shape.Field.scalar("field169", Shape.Kind.INT),
            Shape.Field.scalar("field170", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field171", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field172", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field173", Shape.Kind.INT),
            Shape.Field.scalar("field174", Shape.Kind.UUID),
            Shape.Field.scalar("field175", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field176", Shape.Kind.STRING),
            Shape.Field.scalar("field177", Shape.Kind.INT),
            Shape.Field.scalar("field178", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field179", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field180", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field181", Shape.Kind.INT),
            Shape.Field.scalar("field182", Shape.Kind.UUID),
            Shape.Field.scalar("field183", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field184", Shape.Kind.STRING),
            Shape.Field.scalar("field185", Shape.Kind.INT),
            Shape.Field.scalar("field186", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field187", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field188", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field189", Shape.Kind.INT),
            Shape.Field.scalar("field190", Shape.Kind.UUID),
            Shape.Field.scalar("field191", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("field192", Shape.Kind.STRING),
            Shape.Field.scalar("field193", Shape.Kind.INT),
            Shape.Field.scalar("field194", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("field195", Shape.Kind.INT).optional(),
            Shape.Field.scalar("field196", Shape.Kind.DECIMAL),
            Shape.Field.scalar("field197", Shape.Kind.INT),
            Shape.Field.scalar("field198", Shape.Kind.UUID),
            Shape.Field.scalar("field199", Shape.Kind.INSTANT).optional());

    private ApplicationMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Application application) {
        return application.id;
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Application copy(Application application) {
        Application copy = new Application();
        copyFrom0(application, copy);
        copyFrom150(application, copy);
        return copy;
    }

    @Override
    public boolean sameState(Application one, Application other) {
        return sameFrom0(one, other)
                && sameFrom150(one, other);
    }

    @Override
    public void check(Application application, Violations violations) {
        ApplicationConstraints.check(application, violations);
    }

    @Override
    public void write(Application application, StateWriter out) {
        out.beginObject(SHAPE);
        writeFrom0(application, out);
        writeFrom150(application, out);
        out.endObject();
    }

    @Override
    public Application read(StateReader in) {
        Application application = new Application();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            if (field < 150) {
                readFrom0(field, application, in);
            } else {
                readFrom150(field, application, in);
            }
        }
        return application;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }

    private static void copyFrom0(Application application, Application copy) {
        copy.id = application.id;
        copy.form = application.form;
        copy.field0 = application.field0;
        copy.field1 = application.field1;
        copy.field2 = application.field2;
        copy.field3 = application.field3;
        copy.field4 = application.field4;
        copy.field5 = application.field5;
        copy.field6 = application.field6;
        copy.field7 = application.field7;
        copy.field8 = application.field8;
        copy.field9 = application.field9;
        copy.field10 = application.field10;
        copy.field11 = application.field11;
        copy.field12 = application.field12;
        copy.field13 = application.field13;
        copy.field14 = application.field14;
        copy.field15 = application.field15;
        copy.field16 = application.field16;
        copy.field17 = application.field17;
        copy.field18 = application.field18;
        copy.field19 = application.field19;
        copy.field20 = application.field20;
        copy.field21 = application.field21;
        copy.field22 = application.field22;
        copy.field23 = application.field23;
        copy.field24 = application.field24;
        copy.field25 = application.field25;
        copy.field26 = application.field26;
        copy.field27 = application.field27;
        copy.field28 = application.field28;
        copy.field29 = application.field29;
        copy.field30 = application.field30;
        copy.field31 = application.field31;
        copy.field32 = application.field32;
        copy.field33 = application.field33;
        copy.field34 = application.field34;
        copy.field35 = application.field35;
        copy.field36 = application.field36;
        copy.field37 = application.field37;
        copy.field38 = application.field38;
        copy.field39 = application.field39;
        copy.field40 = application.field40;
        copy.field41 = application.field41;
        copy.field42 = application.field42;
        copy.field43 = application.field43;
        copy.field44 = application.field44;
        copy.field45 = application.field45;
        copy.field46 = application.field46;
        copy.field47 = application.field47;
        copy.field48 = application.field48;
        copy.field49 = application.field49;
        copy.field50 = application.field50;
        copy.field51 = application.field51;
        copy.field52 = application.field52;
        copy.field53 = application.field53;
        copy.field54 = application.field54;
        copy.field55 = application.field55;
        copy.field56 = application.field56;
        copy.field57 = application.field57;
        copy.field58 = application.field58;
        copy.field59 = application.field59;
        copy.field60 = application.field60;
        copy.field61 = application.field61;
        copy.field62 = application.field62;
        copy.field63 = application.field63;
        copy.field64 = application.field64;
        copy.field65 = application.field65;
        copy.field66 = application.field66;
        copy.field67 = application.field67;
        copy.field68 = application.field68;
        copy.field69 = application.field69;
        copy.field70 = application.field70;
        copy.field71 = application.field71;
        copy.field72 = application.field72;
        copy.field73 = application.field73;
        copy.field74 = application.field74;
        copy.field75 = application.field75;
        copy.field76 = application.field76;
        copy.field77 = application.field77;
        copy.field78 = application.field78;
        copy.field79 = application.field79;
        copy.field80 = application.field80;
        copy.field81 = application.field81;
        copy.field82 = application.field82;
        copy.field83 = application.field83;
        copy.field84 = application.field84;
        copy.field85 = application.field85;
        copy.field86 = application.field86;
        copy.field87 = application.field87;
        copy.field88 = application.field88;
        copy.field89 = application.field89;
        copy.field90 = application.field90;
        copy.field91 = application.field91;
        copy.field92 = application.field92;
        copy.field93 = application.field93;
        copy.field94 = application.field94;
        copy.field95 = application.field95;
        copy.field96 = application.field96;
        copy.field97 = application.field97;
        copy.field98 = application.field98;
        copy.field99 = application.field99;
        copy.field100 = application.field100;
        copy.field101 = application.field101;
        copy.field102 = application.field102;
        copy.field103 = application.field103;
        copy.field104 = application.field104;
        copy.field105 = application.field105;
        copy.field106 = application.field106;
        copy.field107 = application.field107;
        copy.field108 = application.field108;
        copy.field109 = application.field109;
        copy.field110 = application.field110;
        copy.field111 = application.field111;
        copy.field112 = application.field112;
        copy.field113 = application.field113;
        copy.field114 = application.field114;
        copy.field115 = application.field115;
        copy.field116 = application.field116;
        copy.field117 = application.field117;
        copy.field118 = application.field118;
        copy.field119 = application.field119;
        copy.field120 = application.field120;
        copy.field121 = application.field121;
        copy.field122 = application.field122;
        copy.field123 = application.field123;
        copy.field124 = application.field124;
        copy.field125 = application.field125;
        copy.field126 = application.field126;
        copy.field127 = application.field127;
        copy.field128 = application.field128;
        copy.field129 = application.field129;
        copy.field130 = application.field130;
        copy.field131 = application.field131;
        copy.field132 = application.field132;
        copy.field133 = application.field133;
        copy.field134 = application.field134;
        copy.field135 = application.field135;
        copy.field136 = application.field136;
        copy.field137 = application.field137;
        copy.field138 = application.field138;
        copy.field139 = application.field139;
        copy.field140 = application.field140;
        copy.field141 = application.field141;
        copy.field142 = application.field142;
        copy.field143 = application.field143;
        copy.field144 = application.field144;
        copy.field145 = application.field145;
        copy.field146 = application.field146;
        copy.field147 = application.field147;
    }

    private static void copyFrom150(Application application, Application copy) {
        copy.field148 = application.field148;
        copy.field149 = application.field149;
        copy.field150 = application.field150;
        copy.field151 = application.field151;
        copy.field152 = application.field152;
        copy.field153 = application.field153;
        copy.field154 = application.field154;
        copy.field155 = application.field155;
        copy.field156 = application.field156;
        copy.field157 = application.field157;
        copy.field158 = application.field158;
        copy.field159 = application.field159;
        copy.field160 = application.field160;
        copy.field161 = application.field161;
        copy.field162 = application.field162;
        copy.field163 = application.field163;
        copy.field164 = application.field164;
        copy.field165 = application.field165;
        copy.field166 = application.field166;
        copy.field167 = application.field167;
        copy.field168 = application.field168;
        copy.field169 = application.field169;
        copy.field170 = application.field170;
        copy.field171 = application.field171;
        copy.field172 = application.field172;
        copy.field173 = application.field173;
        copy.field174 = application.field174;
        copy.field175 = application.field175;
        copy.field176 = application.field176;
        copy.field177 = application.field177;
        copy.field178 = application.field178;
        copy.field179 = application.field179;
        copy.field180 = application.field180;
        copy.field181 = application.field181;
        copy.field182 = application.field182;
        copy.field183 = application.field183;
        copy.field184 = application.field184;
        copy.field185 = application.field185;
        copy.field186 = application.field186;
        copy.field187 = application.field187;
        copy.field188 = application.field188;
        copy.field189 = application.field189;
        copy.field190 = application.field190;
        copy.field191 = application.field191;
        copy.field192 = application.field192;
        copy.field193 = application.field193;
        copy.field194 = application.field194;
        copy.field195 = application.field195;
        copy.field196 = application.field196;
        copy.field197 = application.field197;
        copy.field198 = application.field198;
        copy.field199 = application.field199;
    }

    private static boolean sameFrom0(Application one, Application other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.form, other.form)
                && Objects.equals(one.field0, other.field0)
                && one.field1 == other.field1
                && Objects.equals(one.field2, other.field2)
                && Objects.equals(one.field3, other.field3)
                && Objects.equals(one.field4, other.field4)
                && one.field5 == other.field5
                && Objects.equals(one.field6, other.field6)
                && Objects.equals(one.field7, other.field7)
                && Objects.equals(one.field8, other.field8)
                && one.field9 == other.field9
                && Objects.equals(one.field10, other.field10)
                && Objects.equals(one.field11, other.field11)
                && Objects.equals(one.field12, other.field12)
                && one.field13 == other.field13
                && Objects.equals(one.field14, other.field14)
                && Objects.equals(one.field15, other.field15)
                && Objects.equals(one.field16, other.field16)
                && one.field17 == other.field17
                && Objects.equals(one.field18, other.field18)
                && Objects.equals(one.field19, other.field19)
                && Objects.equals(one.field20, other.field20)
                && one.field21 == other.field21
                && Objects.equals(one.field22, other.field22)
                && Objects.equals(one.field23, other.field23)
                && Objects.equals(one.field24, other.field24)
                && one.field25 == other.field25
                && Objects.equals(one.field26, other.field26)
                && Objects.equals(one.field27, other.field27)
                && Objects.equals(one.field28, other.field28)
                && one.field29 == other.field29
                && Objects.equals(one.field30, other.field30)
                && Objects.equals(one.field31, other.field31)
                && Objects.equals(one.field32, other.field32)
                && one.field33 == other.field33
                && Objects.equals(one.field34, other.field34)
                && Objects.equals(one.field35, other.field35)
                && Objects.equals(one.field36, other.field36)
                && one.field37 == other.field37
                && Objects.equals(one.field38, other.field38)
                && Objects.equals(one.field39, other.field39)
                && Objects.equals(one.field40, other.field40)
                && one.field41 == other.field41
                && Objects.equals(one.field42, other.field42)
                && Objects.equals(one.field43, other.field43)
                && Objects.equals(one.field44, other.field44)
                && one.field45 == other.field45
                && Objects.equals(one.field46, other.field46)
                && Objects.equals(one.field47, other.field47)
                && Objects.equals(one.field48, other.field48)
                && one.field49 == other.field49
                && Objects.equals(one.field50, other.field50)
                && Objects.equals(one.field51, other.field51)
                && Objects.equals(one.field52, other.field52)
                && one.field53 == other.field53
                && Objects.equals(one.field54, other.field54)
                && Objects.equals(one.field55, other.field55)
                && Objects.equals(one.field56, other.field56)
                && one.field57 == other.field57
                && Objects.equals(one.field58, other.field58)
                && Objects.equals(one.field59, other.field59)
                && Objects.equals(one.field60, other.field60)
                && one.field61 == other.field61
                && Objects.equals(one.field62, other.field62)
                && Objects.equals(one.field63, other.field63)
                && Objects.equals(one.field64, other.field64)
                && one.field65 == other.field65
                && Objects.equals(one.field66, other.field66)
                && Objects.equals(one.field67, other.field67)
                && Objects.equals(one.field68, other.field68)
                && one.field69 == other.field69
                && Objects.equals(one.field70, other.field70)
                && Objects.equals(one.field71, other.field71)
                && Objects.equals(one.field72, other.field72)
                && one.field73 == other.field73
                && Objects.equals(one.field74, other.field74)
                && Objects.equals(one.field75, other.field75)
                && Objects.equals(one.field76, other.field76)
                && one.field77 == other.field77
                && Objects.equals(one.field78, other.field78)
                && Objects.equals(one.field79, other.field79)
                && Objects.equals(one.field80, other.field80)
                && one.field81 == other.field81
                && Objects.equals(one.field82, other.field82)
                && Objects.equals(one.field83, other.field83)
                && Objects.equals(one.field84, other.field84)
                && one.field85 == other.field85
                && Objects.equals(one.field86, other.field86)
                && Objects.equals(one.field87, other.field87)
                && Objects.equals(one.field88, other.field88)
                && one.field89 == other.field89
                && Objects.equals(one.field90, other.field90)
                && Objects.equals(one.field91, other.field91)
                && Objects.equals(one.field92, other.field92)
                && one.field93 == other.field93
                && Objects.equals(one.field94, other.field94)
                && Objects.equals(one.field95, other.field95)
                && Objects.equals(one.field96, other.field96)
                && one.field97 == other.field97
                && Objects.equals(one.field98, other.field98)
                && Objects.equals(one.field99, other.field99)
                && Objects.equals(one.field100, other.field100)
                && one.field101 == other.field101
                && Objects.equals(one.field102, other.field102)
                && Objects.equals(one.field103, other.field103)
                && Objects.equals(one.field104, other.field104)
                && one.field105 == other.field105
                && Objects.equals(one.field106, other.field106)
                && Objects.equals(one.field107, other.field107)
                && Objects.equals(one.field108, other.field108)
                && one.field109 == other.field109
                && Objects.equals(one.field110, other.field110)
                && Objects.equals(one.field111, other.field111)
                && Objects.equals(one.field112, other.field112)
                && one.field113 == other.field113
                && Objects.equals(one.field114, other.field114)
                && Objects.equals(one.field115, other.field115)
                && Objects.equals(one.field116, other.field116)
                && one.field117 == other.field117
                && Objects.equals(one.field118, other.field118)
                && Objects.equals(one.field119, other.field119)
                && Objects.equals(one.field120, other.field120)
                && one.field121 == other.field121
                && Objects.equals(one.field122, other.field122)
                && Objects.equals(one.field123, other.field123)
                && Objects.equals(one.field124, other.field124)
                && one.field125 == other.field125
                && Objects.equals(one.field126, other.field126)
                && Objects.equals(one.field127, other.field127)
                && Objects.equals(one.field128, other.field128)
                && one.field129 == other.field129
                && Objects.equals(one.field130, other.field130)
                && Objects.equals(one.field131, other.field131)
                && Objects.equals(one.field132, other.field132)
                && one.field133 == other.field133
                && Objects.equals(one.field134, other.field134)
                && Objects.equals(one.field135, other.field135)
                && Objects.equals(one.field136, other.field136)
                && one.field137 == other.field137
                && Objects.equals(one.field138, other.field138)
                && Objects.equals(one.field139, other.field139)
                && Objects.equals(one.field140, other.field140)
                && one.field141 == other.field141
                && Objects.equals(one.field142, other.field142)
                && Objects.equals(one.field143, other.field143)
                && Objects.equals(one.field144, other.field144)
                && one.field145 == other.field145
                && Objects.equals(one.field146, other.field146)
                && Objects.equals(one.field147, other.field147);
    }

    private static boolean sameFrom150(Application one, Application other) {
        return Objects.equals(one.field148, other.field148)
                && one.field149 == other.field149
                && Objects.equals(one.field150, other.field150)
                && Objects.equals(one.field151, other.field151)
                && Objects.equals(one.field152, other.field152)
                && one.field153 == other.field153
                && Objects.equals(one.field154, other.field154)
                && Objects.equals(one.field155, other.field155)
                && Objects.equals(one.field156, other.field156)
                && one.field157 == other.field157
                && Objects.equals(one.field158, other.field158)
                && Objects.equals(one.field159, other.field159)
                && Objects.equals(one.field160, other.field160)
                && one.field161 == other.field161
                && Objects.equals(one.field162, other.field162)
                && Objects.equals(one.field163, other.field163)
                && Objects.equals(one.field164, other.field164)
                && one.field165 == other.field165
                && Objects.equals(one.field166, other.field166)
                && Objects.equals(one.field167, other.field167)
                && Objects.equals(one.field168, other.field168)
                && one.field169 == other.field169
                && Objects.equals(one.field170, other.field170)
                && Objects.equals(one.field171, other.field171)
                && Objects.equals(one.field172, other.field172)
                && one.field173 == other.field173
                && Objects.equals(one.field174, other.field174)
                && Objects.equals(one.field175, other.field175)
                && Objects.equals(one.field176, other.field176)
                && one.field177 == other.field177
                && Objects.equals(one.field178, other.field178)
                && Objects.equals(one.field179, other.field179)
                && Objects.equals(one.field180, other.field180)
                && one.field181 == other.field181
                && Objects.equals(one.field182, other.field182)
                && Objects.equals(one.field183, other.field183)
                && Objects.equals(one.field184, other.field184)
                && one.field185 == other.field185
                && Objects.equals(one.field186, other.field186)
                && Objects.equals(one.field187, other.field187)
                && Objects.equals(one.field188, other.field188)
                && one.field189 == other.field189
                && Objects.equals(one.field190, other.field190)
                && Objects.equals(one.field191, other.field191)
                && Objects.equals(one.field192, other.field192)
                && one.field193 == other.field193
                && Objects.equals(one.field194, other.field194)
                && Objects.equals(one.field195, other.field195)
                && Objects.equals(one.field196, other.field196)
                && one.field197 == other.field197
                && Objects.equals(one.field198, other.field198)
                && Objects.equals(one.field199, other.field199);
    }

    private static void writeFrom0(Application application, StateWriter out) {
        out.field(ID).writeUuid(application.id);
        FormMapping.write(application.form, out.field(FORM));
        out.field(FIELD0).writeString(application.field0);
        out.field(FIELD1).writeInt(application.field1);
        if (application.field2 == null) {
            out.field(FIELD2).writeNull();
        } else {
            out.field(FIELD2).writeString(application.field2);
        }
        if (application.field3 == null) {
            out.field(FIELD3).writeNull();
        } else {
            out.field(FIELD3).writeInt(application.field3);
        }
        out.field(FIELD4).writeDecimal(application.field4);
        out.field(FIELD5).writeInt(application.field5);
        out.field(FIELD6).writeUuid(application.field6);
        if (application.field7 == null) {
            out.field(FIELD7).writeNull();
        } else {
            out.field(FIELD7).writeInstant(application.field7);
        }
        out.field(FIELD8).writeString(application.field8);
        out.field(FIELD9).writeInt(application.field9);
        if (application.field10 == null) {
            out.field(FIELD10).writeNull();
        } else {
            out.field(FIELD10).writeString(application.field10);
        }
        if (application.field11 == null) {
            out.field(FIELD11).writeNull();
        } else {
            out.field(FIELD11).writeInt(application.field11);
        }
        out.field(FIELD12).writeDecimal(application.field12);
        out.field(FIELD13).writeInt(application.field13);
        out.field(FIELD14).writeUuid(application.field14);
        if (application.field15 == null) {
            out.field(FIELD15).writeNull();
        } else {
            out.field(FIELD15).writeInstant(application.field15);
        }
        out.field(FIELD16).writeString(application.field16);
        out.field(FIELD17).writeInt(application.field17);
        if (application.field18 == null) {
            out.field(FIELD18).writeNull();
        } else {
            out.field(FIELD18).writeString(application.field18);
        }
        if (application.field19 == null) {
            out.field(FIELD19).writeNull();
        } else {
            out.field(FIELD19).writeInt(application.field19);
        }
        out.field(FIELD20).writeDecimal(application.field20);
        out.field(FIELD21).writeInt(application.field21);
        out.field(FIELD22).writeUuid(application.field22);
        if (application.field23 == null) {
            out.field(FIELD23).writeNull();
        } else {
            out.field(FIELD23).writeInstant(application.field23);
        }
        out.field(FIELD24).writeString(application.field24);
        out.field(FIELD25).writeInt(application.field25);
        if (application.field26 == null) {
            out.field(FIELD26).writeNull();
        } else {
            out.field(FIELD26).writeString(application.field26);
        }
        if (application.field27 == null) {
            out.field(FIELD27).writeNull();
        } else {
            out.field(FIELD27).writeInt(application.field27);
        }
        out.field(FIELD28).writeDecimal(application.field28);
        out.field(FIELD29).writeInt(application.field29);
        out.field(FIELD30).writeUuid(application.field30);
        if (application.field31 == null) {
            out.field(FIELD31).writeNull();
        } else {
            out.field(FIELD31).writeInstant(application.field31);
        }
        out.field(FIELD32).writeString(application.field32);
        out.field(FIELD33).writeInt(application.field33);
        if (application.field34 == null) {
            out.field(FIELD34).writeNull();
        } else {
            out.field(FIELD34).writeString(application.field34);
        }
        if (application.field35 == null) {
            out.field(FIELD35).writeNull();
        } else {
            out.field(FIELD35).writeInt(application.field35);
        }
        out.field(FIELD36).writeDecimal(application.field36);
        out.field(FIELD37).writeInt(application.field37);
        out.field(FIELD38).writeUuid(application.field38);
        if (application.field39 == null) {
            out.field(FIELD39).writeNull();
        } else {
            out.field(FIELD39).writeInstant(application.field39);
        }
        out.field(FIELD40).writeString(application.field40);
        out.field(FIELD41).writeInt(application.field41);
        if (application.field42 == null) {
            out.field(FIELD42).writeNull();
        } else {
            out.field(FIELD42).writeString(application.field42);
        }
        if (application.field43 == null) {
            out.field(FIELD43).writeNull();
        } else {
            out.field(FIELD43).writeInt(application.field43);
        }
        out.field(FIELD44).writeDecimal(application.field44);
        out.field(FIELD45).writeInt(application.field45);
        out.field(FIELD46).writeUuid(application.field46);
        if (application.field47 == null) {
            out.field(FIELD47).writeNull();
        } else {
            out.field(FIELD47).writeInstant(application.field47);
        }
        out.field(FIELD48).writeString(application.field48);
        out.field(FIELD49).writeInt(application.field49);
        if (application.field50 == null) {
            out.field(FIELD50).writeNull();
        } else {
            out.field(FIELD50).writeString(application.field50);
        }
        if (application.field51 == null) {
            out.field(FIELD51).writeNull();
        } else {
            out.field(FIELD51).writeInt(application.field51);
        }
        out.field(FIELD52).writeDecimal(application.field52);
        out.field(FIELD53).writeInt(application.field53);
        out.field(FIELD54).writeUuid(application.field54);
        if (application.field55 == null) {
            out.field(FIELD55).writeNull();
        } else {
            out.field(FIELD55).writeInstant(application.field55);
        }
        out.field(FIELD56).writeString(application.field56);
        out.field(FIELD57).writeInt(application.field57);
        if (application.field58 == null) {
            out.field(FIELD58).writeNull();
        } else {
            out.field(FIELD58).writeString(application.field58);
        }
        if (application.field59 == null) {
            out.field(FIELD59).writeNull();
        } else {
            out.field(FIELD59).writeInt(application.field59);
        }
        out.field(FIELD60).writeDecimal(application.field60);
        out.field(FIELD61).writeInt(application.field61);
        out.field(FIELD62).writeUuid(application.field62);
        if (application.field63 == null) {
            out.field(FIELD63).writeNull();
        } else {
            out.field(FIELD63).writeInstant(application.field63);
        }
        out.field(FIELD64).writeString(application.field64);
        out.field(FIELD65).writeInt(application.field65);
        if (application.field66 == null) {
            out.field(FIELD66).writeNull();
        } else {
            out.field(FIELD66).writeString(application.field66);
        }
        if (application.field67 == null) {
            out.field(FIELD67).writeNull();
        } else {
            out.field(FIELD67).writeInt(application.field67);
        }
        out.field(FIELD68).writeDecimal(application.field68);
        out.field(FIELD69).writeInt(application.field69);
        out.field(FIELD70).writeUuid(application.field70);
        if (application.field71 == null) {
            out.field(FIELD71).writeNull();
        } else {
            out.field(FIELD71).writeInstant(application.field71);
        }
        out.field(FIELD72).writeString(application.field72);
        out.field(FIELD73).writeInt(application.field73);
        if (application.field74 == null) {
            out.field(FIELD74).writeNull();
        } else {
            out.field(FIELD74).writeString(application.field74);
        }
        if (application.field75 == null) {
            out.field(FIELD75).writeNull();
        } else {
            out.field(FIELD75).writeInt(application.field75);
        }
        out.field(FIELD76).writeDecimal(application.field76);
        out.field(FIELD77).writeInt(application.field77);
        out.field(FIELD78).writeUuid(application.field78);
        if (application.field79 == null) {
            out.field(FIELD79).writeNull();
        } else {
            out.field(FIELD79).writeInstant(application.field79);
        }
        out.field(FIELD80).writeString(application.field80);
        out.field(FIELD81).writeInt(application.field81);
        if (application.field82 == null) {
            out.field(FIELD82).writeNull();
        } else {
            out.field(FIELD82).writeString(application.field82);
        }
        if (application.field83 == null) {
            out.field(FIELD83).writeNull();
        } else {
            out.field(FIELD83).writeInt(application.field83);
        }
        out.field(FIELD84).writeDecimal(application.field84);
        out.field(FIELD85).writeInt(application.field85);
        out.field(FIELD86).writeUuid(application.field86);
        if (application.field87 == null) {
            out.field(FIELD87).writeNull();
        } else {
            out.field(FIELD87).writeInstant(application.field87);
        }
        out.field(FIELD88).writeString(application.field88);
        out.field(FIELD89).writeInt(application.field89);
        if (application.field90 == null) {
            out.field(FIELD90).writeNull();
        } else {
            out.field(FIELD90).writeString(application.field90);
        }
        if (application.field91 == null) {
            out.field(FIELD91).writeNull();
        } else {
            out.field(FIELD91).writeInt(application.field91);
        }
        out.field(FIELD92).writeDecimal(application.field92);
        out.field(FIELD93).writeInt(application.field93);
        out.field(FIELD94).writeUuid(application.field94);
        if (application.field95 == null) {
            out.field(FIELD95).writeNull();
        } else {
            out.field(FIELD95).writeInstant(application.field95);
        }
        out.field(FIELD96).writeString(application.field96);
        out.field(FIELD97).writeInt(application.field97);
        if (application.field98 == null) {
            out.field(FIELD98).writeNull();
        } else {
            out.field(FIELD98).writeString(application.field98);
        }
        if (application.field99 == null) {
            out.field(FIELD99).writeNull();
        } else {
            out.field(FIELD99).writeInt(application.field99);
        }
        out.field(FIELD100).writeDecimal(application.field100);
        out.field(FIELD101).writeInt(application.field101);
        out.field(FIELD102).writeUuid(application.field102);
        if (application.field103 == null) {
            out.field(FIELD103).writeNull();
        } else {
            out.field(FIELD103).writeInstant(application.field103);
        }
        out.field(FIELD104).writeString(application.field104);
        out.field(FIELD105).writeInt(application.field105);
        if (application.field106 == null) {
            out.field(FIELD106).writeNull();
        } else {
            out.field(FIELD106).writeString(application.field106);
        }
        if (application.field107 == null) {
            out.field(FIELD107).writeNull();
        } else {
            out.field(FIELD107).writeInt(application.field107);
        }
        out.field(FIELD108).writeDecimal(application.field108);
        out.field(FIELD109).writeInt(application.field109);
        out.field(FIELD110).writeUuid(application.field110);
        if (application.field111 == null) {
            out.field(FIELD111).writeNull();
        } else {
            out.field(FIELD111).writeInstant(application.field111);
        }
        out.field(FIELD112).writeString(application.field112);
        out.field(FIELD113).writeInt(application.field113);
        if (application.field114 == null) {
            out.field(FIELD114).writeNull();
        } else {
            out.field(FIELD114).writeString(application.field114);
        }
        if (application.field115 == null) {
            out.field(FIELD115).writeNull();
        } else {
            out.field(FIELD115).writeInt(application.field115);
        }
        out.field(FIELD116).writeDecimal(application.field116);
        out.field(FIELD117).writeInt(application.field117);
        out.field(FIELD118).writeUuid(application.field118);
        if (application.field119 == null) {
            out.field(FIELD119).writeNull();
        } else {
            out.field(FIELD119).writeInstant(application.field119);
        }
        out.field(FIELD120).writeString(application.field120);
        out.field(FIELD121).writeInt(application.field121);
        if (application.field122 == null) {
            out.field(FIELD122).writeNull();
        } else {
            out.field(FIELD122).writeString(application.field122);
        }
        if (application.field123 == null) {
            out.field(FIELD123).writeNull();
        } else {
            out.field(FIELD123).writeInt(application.field123);
        }
        out.field(FIELD124).writeDecimal(application.field124);
        out.field(FIELD125).writeInt(application.field125);
        out.field(FIELD126).writeUuid(application.field126);
        if (application.field127 == null) {
            out.field(FIELD127).writeNull();
        } else {
            out.field(FIELD127).writeInstant(application.field127);
        }
        out.field(FIELD128).writeString(application.field128);
        out.field(FIELD129).writeInt(application.field129);
        if (application.field130 == null) {
            out.field(FIELD130).writeNull();
        } else {
            out.field(FIELD130).writeString(application.field130);
        }
        if (application.field131 == null) {
            out.field(FIELD131).writeNull();
        } else {
            out.field(FIELD131).writeInt(application.field131);
        }
        out.field(FIELD132).writeDecimal(application.field132);
        out.field(FIELD133).writeInt(application.field133);
        out.field(FIELD134).writeUuid(application.field134);
        if (application.field135 == null) {
            out.field(FIELD135).writeNull();
        } else {
            out.field(FIELD135).writeInstant(application.field135);
        }
        out.field(FIELD136).writeString(application.field136);
        out.field(FIELD137).writeInt(application.field137);
        if (application.field138 == null) {
            out.field(FIELD138).writeNull();
        } else {
            out.field(FIELD138).writeString(application.field138);
        }
        if (application.field139 == null) {
            out.field(FIELD139).writeNull();
        } else {
            out.field(FIELD139).writeInt(application.field139);
        }
        out.field(FIELD140).writeDecimal(application.field140);
        out.field(FIELD141).writeInt(application.field141);
        out.field(FIELD142).writeUuid(application.field142);
        if (application.field143 == null) {
            out.field(FIELD143).writeNull();
        } else {
            out.field(FIELD143).writeInstant(application.field143);
        }
        out.field(FIELD144).writeString(application.field144);
        out.field(FIELD145).writeInt(application.field145);
        if (application.field146 == null) {
            out.field(FIELD146).writeNull();
        } else {
            out.field(FIELD146).writeString(application.field146);
        }
        if (application.field147 == null) {
            out.field(FIELD147).writeNull();
        } else {
            out.field(FIELD147).writeInt(application.field147);
        }
    }

    private static void writeFrom150(Application application, StateWriter out) {
        out.field(FIELD148).writeDecimal(application.field148);
        out.field(FIELD149).writeInt(application.field149);
        out.field(FIELD150).writeUuid(application.field150);
        if (application.field151 == null) {
            out.field(FIELD151).writeNull();
        } else {
            out.field(FIELD151).writeInstant(application.field151);
        }
        out.field(FIELD152).writeString(application.field152);
        out.field(FIELD153).writeInt(application.field153);
        if (application.field154 == null) {
            out.field(FIELD154).writeNull();
        } else {
            out.field(FIELD154).writeString(application.field154);
        }
        if (application.field155 == null) {
            out.field(FIELD155).writeNull();
        } else {
            out.field(FIELD155).writeInt(application.field155);
        }
        out.field(FIELD156).writeDecimal(application.field156);
        out.field(FIELD157).writeInt(application.field157);
        out.field(FIELD158).writeUuid(application.field158);
        if (application.field159 == null) {
            out.field(FIELD159).writeNull();
        } else {
            out.field(FIELD159).writeInstant(application.field159);
        }
        out.field(FIELD160).writeString(application.field160);
        out.field(FIELD161).writeInt(application.field161);
        if (application.field162 == null) {
            out.field(FIELD162).writeNull();
        } else {
            out.field(FIELD162).writeString(application.field162);
        }
        if (application.field163 == null) {
            out.field(FIELD163).writeNull();
        } else {
            out.field(FIELD163).writeInt(application.field163);
        }
        out.field(FIELD164).writeDecimal(application.field164);
        out.field(FIELD165).writeInt(application.field165);
        out.field(FIELD166).writeUuid(application.field166);
        if (application.field167 == null) {
            out.field(FIELD167).writeNull();
        } else {
            out.field(FIELD167).writeInstant(application.field167);
        }
        out.field(FIELD168).writeString(application.field168);
        out.field(FIELD169).writeInt(application.field169);
        if (application.field170 == null) {
            out.field(FIELD170).writeNull();
        } else {
            out.field(FIELD170).writeString(application.field170);
        }
        if (application.field171 == null) {
            out.field(FIELD171).writeNull();
        } else {
            out.field(FIELD171).writeInt(application.field171);
        }
        out.field(FIELD172).writeDecimal(application.field172);
        out.field(FIELD173).writeInt(application.field173);
        out.field(FIELD174).writeUuid(application.field174);
        if (application.field175 == null) {
            out.field(FIELD175).writeNull();
        } else {
            out.field(FIELD175).writeInstant(application.field175);
        }
        out.field(FIELD176).writeString(application.field176);
        out.field(FIELD177).writeInt(application.field177);
        if (application.field178 == null) {
            out.field(FIELD178).writeNull();
        } else {
            out.field(FIELD178).writeString(application.field178);
        }
        if (application.field179 == null) {
            out.field(FIELD179).writeNull();
        } else {
            out.field(FIELD179).writeInt(application.field179);
        }
        out.field(FIELD180).writeDecimal(application.field180);
        out.field(FIELD181).writeInt(application.field181);
        out.field(FIELD182).writeUuid(application.field182);
        if (application.field183 == null) {
            out.field(FIELD183).writeNull();
        } else {
            out.field(FIELD183).writeInstant(application.field183);
        }
        out.field(FIELD184).writeString(application.field184);
        out.field(FIELD185).writeInt(application.field185);
        if (application.field186 == null) {
            out.field(FIELD186).writeNull();
        } else {
            out.field(FIELD186).writeString(application.field186);
        }
        if (application.field187 == null) {
            out.field(FIELD187).writeNull();
        } else {
            out.field(FIELD187).writeInt(application.field187);
        }
        out.field(FIELD188).writeDecimal(application.field188);
        out.field(FIELD189).writeInt(application.field189);
        out.field(FIELD190).writeUuid(application.field190);
        if (application.field191 == null) {
            out.field(FIELD191).writeNull();
        } else {
            out.field(FIELD191).writeInstant(application.field191);
        }
        out.field(FIELD192).writeString(application.field192);
        out.field(FIELD193).writeInt(application.field193);
        if (application.field194 == null) {
            out.field(FIELD194).writeNull();
        } else {
            out.field(FIELD194).writeString(application.field194);
        }
        if (application.field195 == null) {
            out.field(FIELD195).writeNull();
        } else {
            out.field(FIELD195).writeInt(application.field195);
        }
        out.field(FIELD196).writeDecimal(application.field196);
        out.field(FIELD197).writeInt(application.field197);
        out.field(FIELD198).writeUuid(application.field198);
        if (application.field199 == null) {
            out.field(FIELD199).writeNull();
        } else {
            out.field(FIELD199).writeInstant(application.field199);
        }
    }

    private static void readFrom0(int field, Application application, StateReader in) {
        switch (field) {
            case ID -> application.id = in.readUuid();
            case FORM -> application.form = FormMapping.read(in);
            case FIELD0 -> application.field0 = in.readString();
            case FIELD1 -> application.field1 = in.readInt();
            case FIELD2 -> application.field2 = in.readNull() ? null : in.readString();
            case FIELD3 -> application.field3 = in.readNull() ? null : in.readInt();
            case FIELD4 -> application.field4 = in.readDecimal();
            case FIELD5 -> application.field5 = (short) in.readInt();
            case FIELD6 -> application.field6 = in.readUuid();
            case FIELD7 -> application.field7 = in.readNull() ? null : in.readInstant();
            case FIELD8 -> application.field8 = in.readString();
            case FIELD9 -> application.field9 = in.readInt();
            case FIELD10 -> application.field10 = in.readNull() ? null : in.readString();
            case FIELD11 -> application.field11 = in.readNull() ? null : in.readInt();
            case FIELD12 -> application.field12 = in.readDecimal();
            case FIELD13 -> application.field13 = (short) in.readInt();
            case FIELD14 -> application.field14 = in.readUuid();
            case FIELD15 -> application.field15 = in.readNull() ? null : in.readInstant();
            case FIELD16 -> application.field16 = in.readString();
            case FIELD17 -> application.field17 = in.readInt();
            case FIELD18 -> application.field18 = in.readNull() ? null : in.readString();
            case FIELD19 -> application.field19 = in.readNull() ? null : in.readInt();
            case FIELD20 -> application.field20 = in.readDecimal();
            case FIELD21 -> application.field21 = (short) in.readInt();
            case FIELD22 -> application.field22 = in.readUuid();
            case FIELD23 -> application.field23 = in.readNull() ? null : in.readInstant();
            case FIELD24 -> application.field24 = in.readString();
            case FIELD25 -> application.field25 = in.readInt();
            case FIELD26 -> application.field26 = in.readNull() ? null : in.readString();
            case FIELD27 -> application.field27 = in.readNull() ? null : in.readInt();
            case FIELD28 -> application.field28 = in.readDecimal();
            case FIELD29 -> application.field29 = (short) in.readInt();
            case FIELD30 -> application.field30 = in.readUuid();
            case FIELD31 -> application.field31 = in.readNull() ? null : in.readInstant();
            case FIELD32 -> application.field32 = in.readString();
            case FIELD33 -> application.field33 = in.readInt();
            case FIELD34 -> application.field34 = in.readNull() ? null : in.readString();
            case FIELD35 -> application.field35 = in.readNull() ? null : in.readInt();
            case FIELD36 -> application.field36 = in.readDecimal();
            case FIELD37 -> application.field37 = (short) in.readInt();
            case FIELD38 -> application.field38 = in.readUuid();
            case FIELD39 -> application.field39 = in.readNull() ? null : in.readInstant();
            case FIELD40 -> application.field40 = in.readString();
            case FIELD41 -> application.field41 = in.readInt();
            case FIELD42 -> application.field42 = in.readNull() ? null : in.readString();
            case FIELD43 -> application.field43 = in.readNull() ? null : in.readInt();
            case FIELD44 -> application.field44 = in.readDecimal();
            case FIELD45 -> application.field45 = (short) in.readInt();
            case FIELD46 -> application.field46 = in.readUuid();
            case FIELD47 -> application.field47 = in.readNull() ? null : in.readInstant();
            case FIELD48 -> application.field48 = in.readString();
            case FIELD49 -> application.field49 = in.readInt();
            case FIELD50 -> application.field50 = in.readNull() ? null : in.readString();
            case FIELD51 -> application.field51 = in.readNull() ? null : in.readInt();
            case FIELD52 -> application.field52 = in.readDecimal();
            case FIELD53 -> application.field53 = (short) in.readInt();
            case FIELD54 -> application.field54 = in.readUuid();
            case FIELD55 -> application.field55 = in.readNull() ? null : in.readInstant();
            case FIELD56 -> application.field56 = in.readString();
            case FIELD57 -> application.field57 = in.readInt();
            case FIELD58 -> application.field58 = in.readNull() ? null : in.readString();
            case FIELD59 -> application.field59 = in.readNull() ? null : in.readInt();
            case FIELD60 -> application.field60 = in.readDecimal();
            case FIELD61 -> application.field61 = (short) in.readInt();
            case FIELD62 -> application.field62 = in.readUuid();
            case FIELD63 -> application.field63 = in.readNull() ? null : in.readInstant();
            case FIELD64 -> application.field64 = in.readString();
            case FIELD65 -> application.field65 = in.readInt();
            case FIELD66 -> application.field66 = in.readNull() ? null : in.readString();
            case FIELD67 -> application.field67 = in.readNull() ? null : in.readInt();
            case FIELD68 -> application.field68 = in.readDecimal();
            case FIELD69 -> application.field69 = (short) in.readInt();
            case FIELD70 -> application.field70 = in.readUuid();
            case FIELD71 -> application.field71 = in.readNull() ? null : in.readInstant();
            case FIELD72 -> application.field72 = in.readString();
            case FIELD73 -> application.field73 = in.readInt();
            case FIELD74 -> application.field74 = in.readNull() ? null : in.readString();
            case FIELD75 -> application.field75 = in.readNull() ? null : in.readInt();
            case FIELD76 -> application.field76 = in.readDecimal();
            case FIELD77 -> application.field77 = (short) in.readInt();
            case FIELD78 -> application.field78 = in.readUuid();
            case FIELD79 -> application.field79 = in.readNull() ? null : in.readInstant();
            case FIELD80 -> application.field80 = in.readString();
            case FIELD81 -> application.field81 = in.readInt();
            case FIELD82 -> application.field82 = in.readNull() ? null : in.readString();
            case FIELD83 -> application.field83 = in.readNull() ? null : in.readInt();
            case FIELD84 -> application.field84 = in.readDecimal();
            case FIELD85 -> application.field85 = (short) in.readInt();
            case FIELD86 -> application.field86 = in.readUuid();
            case FIELD87 -> application.field87 = in.readNull() ? null : in.readInstant();
            case FIELD88 -> application.field88 = in.readString();
            case FIELD89 -> application.field89 = in.readInt();
            case FIELD90 -> application.field90 = in.readNull() ? null : in.readString();
            case FIELD91 -> application.field91 = in.readNull() ? null : in.readInt();
            case FIELD92 -> application.field92 = in.readDecimal();
            case FIELD93 -> application.field93 = (short) in.readInt();
            case FIELD94 -> application.field94 = in.readUuid();
            case FIELD95 -> application.field95 = in.readNull() ? null : in.readInstant();
            case FIELD96 -> application.field96 = in.readString();
            case FIELD97 -> application.field97 = in.readInt();
            case FIELD98 -> application.field98 = in.readNull() ? null : in.readString();
            case FIELD99 -> application.field99 = in.readNull() ? null : in.readInt();
            case FIELD100 -> application.field100 = in.readDecimal();
            case FIELD101 -> application.field101 = (short) in.readInt();
            case FIELD102 -> application.field102 = in.readUuid();
            case FIELD103 -> application.field103 = in.readNull() ? null : in.readInstant();
            case FIELD104 -> application.field104 = in.readString();
            case FIELD105 -> application.field105 = in.readInt();
            case FIELD106 -> application.field106 = in.readNull() ? null : in.readString();
            case FIELD107 -> application.field107 = in.readNull() ? null : in.readInt();
            case FIELD108 -> application.field108 = in.readDecimal();
            case FIELD109 -> application.field109 = (short) in.readInt();
            case FIELD110 -> application.field110 = in.readUuid();
            case FIELD111 -> application.field111 = in.readNull() ? null : in.readInstant();
            case FIELD112 -> application.field112 = in.readString();
            case FIELD113 -> application.field113 = in.readInt();
            case FIELD114 -> application.field114 = in.readNull() ? null : in.readString();
            case FIELD115 -> application.field115 = in.readNull() ? null : in.readInt();
            case FIELD116 -> application.field116 = in.readDecimal();
            case FIELD117 -> application.field117 = (short) in.readInt();
            case FIELD118 -> application.field118 = in.readUuid();
            case FIELD119 -> application.field119 = in.readNull() ? null : in.readInstant();
            case FIELD120 -> application.field120 = in.readString();
            case FIELD121 -> application.field121 = in.readInt();
            case FIELD122 -> application.field122 = in.readNull() ? null : in.readString();
            case FIELD123 -> application.field123 = in.readNull() ? null : in.readInt();
            case FIELD124 -> application.field124 = in.readDecimal();
            case FIELD125 -> application.field125 = (short) in.readInt();
            case FIELD126 -> application.field126 = in.readUuid();
            case FIELD127 -> application.field127 = in.readNull() ? null : in.readInstant();
            case FIELD128 -> application.field128 = in.readString();
            case FIELD129 -> application.field129 = in.readInt();
            case FIELD130 -> application.field130 = in.readNull() ? null : in.readString();
            case FIELD131 -> application.field131 = in.readNull() ? null : in.readInt();
            case FIELD132 -> application.field132 = in.readDecimal();
            case FIELD133 -> application.field133 = (short) in.readInt();
            case FIELD134 -> application.field134 = in.readUuid();
            case FIELD135 -> application.field135 = in.readNull() ? null : in.readInstant();
            case FIELD136 -> application.field136 = in.readString();
            case FIELD137 -> application.field137 = in.readInt();
            case FIELD138 -> application.field138 = in.readNull() ? null : in.readString();
            case FIELD139 -> application.field139 = in.readNull() ? null : in.readInt();
            case FIELD140 -> application.field140 = in.readDecimal();
            case FIELD141 -> application.field141 = (short) in.readInt();
            case FIELD142 -> application.field142 = in.readUuid();
            case FIELD143 -> application.field143 = in.readNull() ? null : in.readInstant();
            case FIELD144 -> application.field144 = in.readString();
            case FIELD145 -> application.field145 = in.readInt();
            case FIELD146 -> application.field146 = in.readNull() ? null : in.readString();
            case FIELD147 -> application.field147 = in.readNull() ? null : in.readInt();
            default -> throw new IllegalStateException("Application has no field " + field);
        }
    }

    private static void readFrom150(int field, Application application, StateReader in) {
        switch (field) {
            case FIELD148 -> application.field148 = in.readDecimal();
            case FIELD149 -> application.field149 = (short) in.readInt();
            case FIELD150 -> application.field150 = in.readUuid();
            case FIELD151 -> application.field151 = in.readNull() ? null : in.readInstant();
            case FIELD152 -> application.field152 = in.readString();
            case FIELD153 -> application.field153 = in.readInt();
            case FIELD154 -> application.field154 = in.readNull() ? null : in.readString();
            case FIELD155 -> application.field155 = in.readNull() ? null : in.readInt();
            case FIELD156 -> application.field156 = in.readDecimal();
            case FIELD157 -> application.field157 = (short) in.readInt();
            case FIELD158 -> application.field158 = in.readUuid();
            case FIELD159 -> application.field159 = in.readNull() ? null : in.readInstant();
            case FIELD160 -> application.field160 = in.readString();
            case FIELD161 -> application.field161 = in.readInt();
            case FIELD162 -> application.field162 = in.readNull() ? null : in.readString();
            case FIELD163 -> application.field163 = in.readNull() ? null : in.readInt();
            case FIELD164 -> application.field164 = in.readDecimal();
            case FIELD165 -> application.field165 = (short) in.readInt();
            case FIELD166 -> application.field166 = in.readUuid();
            case FIELD167 -> application.field167 = in.readNull() ? null : in.readInstant();
            case FIELD168 -> application.field168 = in.readString();
            case FIELD169 -> application.field169 = in.readInt();
            case FIELD170 -> application.field170 = in.readNull() ? null : in.readString();
            case FIELD171 -> application.field171 = in.readNull() ? null : in.readInt();
            case FIELD172 -> application.field172 = in.readDecimal();
            case FIELD173 -> application.field173 = (short) in.readInt();
            case FIELD174 -> application.field174 = in.readUuid();
            case FIELD175 -> application.field175 = in.readNull() ? null : in.readInstant();
            case FIELD176 -> application.field176 = in.readString();
            case FIELD177 -> application.field177 = in.readInt();
            case FIELD178 -> application.field178 = in.readNull() ? null : in.readString();
            case FIELD179 -> application.field179 = in.readNull() ? null : in.readInt();
            case FIELD180 -> application.field180 = in.readDecimal();
            case FIELD181 -> application.field181 = (short) in.readInt();
            case FIELD182 -> application.field182 = in.readUuid();
            case FIELD183 -> application.field183 = in.readNull() ? null : in.readInstant();
            case FIELD184 -> application.field184 = in.readString();
            case FIELD185 -> application.field185 = in.readInt();
            case FIELD186 -> application.field186 = in.readNull() ? null : in.readString();
            case FIELD187 -> application.field187 = in.readNull() ? null : in.readInt();
            case FIELD188 -> application.field188 = in.readDecimal();
            case FIELD189 -> application.field189 = (short) in.readInt();
            case FIELD190 -> application.field190 = in.readUuid();
            case FIELD191 -> application.field191 = in.readNull() ? null : in.readInstant();
            case FIELD192 -> application.field192 = in.readString();
            case FIELD193 -> application.field193 = in.readInt();
            case FIELD194 -> application.field194 = in.readNull() ? null : in.readString();
            case FIELD195 -> application.field195 = in.readNull() ? null : in.readInt();
            case FIELD196 -> application.field196 = in.readDecimal();
            case FIELD197 -> application.field197 = (short) in.readInt();
            case FIELD198 -> application.field198 = in.readUuid();
            case FIELD199 -> application.field199 = in.readNull() ? null : in.readInstant();
            default -> throw new IllegalStateException("Application has no field " + field);
        }
    }
}
