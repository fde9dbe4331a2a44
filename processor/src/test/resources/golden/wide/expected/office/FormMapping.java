package office;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Form} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class FormMapping {

    private static final int FIELD0 = 0;
    private static final int FIELD1 = 1;
    private static final int FIELD2 = 2;
    private static final int FIELD3 = 3;
    private static final int FIELD4 = 4;
    private static final int FIELD5 = 5;
    private static final int FIELD6 = 6;
    private static final int FIELD7 = 7;
    private static final int FIELD8 = 8;
    private static final int FIELD9 = 9;
    private static final int FIELD10 = 10;
    private static final int FIELD11 = 11;
    private static final int FIELD12 = 12;
    private static final int FIELD13 = 13;
    private static final int FIELD14 = 14;
    private static final int FIELD15 = 15;
    private static final int FIELD16 = 16;
    private static final int FIELD17 = 17;
    private static final int FIELD18 = 18;
    private static final int FIELD19 = 19;
    private static final int FIELD20 = 20;
    private static final int FIELD21 = 21;
    private static final int FIELD22 = 22;
    private static final int FIELD23 = 23;
    private static final int FIELD24 = 24;
    private static final int FIELD25 = 25;
    private static final int FIELD26 = 26;
    private static final int FIELD27 = 27;
    private static final int FIELD28 = 28;
    private static final int FIELD29 = 29;
    private static final int FIELD30 = 30;
    private static final int FIELD31 = 31;
    private static final int FIELD32 = 32;
    private static final int FIELD33 = 33;
    private static final int FIELD34 = 34;
    private static final int FIELD35 = 35;
    private static final int FIELD36 = 36;
    private static final int FIELD37 = 37;
    private static final int FIELD38 = 38;
    private static final int FIELD39 = 39;
    private static final int FIELD40 = 40;
    private static final int FIELD41 = 41;
    private static final int FIELD42 = 42;
    private static final int FIELD43 = 43;
    private static final int FIELD44 = 44;
    private static final int FIELD45 = 45;
    private static final int FIELD46 = 46;
    private static final int FIELD47 = 47;
    private static final int FIELD48 = 48;
    private static final int FIELD49 = 49;
    private static final int FIELD50 = 50;
    private static final int FIELD51 = 51;
    private static final int FIELD52 = 52;
    private static final int FIELD53 = 53;
    private static final int FIELD54 = 54;
    private static final int FIELD55 = 55;
    private static final int FIELD56 = 56;
    private static final int FIELD57 = 57;
    private static final int FIELD58 = 58;
    private static final int FIELD59 = 59;
    private static final int FIELD60 = 60;
    private static final int FIELD61 = 61;
    private static final int FIELD62 = 62;
    private static final int FIELD63 = 63;
    private static final int FIELD64 = 64;
    private static final int FIELD65 = 65;
    private static final int FIELD66 = 66;
    private static final int FIELD67 = 67;
    private static final int FIELD68 = 68;
    private static final int FIELD69 = 69;
    private static final int FIELD70 = 70;
    private static final int FIELD71 = 71;
    private static final int FIELD72 = 72;
    private static final int FIELD73 = 73;
    private static final int FIELD74 = 74;
    private static final int FIELD75 = 75;
    private static final int FIELD76 = 76;
    private static final int FIELD77 = 77;
    private static final int FIELD78 = 78;
    private static final int FIELD79 = 79;
    private static final int FIELD80 = 80;
    private static final int FIELD81 = 81;
    private static final int FIELD82 = 82;
    private static final int FIELD83 = 83;
    private static final int FIELD84 = 84;
    private static final int FIELD85 = 85;
    private static final int FIELD86 = 86;
    private static final int FIELD87 = 87;
    private static final int FIELD88 = 88;
    private static final int FIELD89 = 89;
    private static final int FIELD90 = 90;
    private static final int FIELD91 = 91;
    private static final int FIELD92 = 92;
    private static final int FIELD93 = 93;
    private static final int FIELD94 = 94;
    private static final int FIELD95 = 95;
    private static final int FIELD96 = 96;
    private static final int FIELD97 = 97;
    private static final int FIELD98 = 98;
    private static final int FIELD99 = 99;
    private static final int FIELD100 = 100;
    private static final int FIELD101 = 101;
    private static final int FIELD102 = 102;
    private static final int FIELD103 = 103;
    private static final int FIELD104 = 104;
    private static final int FIELD105 = 105;
    private static final int FIELD106 = 106;
    private static final int FIELD107 = 107;
    private static final int FIELD108 = 108;
    private static final int FIELD109 = 109;
    private static final int FIELD110 = 110;
    private static final int FIELD111 = 111;
    private static final int FIELD112 = 112;
    private static final int FIELD113 = 113;
    private static final int FIELD114 = 114;
    private static final int FIELD115 = 115;
    private static final int FIELD116 = 116;
    private static final int FIELD117 = 117;
    private static final int FIELD118 = 118;
    private static final int FIELD119 = 119;
    private static final int FIELD120 = 120;
    private static final int FIELD121 = 121;
    private static final int FIELD122 = 122;
    private static final int FIELD123 = 123;
    private static final int FIELD124 = 124;
    private static final int FIELD125 = 125;
    private static final int FIELD126 = 126;
    private static final int FIELD127 = 127;
    private static final int FIELD128 = 128;
    private static final int FIELD129 = 129;
    private static final int FIELD130 = 130;
    private static final int FIELD131 = 131;
    private static final int FIELD132 = 132;
    private static final int FIELD133 = 133;
    private static final int FIELD134 = 134;
    private static final int FIELD135 = 135;
    private static final int FIELD136 = 136;
    private static final int FIELD137 = 137;
    private static final int FIELD138 = 138;
    private static final int FIELD139 = 139;
    private static final int FIELD140 = 140;
    private static final int FIELD141 = 141;
    private static final int FIELD142 = 142;
    private static final int FIELD143 = 143;
    private static final int FIELD144 = 144;
    private static final int FIELD145 = 145;
    private static final int FIELD146 = 146;
    private static final int FIELD147 = 147;
    private static final int FIELD148 = 148;
    private static final int FIELD149 = 149;
    private static final int FIELD150 = 150;
    private static final int FIELD151 = 151;
    private static final int FIELD152 = 152;
    private static final int FIELD153 = 153;
    private static final int FIELD154 = 154;
    private static final int FIELD155 = 155;
    private static final int FIELD156 = 156;
    private static final int FIELD157 = 157;
    private static final int FIELD158 = 158;
    private static final int FIELD159 = 159;
    private static final int FIELD160 = 160;
    private static final int FIELD161 = 161;
    private static final int FIELD162 = 162;
    private static final int FIELD163 = 163;
    private static final int FIELD164 = 164;
    private static final int FIELD165 = 165;
    private static final int FIELD166 = 166;
    private static final int FIELD167 = 167;
    private static final int FIELD168 = 168;
    private static final int FIELD169 = 169;
    private static final int FIELD170 = 170;
    private static final int FIELD171 = 171;
    private static final int FIELD172 = 172;
    private static final int FIELD173 = 173;
    private static final int FIELD174 = 174;
    private static final int FIELD175 = 175;
    private static final int FIELD176 = 176;
    private static final int FIELD177 = 177;
    private static final int FIELD178 = 178;
    private static final int FIELD179 = 179;
    private static final int FIELD180 = 180;
    private static final int FIELD181 = 181;
    private static final int FIELD182 = 182;
    private static final int FIELD183 = 183;
    private static final int FIELD184 = 184;
    private static final int FIELD185 = 185;
    private static final int FIELD186 = 186;
    private static final int FIELD187 = 187;
    private static final int FIELD188 = 188;
    private static final int FIELD189 = 189;
    private static final int FIELD190 = 190;
    private static final int FIELD191 = 191;
    private static final int FIELD192 = 192;
    private static final int FIELD193 = 193;
    private static final int FIELD194 = 194;
    private static final int FIELD195 = 195;
    private static final int FIELD196 = 196;
    private static final int FIELD197 = 197;
    private static final int FIELD198 = 198;
    private static final int FIELD199 = 199;

    /** The components of {@link Form}. */
    public static final Shape SHAPE = Shape.of(
            "Form",
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

    private FormMapping() {}

    /** Gives the state to a writer. */
    public static void write(Form form, StateWriter out) {
        out.beginObject(SHAPE);
        writeFrom0(form, out);
        writeFrom150(form, out);
        out.endObject();
    }

    /** Builds {@link Form} from what a reader gives; nothing is checked. */
    public static Form read(StateReader in) {
        Parts parts = new Parts();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            if (field < 150) {
                readFrom0(field, parts, in);
            } else {
                readFrom150(field, parts, in);
            }
        }
        return new Form(parts.field0, parts.field1, parts.field2, parts.field3, parts.field4,
                parts.field5, parts.field6, parts.field7, parts.field8, parts.field9, parts.field10,
                parts.field11, parts.field12, parts.field13, parts.field14, parts.field15,
                parts.field16, parts.field17, parts.field18, parts.field19, parts.field20,
                parts.field21, parts.field22, parts.field23, parts.field24, parts.field25,
                parts.field26, parts.field27, parts.field28, parts.field29, parts.field30,
                parts.field31, parts.field32, parts.field33, parts.field34, parts.field35,
                parts.field36, parts.field37, parts.field38, parts.field39, parts.field40,
                parts.field41, parts.field42, parts.field43, parts.field44, parts.field45,
                parts.field46, parts.field47, parts.field48, parts.field49, parts.field50,
                parts.field51, parts.field52, parts.field53, parts.field54, parts.field55,
                parts.field56, parts.field57, parts.field58, parts.field59, parts.field60,
                parts.field61, parts.field62, parts.field63, parts.field64, parts.field65,
                parts.field66, parts.field67, parts.field68, parts.field69, parts.field70,
                parts.field71, parts.field72, parts.field73, parts.field74, parts.field75,
                parts.field76, parts.field77, parts.field78, parts.field79, parts.field80,
                parts.field81, parts.field82, parts.field83, parts.field84, parts.field85,
                parts.field86, parts.field87, parts.field88, parts.field89, parts.field90,
                parts.field91, parts.field92, parts.field93, parts.field94, parts.field95,
                parts.field96, parts.field97, parts.field98, parts.field99, parts.field100,
                parts.field101, parts.field102, parts.field103, parts.field104, parts.field105,
                parts.field106, parts.field107, parts.field108, parts.field109, parts.field110,
                parts.field111, parts.field112, parts.field113, parts.field114, parts.field115,
                parts.field116, parts.field117, parts.field118, parts.field119, parts.field120,
                parts.field121, parts.field122, parts.field123, parts.field124, parts.field125,
                parts.field126, parts.field127, parts.field128, parts.field129, parts.field130,
                parts.field131, parts.field132, parts.field133, parts.field134, parts.field135,
                parts.field136, parts.field137, parts.field138, parts.field139, parts.field140,
                parts.field141, parts.field142, parts.field143, parts.field144, parts.field145,
                parts.field146, parts.field147, parts.field148, parts.field149, parts.field150,
                parts.field151, parts.field152, parts.field153, parts.field154, parts.field155,
                parts.field156, parts.field157, parts.field158, parts.field159, parts.field160,
                parts.field161, parts.field162, parts.field163, parts.field164, parts.field165,
                parts.field166, parts.field167, parts.field168, parts.field169, parts.field170,
                parts.field171, parts.field172, parts.field173, parts.field174, parts.field175,
                parts.field176, parts.field177, parts.field178, parts.field179, parts.field180,
                parts.field181, parts.field182, parts.field183, parts.field184, parts.field185,
                parts.field186, parts.field187, parts.field188, parts.field189, parts.field190,
                parts.field191, parts.field192, parts.field193, parts.field194, parts.field195,
                parts.field196, parts.field197, parts.field198, parts.field199);
    }

    private static void writeFrom0(Form form, StateWriter out) {
        out.field(FIELD0).writeString(form.field0());
        out.field(FIELD1).writeInt(form.field1());
        if (form.field2() == null) {
            out.field(FIELD2).writeNull();
        } else {
            out.field(FIELD2).writeString(form.field2());
        }
        if (form.field3() == null) {
            out.field(FIELD3).writeNull();
        } else {
            out.field(FIELD3).writeInt(form.field3());
        }
        out.field(FIELD4).writeDecimal(form.field4());
        out.field(FIELD5).writeInt(form.field5());
        out.field(FIELD6).writeUuid(form.field6());
        if (form.field7() == null) {
            out.field(FIELD7).writeNull();
        } else {
            out.field(FIELD7).writeInstant(form.field7());
        }
        out.field(FIELD8).writeString(form.field8());
        out.field(FIELD9).writeInt(form.field9());
        if (form.field10() == null) {
            out.field(FIELD10).writeNull();
        } else {
            out.field(FIELD10).writeString(form.field10());
        }
        if (form.field11() == null) {
            out.field(FIELD11).writeNull();
        } else {
            out.field(FIELD11).writeInt(form.field11());
        }
        out.field(FIELD12).writeDecimal(form.field12());
        out.field(FIELD13).writeInt(form.field13());
        out.field(FIELD14).writeUuid(form.field14());
        if (form.field15() == null) {
            out.field(FIELD15).writeNull();
        } else {
            out.field(FIELD15).writeInstant(form.field15());
        }
        out.field(FIELD16).writeString(form.field16());
        out.field(FIELD17).writeInt(form.field17());
        if (form.field18() == null) {
            out.field(FIELD18).writeNull();
        } else {
            out.field(FIELD18).writeString(form.field18());
        }
        if (form.field19() == null) {
            out.field(FIELD19).writeNull();
        } else {
            out.field(FIELD19).writeInt(form.field19());
        }
        out.field(FIELD20).writeDecimal(form.field20());
        out.field(FIELD21).writeInt(form.field21());
        out.field(FIELD22).writeUuid(form.field22());
        if (form.field23() == null) {
            out.field(FIELD23).writeNull();
        } else {
            out.field(FIELD23).writeInstant(form.field23());
        }
        out.field(FIELD24).writeString(form.field24());
        out.field(FIELD25).writeInt(form.field25());
        if (form.field26() == null) {
            out.field(FIELD26).writeNull();
        } else {
            out.field(FIELD26).writeString(form.field26());
        }
        if (form.field27() == null) {
            out.field(FIELD27).writeNull();
        } else {
            out.field(FIELD27).writeInt(form.field27());
        }
        out.field(FIELD28).writeDecimal(form.field28());
        out.field(FIELD29).writeInt(form.field29());
        out.field(FIELD30).writeUuid(form.field30());
        if (form.field31() == null) {
            out.field(FIELD31).writeNull();
        } else {
            out.field(FIELD31).writeInstant(form.field31());
        }
        out.field(FIELD32).writeString(form.field32());
        out.field(FIELD33).writeInt(form.field33());
        if (form.field34() == null) {
            out.field(FIELD34).writeNull();
        } else {
            out.field(FIELD34).writeString(form.field34());
        }
        if (form.field35() == null) {
            out.field(FIELD35).writeNull();
        } else {
            out.field(FIELD35).writeInt(form.field35());
        }
        out.field(FIELD36).writeDecimal(form.field36());
        out.field(FIELD37).writeInt(form.field37());
        out.field(FIELD38).writeUuid(form.field38());
        if (form.field39() == null) {
            out.field(FIELD39).writeNull();
        } else {
            out.field(FIELD39).writeInstant(form.field39());
        }
        out.field(FIELD40).writeString(form.field40());
        out.field(FIELD41).writeInt(form.field41());
        if (form.field42() == null) {
            out.field(FIELD42).writeNull();
        } else {
            out.field(FIELD42).writeString(form.field42());
        }
        if (form.field43() == null) {
            out.field(FIELD43).writeNull();
        } else {
            out.field(FIELD43).writeInt(form.field43());
        }
        out.field(FIELD44).writeDecimal(form.field44());
        out.field(FIELD45).writeInt(form.field45());
        out.field(FIELD46).writeUuid(form.field46());
        if (form.field47() == null) {
            out.field(FIELD47).writeNull();
        } else {
            out.field(FIELD47).writeInstant(form.field47());
        }
        out.field(FIELD48).writeString(form.field48());
        out.field(FIELD49).writeInt(form.field49());
        if (form.field50() == null) {
            out.field(FIELD50).writeNull();
        } else {
            out.field(FIELD50).writeString(form.field50());
        }
        if (form.field51() == null) {
            out.field(FIELD51).writeNull();
        } else {
            out.field(FIELD51).writeInt(form.field51());
        }
        out.field(FIELD52).writeDecimal(form.field52());
        out.field(FIELD53).writeInt(form.field53());
        out.field(FIELD54).writeUuid(form.field54());
        if (form.field55() == null) {
            out.field(FIELD55).writeNull();
        } else {
            out.field(FIELD55).writeInstant(form.field55());
        }
        out.field(FIELD56).writeString(form.field56());
        out.field(FIELD57).writeInt(form.field57());
        if (form.field58() == null) {
            out.field(FIELD58).writeNull();
        } else {
            out.field(FIELD58).writeString(form.field58());
        }
        if (form.field59() == null) {
            out.field(FIELD59).writeNull();
        } else {
            out.field(FIELD59).writeInt(form.field59());
        }
        out.field(FIELD60).writeDecimal(form.field60());
        out.field(FIELD61).writeInt(form.field61());
        out.field(FIELD62).writeUuid(form.field62());
        if (form.field63() == null) {
            out.field(FIELD63).writeNull();
        } else {
            out.field(FIELD63).writeInstant(form.field63());
        }
        out.field(FIELD64).writeString(form.field64());
        out.field(FIELD65).writeInt(form.field65());
        if (form.field66() == null) {
            out.field(FIELD66).writeNull();
        } else {
            out.field(FIELD66).writeString(form.field66());
        }
        if (form.field67() == null) {
            out.field(FIELD67).writeNull();
        } else {
            out.field(FIELD67).writeInt(form.field67());
        }
        out.field(FIELD68).writeDecimal(form.field68());
        out.field(FIELD69).writeInt(form.field69());
        out.field(FIELD70).writeUuid(form.field70());
        if (form.field71() == null) {
            out.field(FIELD71).writeNull();
        } else {
            out.field(FIELD71).writeInstant(form.field71());
        }
        out.field(FIELD72).writeString(form.field72());
        out.field(FIELD73).writeInt(form.field73());
        if (form.field74() == null) {
            out.field(FIELD74).writeNull();
        } else {
            out.field(FIELD74).writeString(form.field74());
        }
        if (form.field75() == null) {
            out.field(FIELD75).writeNull();
        } else {
            out.field(FIELD75).writeInt(form.field75());
        }
        out.field(FIELD76).writeDecimal(form.field76());
        out.field(FIELD77).writeInt(form.field77());
        out.field(FIELD78).writeUuid(form.field78());
        if (form.field79() == null) {
            out.field(FIELD79).writeNull();
        } else {
            out.field(FIELD79).writeInstant(form.field79());
        }
        out.field(FIELD80).writeString(form.field80());
        out.field(FIELD81).writeInt(form.field81());
        if (form.field82() == null) {
            out.field(FIELD82).writeNull();
        } else {
            out.field(FIELD82).writeString(form.field82());
        }
        if (form.field83() == null) {
            out.field(FIELD83).writeNull();
        } else {
            out.field(FIELD83).writeInt(form.field83());
        }
        out.field(FIELD84).writeDecimal(form.field84());
        out.field(FIELD85).writeInt(form.field85());
        out.field(FIELD86).writeUuid(form.field86());
        if (form.field87() == null) {
            out.field(FIELD87).writeNull();
        } else {
            out.field(FIELD87).writeInstant(form.field87());
        }
        out.field(FIELD88).writeString(form.field88());
        out.field(FIELD89).writeInt(form.field89());
        if (form.field90() == null) {
            out.field(FIELD90).writeNull();
        } else {
            out.field(FIELD90).writeString(form.field90());
        }
        if (form.field91() == null) {
            out.field(FIELD91).writeNull();
        } else {
            out.field(FIELD91).writeInt(form.field91());
        }
        out.field(FIELD92).writeDecimal(form.field92());
        out.field(FIELD93).writeInt(form.field93());
        out.field(FIELD94).writeUuid(form.field94());
        if (form.field95() == null) {
            out.field(FIELD95).writeNull();
        } else {
            out.field(FIELD95).writeInstant(form.field95());
        }
        out.field(FIELD96).writeString(form.field96());
        out.field(FIELD97).writeInt(form.field97());
        if (form.field98() == null) {
            out.field(FIELD98).writeNull();
        } else {
            out.field(FIELD98).writeString(form.field98());
        }
        if (form.field99() == null) {
            out.field(FIELD99).writeNull();
        } else {
            out.field(FIELD99).writeInt(form.field99());
        }
        out.field(FIELD100).writeDecimal(form.field100());
        out.field(FIELD101).writeInt(form.field101());
        out.field(FIELD102).writeUuid(form.field102());
        if (form.field103() == null) {
            out.field(FIELD103).writeNull();
        } else {
            out.field(FIELD103).writeInstant(form.field103());
        }
        out.field(FIELD104).writeString(form.field104());
        out.field(FIELD105).writeInt(form.field105());
        if (form.field106() == null) {
            out.field(FIELD106).writeNull();
        } else {
            out.field(FIELD106).writeString(form.field106());
        }
        if (form.field107() == null) {
            out.field(FIELD107).writeNull();
        } else {
            out.field(FIELD107).writeInt(form.field107());
        }
        out.field(FIELD108).writeDecimal(form.field108());
        out.field(FIELD109).writeInt(form.field109());
        out.field(FIELD110).writeUuid(form.field110());
        if (form.field111() == null) {
            out.field(FIELD111).writeNull();
        } else {
            out.field(FIELD111).writeInstant(form.field111());
        }
        out.field(FIELD112).writeString(form.field112());
        out.field(FIELD113).writeInt(form.field113());
        if (form.field114() == null) {
            out.field(FIELD114).writeNull();
        } else {
            out.field(FIELD114).writeString(form.field114());
        }
        if (form.field115() == null) {
            out.field(FIELD115).writeNull();
        } else {
            out.field(FIELD115).writeInt(form.field115());
        }
        out.field(FIELD116).writeDecimal(form.field116());
        out.field(FIELD117).writeInt(form.field117());
        out.field(FIELD118).writeUuid(form.field118());
        if (form.field119() == null) {
            out.field(FIELD119).writeNull();
        } else {
            out.field(FIELD119).writeInstant(form.field119());
        }
        out.field(FIELD120).writeString(form.field120());
        out.field(FIELD121).writeInt(form.field121());
        if (form.field122() == null) {
            out.field(FIELD122).writeNull();
        } else {
            out.field(FIELD122).writeString(form.field122());
        }
        if (form.field123() == null) {
            out.field(FIELD123).writeNull();
        } else {
            out.field(FIELD123).writeInt(form.field123());
        }
        out.field(FIELD124).writeDecimal(form.field124());
        out.field(FIELD125).writeInt(form.field125());
        out.field(FIELD126).writeUuid(form.field126());
        if (form.field127() == null) {
            out.field(FIELD127).writeNull();
        } else {
            out.field(FIELD127).writeInstant(form.field127());
        }
        out.field(FIELD128).writeString(form.field128());
        out.field(FIELD129).writeInt(form.field129());
        if (form.field130() == null) {
            out.field(FIELD130).writeNull();
        } else {
            out.field(FIELD130).writeString(form.field130());
        }
        if (form.field131() == null) {
            out.field(FIELD131).writeNull();
        } else {
            out.field(FIELD131).writeInt(form.field131());
        }
        out.field(FIELD132).writeDecimal(form.field132());
        out.field(FIELD133).writeInt(form.field133());
        out.field(FIELD134).writeUuid(form.field134());
        if (form.field135() == null) {
            out.field(FIELD135).writeNull();
        } else {
            out.field(FIELD135).writeInstant(form.field135());
        }
        out.field(FIELD136).writeString(form.field136());
        out.field(FIELD137).writeInt(form.field137());
        if (form.field138() == null) {
            out.field(FIELD138).writeNull();
        } else {
            out.field(FIELD138).writeString(form.field138());
        }
        if (form.field139() == null) {
            out.field(FIELD139).writeNull();
        } else {
            out.field(FIELD139).writeInt(form.field139());
        }
        out.field(FIELD140).writeDecimal(form.field140());
        out.field(FIELD141).writeInt(form.field141());
        out.field(FIELD142).writeUuid(form.field142());
        if (form.field143() == null) {
            out.field(FIELD143).writeNull();
        } else {
            out.field(FIELD143).writeInstant(form.field143());
        }
        out.field(FIELD144).writeString(form.field144());
        out.field(FIELD145).writeInt(form.field145());
        if (form.field146() == null) {
            out.field(FIELD146).writeNull();
        } else {
            out.field(FIELD146).writeString(form.field146());
        }
        if (form.field147() == null) {
            out.field(FIELD147).writeNull();
        } else {
            out.field(FIELD147).writeInt(form.field147());
        }
        out.field(FIELD148).writeDecimal(form.field148());
        out.field(FIELD149).writeInt(form.field149());
    }

    private static void writeFrom150(Form form, StateWriter out) {
        out.field(FIELD150).writeUuid(form.field150());
        if (form.field151() == null) {
            out.field(FIELD151).writeNull();
        } else {
            out.field(FIELD151).writeInstant(form.field151());
        }
        out.field(FIELD152).writeString(form.field152());
        out.field(FIELD153).writeInt(form.field153());
        if (form.field154() == null) {
            out.field(FIELD154).writeNull();
        } else {
            out.field(FIELD154).writeString(form.field154());
        }
        if (form.field155() == null) {
            out.field(FIELD155).writeNull();
        } else {
            out.field(FIELD155).writeInt(form.field155());
        }
        out.field(FIELD156).writeDecimal(form.field156());
        out.field(FIELD157).writeInt(form.field157());
        out.field(FIELD158).writeUuid(form.field158());
        if (form.field159() == null) {
            out.field(FIELD159).writeNull();
        } else {
            out.field(FIELD159).writeInstant(form.field159());
        }
        out.field(FIELD160).writeString(form.field160());
        out.field(FIELD161).writeInt(form.field161());
        if (form.field162() == null) {
            out.field(FIELD162).writeNull();
        } else {
            out.field(FIELD162).writeString(form.field162());
        }
        if (form.field163() == null) {
            out.field(FIELD163).writeNull();
        } else {
            out.field(FIELD163).writeInt(form.field163());
        }
        out.field(FIELD164).writeDecimal(form.field164());
        out.field(FIELD165).writeInt(form.field165());
        out.field(FIELD166).writeUuid(form.field166());
        if (form.field167() == null) {
            out.field(FIELD167).writeNull();
        } else {
            out.field(FIELD167).writeInstant(form.field167());
        }
        out.field(FIELD168).writeString(form.field168());
        out.field(FIELD169).writeInt(form.field169());
        if (form.field170() == null) {
            out.field(FIELD170).writeNull();
        } else {
            out.field(FIELD170).writeString(form.field170());
        }
        if (form.field171() == null) {
            out.field(FIELD171).writeNull();
        } else {
            out.field(FIELD171).writeInt(form.field171());
        }
        out.field(FIELD172).writeDecimal(form.field172());
        out.field(FIELD173).writeInt(form.field173());
        out.field(FIELD174).writeUuid(form.field174());
        if (form.field175() == null) {
            out.field(FIELD175).writeNull();
        } else {
            out.field(FIELD175).writeInstant(form.field175());
        }
        out.field(FIELD176).writeString(form.field176());
        out.field(FIELD177).writeInt(form.field177());
        if (form.field178() == null) {
            out.field(FIELD178).writeNull();
        } else {
            out.field(FIELD178).writeString(form.field178());
        }
        if (form.field179() == null) {
            out.field(FIELD179).writeNull();
        } else {
            out.field(FIELD179).writeInt(form.field179());
        }
        out.field(FIELD180).writeDecimal(form.field180());
        out.field(FIELD181).writeInt(form.field181());
        out.field(FIELD182).writeUuid(form.field182());
        if (form.field183() == null) {
            out.field(FIELD183).writeNull();
        } else {
            out.field(FIELD183).writeInstant(form.field183());
        }
        out.field(FIELD184).writeString(form.field184());
        out.field(FIELD185).writeInt(form.field185());
        if (form.field186() == null) {
            out.field(FIELD186).writeNull();
        } else {
            out.field(FIELD186).writeString(form.field186());
        }
        if (form.field187() == null) {
            out.field(FIELD187).writeNull();
        } else {
            out.field(FIELD187).writeInt(form.field187());
        }
        out.field(FIELD188).writeDecimal(form.field188());
        out.field(FIELD189).writeInt(form.field189());
        out.field(FIELD190).writeUuid(form.field190());
        if (form.field191() == null) {
            out.field(FIELD191).writeNull();
        } else {
            out.field(FIELD191).writeInstant(form.field191());
        }
        out.field(FIELD192).writeString(form.field192());
        out.field(FIELD193).writeInt(form.field193());
        if (form.field194() == null) {
            out.field(FIELD194).writeNull();
        } else {
            out.field(FIELD194).writeString(form.field194());
        }
        if (form.field195() == null) {
            out.field(FIELD195).writeNull();
        } else {
            out.field(FIELD195).writeInt(form.field195());
        }
        out.field(FIELD196).writeDecimal(form.field196());
        out.field(FIELD197).writeInt(form.field197());
        out.field(FIELD198).writeUuid(form.field198());
        if (form.field199() == null) {
            out.field(FIELD199).writeNull();
        } else {
            out.field(FIELD199).writeInstant(form.field199());
        }
    }

    private static void readFrom0(int field, Parts parts, StateReader in) {
        switch (field) {
            case FIELD0 -> parts.field0 = in.readString();
            case FIELD1 -> parts.field1 = in.readInt();
            case FIELD2 -> parts.field2 = in.readNull() ? null : in.readString();
            case FIELD3 -> parts.field3 = in.readNull() ? null : in.readInt();
            case FIELD4 -> parts.field4 = in.readDecimal();
            case FIELD5 -> parts.field5 = (short) in.readInt();
            case FIELD6 -> parts.field6 = in.readUuid();
            case FIELD7 -> parts.field7 = in.readNull() ? null : in.readInstant();
            case FIELD8 -> parts.field8 = in.readString();
            case FIELD9 -> parts.field9 = in.readInt();
            case FIELD10 -> parts.field10 = in.readNull() ? null : in.readString();
            case FIELD11 -> parts.field11 = in.readNull() ? null : in.readInt();
            case FIELD12 -> parts.field12 = in.readDecimal();
            case FIELD13 -> parts.field13 = (short) in.readInt();
            case FIELD14 -> parts.field14 = in.readUuid();
            case FIELD15 -> parts.field15 = in.readNull() ? null : in.readInstant();
            case FIELD16 -> parts.field16 = in.readString();
            case FIELD17 -> parts.field17 = in.readInt();
            case FIELD18 -> parts.field18 = in.readNull() ? null : in.readString();
            case FIELD19 -> parts.field19 = in.readNull() ? null : in.readInt();
            case FIELD20 -> parts.field20 = in.readDecimal();
            case FIELD21 -> parts.field21 = (short) in.readInt();
            case FIELD22 -> parts.field22 = in.readUuid();
            case FIELD23 -> parts.field23 = in.readNull() ? null : in.readInstant();
            case FIELD24 -> parts.field24 = in.readString();
            case FIELD25 -> parts.field25 = in.readInt();
            case FIELD26 -> parts.field26 = in.readNull() ? null : in.readString();
            case FIELD27 -> parts.field27 = in.readNull() ? null : in.readInt();
            case FIELD28 -> parts.field28 = in.readDecimal();
            case FIELD29 -> parts.field29 = (short) in.readInt();
            case FIELD30 -> parts.field30 = in.readUuid();
            case FIELD31 -> parts.field31 = in.readNull() ? null : in.readInstant();
            case FIELD32 -> parts.field32 = in.readString();
            case FIELD33 -> parts.field33 = in.readInt();
            case FIELD34 -> parts.field34 = in.readNull() ? null : in.readString();
            case FIELD35 -> parts.field35 = in.readNull() ? null : in.readInt();
            case FIELD36 -> parts.field36 = in.readDecimal();
            case FIELD37 -> parts.field37 = (short) in.readInt();
            case FIELD38 -> parts.field38 = in.readUuid();
            case FIELD39 -> parts.field39 = in.readNull() ? null : in.readInstant();
            case FIELD40 -> parts.field40 = in.readString();
            case FIELD41 -> parts.field41 = in.readInt();
            case FIELD42 -> parts.field42 = in.readNull() ? null : in.readString();
            case FIELD43 -> parts.field43 = in.readNull() ? null : in.readInt();
            case FIELD44 -> parts.field44 = in.readDecimal();
            case FIELD45 -> parts.field45 = (short) in.readInt();
            case FIELD46 -> parts.field46 = in.readUuid();
            case FIELD47 -> parts.field47 = in.readNull() ? null : in.readInstant();
            case FIELD48 -> parts.field48 = in.readString();
            case FIELD49 -> parts.field49 = in.readInt();
            case FIELD50 -> parts.field50 = in.readNull() ? null : in.readString();
            case FIELD51 -> parts.field51 = in.readNull() ? null : in.readInt();
            case FIELD52 -> parts.field52 = in.readDecimal();
            case FIELD53 -> parts.field53 = (short) in.readInt();
            case FIELD54 -> parts.field54 = in.readUuid();
            case FIELD55 -> parts.field55 = in.readNull() ? null : in.readInstant();
            case FIELD56 -> parts.field56 = in.readString();
            case FIELD57 -> parts.field57 = in.readInt();
            case FIELD58 -> parts.field58 = in.readNull() ? null : in.readString();
            case FIELD59 -> parts.field59 = in.readNull() ? null : in.readInt();
            case FIELD60 -> parts.field60 = in.readDecimal();
            case FIELD61 -> parts.field61 = (short) in.readInt();
            case FIELD62 -> parts.field62 = in.readUuid();
            case FIELD63 -> parts.field63 = in.readNull() ? null : in.readInstant();
            case FIELD64 -> parts.field64 = in.readString();
            case FIELD65 -> parts.field65 = in.readInt();
            case FIELD66 -> parts.field66 = in.readNull() ? null : in.readString();
            case FIELD67 -> parts.field67 = in.readNull() ? null : in.readInt();
            case FIELD68 -> parts.field68 = in.readDecimal();
            case FIELD69 -> parts.field69 = (short) in.readInt();
            case FIELD70 -> parts.field70 = in.readUuid();
            case FIELD71 -> parts.field71 = in.readNull() ? null : in.readInstant();
            case FIELD72 -> parts.field72 = in.readString();
            case FIELD73 -> parts.field73 = in.readInt();
            case FIELD74 -> parts.field74 = in.readNull() ? null : in.readString();
            case FIELD75 -> parts.field75 = in.readNull() ? null : in.readInt();
            case FIELD76 -> parts.field76 = in.readDecimal();
            case FIELD77 -> parts.field77 = (short) in.readInt();
            case FIELD78 -> parts.field78 = in.readUuid();
            case FIELD79 -> parts.field79 = in.readNull() ? null : in.readInstant();
            case FIELD80 -> parts.field80 = in.readString();
            case FIELD81 -> parts.field81 = in.readInt();
            case FIELD82 -> parts.field82 = in.readNull() ? null : in.readString();
            case FIELD83 -> parts.field83 = in.readNull() ? null : in.readInt();
            case FIELD84 -> parts.field84 = in.readDecimal();
            case FIELD85 -> parts.field85 = (short) in.readInt();
            case FIELD86 -> parts.field86 = in.readUuid();
            case FIELD87 -> parts.field87 = in.readNull() ? null : in.readInstant();
            case FIELD88 -> parts.field88 = in.readString();
            case FIELD89 -> parts.field89 = in.readInt();
            case FIELD90 -> parts.field90 = in.readNull() ? null : in.readString();
            case FIELD91 -> parts.field91 = in.readNull() ? null : in.readInt();
            case FIELD92 -> parts.field92 = in.readDecimal();
            case FIELD93 -> parts.field93 = (short) in.readInt();
            case FIELD94 -> parts.field94 = in.readUuid();
            case FIELD95 -> parts.field95 = in.readNull() ? null : in.readInstant();
            case FIELD96 -> parts.field96 = in.readString();
            case FIELD97 -> parts.field97 = in.readInt();
            case FIELD98 -> parts.field98 = in.readNull() ? null : in.readString();
            case FIELD99 -> parts.field99 = in.readNull() ? null : in.readInt();
            case FIELD100 -> parts.field100 = in.readDecimal();
            case FIELD101 -> parts.field101 = (short) in.readInt();
            case FIELD102 -> parts.field102 = in.readUuid();
            case FIELD103 -> parts.field103 = in.readNull() ? null : in.readInstant();
            case FIELD104 -> parts.field104 = in.readString();
            case FIELD105 -> parts.field105 = in.readInt();
            case FIELD106 -> parts.field106 = in.readNull() ? null : in.readString();
            case FIELD107 -> parts.field107 = in.readNull() ? null : in.readInt();
            case FIELD108 -> parts.field108 = in.readDecimal();
            case FIELD109 -> parts.field109 = (short) in.readInt();
            case FIELD110 -> parts.field110 = in.readUuid();
            case FIELD111 -> parts.field111 = in.readNull() ? null : in.readInstant();
            case FIELD112 -> parts.field112 = in.readString();
            case FIELD113 -> parts.field113 = in.readInt();
            case FIELD114 -> parts.field114 = in.readNull() ? null : in.readString();
            case FIELD115 -> parts.field115 = in.readNull() ? null : in.readInt();
            case FIELD116 -> parts.field116 = in.readDecimal();
            case FIELD117 -> parts.field117 = (short) in.readInt();
            case FIELD118 -> parts.field118 = in.readUuid();
            case FIELD119 -> parts.field119 = in.readNull() ? null : in.readInstant();
            case FIELD120 -> parts.field120 = in.readString();
            case FIELD121 -> parts.field121 = in.readInt();
            case FIELD122 -> parts.field122 = in.readNull() ? null : in.readString();
            case FIELD123 -> parts.field123 = in.readNull() ? null : in.readInt();
            case FIELD124 -> parts.field124 = in.readDecimal();
            case FIELD125 -> parts.field125 = (short) in.readInt();
            case FIELD126 -> parts.field126 = in.readUuid();
            case FIELD127 -> parts.field127 = in.readNull() ? null : in.readInstant();
            case FIELD128 -> parts.field128 = in.readString();
            case FIELD129 -> parts.field129 = in.readInt();
            case FIELD130 -> parts.field130 = in.readNull() ? null : in.readString();
            case FIELD131 -> parts.field131 = in.readNull() ? null : in.readInt();
            case FIELD132 -> parts.field132 = in.readDecimal();
            case FIELD133 -> parts.field133 = (short) in.readInt();
            case FIELD134 -> parts.field134 = in.readUuid();
            case FIELD135 -> parts.field135 = in.readNull() ? null : in.readInstant();
            case FIELD136 -> parts.field136 = in.readString();
            case FIELD137 -> parts.field137 = in.readInt();
            case FIELD138 -> parts.field138 = in.readNull() ? null : in.readString();
            case FIELD139 -> parts.field139 = in.readNull() ? null : in.readInt();
            case FIELD140 -> parts.field140 = in.readDecimal();
            case FIELD141 -> parts.field141 = (short) in.readInt();
            case FIELD142 -> parts.field142 = in.readUuid();
            case FIELD143 -> parts.field143 = in.readNull() ? null : in.readInstant();
            case FIELD144 -> parts.field144 = in.readString();
            case FIELD145 -> parts.field145 = in.readInt();
            case FIELD146 -> parts.field146 = in.readNull() ? null : in.readString();
            case FIELD147 -> parts.field147 = in.readNull() ? null : in.readInt();
            case FIELD148 -> parts.field148 = in.readDecimal();
            case FIELD149 -> parts.field149 = (short) in.readInt();
            default -> throw new IllegalStateException("Form has no field " + field);
        }
    }

    private static void readFrom150(int field, Parts parts, StateReader in) {
        switch (field) {
            case FIELD150 -> parts.field150 = in.readUuid();
            case FIELD151 -> parts.field151 = in.readNull() ? null : in.readInstant();
            case FIELD152 -> parts.field152 = in.readString();
            case FIELD153 -> parts.field153 = in.readInt();
            case FIELD154 -> parts.field154 = in.readNull() ? null : in.readString();
            case FIELD155 -> parts.field155 = in.readNull() ? null : in.readInt();
            case FIELD156 -> parts.field156 = in.readDecimal();
            case FIELD157 -> parts.field157 = (short) in.readInt();
            case FIELD158 -> parts.field158 = in.readUuid();
            case FIELD159 -> parts.field159 = in.readNull() ? null : in.readInstant();
            case FIELD160 -> parts.field160 = in.readString();
            case FIELD161 -> parts.field161 = in.readInt();
            case FIELD162 -> parts.field162 = in.readNull() ? null : in.readString();
            case FIELD163 -> parts.field163 = in.readNull() ? null : in.readInt();
            case FIELD164 -> parts.field164 = in.readDecimal();
            case FIELD165 -> parts.field165 = (short) in.readInt();
            case FIELD166 -> parts.field166 = in.readUuid();
            case FIELD167 -> parts.field167 = in.readNull() ? null : in.readInstant();
            case FIELD168 -> parts.field168 = in.readString();
            case FIELD169 -> parts.field169 = in.readInt();
            case FIELD170 -> parts.field170 = in.readNull() ? null : in.readString();
            case FIELD171 -> parts.field171 = in.readNull() ? null : in.readInt();
            case FIELD172 -> parts.field172 = in.readDecimal();
            case FIELD173 -> parts.field173 = (short) in.readInt();
            case FIELD174 -> parts.field174 = in.readUuid();
            case FIELD175 -> parts.field175 = in.readNull() ? null : in.readInstant();
            case FIELD176 -> parts.field176 = in.readString();
            case FIELD177 -> parts.field177 = in.readInt();
            case FIELD178 -> parts.field178 = in.readNull() ? null : in.readString();
            case FIELD179 -> parts.field179 = in.readNull() ? null : in.readInt();
            case FIELD180 -> parts.field180 = in.readDecimal();
            case FIELD181 -> parts.field181 = (short) in.readInt();
            case FIELD182 -> parts.field182 = in.readUuid();
            case FIELD183 -> parts.field183 = in.readNull() ? null : in.readInstant();
            case FIELD184 -> parts.field184 = in.readString();
            case FIELD185 -> parts.field185 = in.readInt();
            case FIELD186 -> parts.field186 = in.readNull() ? null : in.readString();
            case FIELD187 -> parts.field187 = in.readNull() ? null : in.readInt();
            case FIELD188 -> parts.field188 = in.readDecimal();
            case FIELD189 -> parts.field189 = (short) in.readInt();
            case FIELD190 -> parts.field190 = in.readUuid();
            case FIELD191 -> parts.field191 = in.readNull() ? null : in.readInstant();
            case FIELD192 -> parts.field192 = in.readString();
            case FIELD193 -> parts.field193 = in.readInt();
            case FIELD194 -> parts.field194 = in.readNull() ? null : in.readString();
            case FIELD195 -> parts.field195 = in.readNull() ? null : in.readInt();
            case FIELD196 -> parts.field196 = in.readDecimal();
            case FIELD197 -> parts.field197 = (short) in.readInt();
            case FIELD198 -> parts.field198 = in.readUuid();
            case FIELD199 -> parts.field199 = in.readNull() ? null : in.readInstant();
            default -> throw new IllegalStateException("Form has no field " + field);
        }
    }

    private static final class Parts {

        String field0;

        int field1;

        String field2;

        Integer field3;

        BigDecimal field4;

        short field5;

        UUID field6;

        Instant field7;

        String field8;

        int field9;

        String field10;

        Integer field11;

        BigDecimal field12;

        short field13;

        UUID field14;

        Instant field15;

        String field16;

        int field17;

        String field18;

        Integer field19;

        BigDecimal field20;

        short field21;

        UUID field22;

        Instant field23;

        String field24;

        int field25;

        String field26;

        Integer field27;

        BigDecimal field28;

        short field29;

        UUID field30;

        Instant field31;

        String field32;

        int field33;

        String field34;

        Integer field35;

        BigDecimal field36;

        short field37;

        UUID field38;

        Instant field39;

        String field40;

        int field41;

        String field42;

        Integer field43;

        BigDecimal field44;

        short field45;

        UUID field46;

        Instant field47;

        String field48;

        int field49;

        String field50;

        Integer field51;

        BigDecimal field52;

        short field53;

        UUID field54;

        Instant field55;

        String field56;

        int field57;

        String field58;

        Integer field59;

        BigDecimal field60;

        short field61;

        UUID field62;

        Instant field63;

        String field64;

        int field65;

        String field66;

        Integer field67;

        BigDecimal field68;

        short field69;

        UUID field70;

        Instant field71;

        String field72;

        int field73;

        String field74;

        Integer field75;

        BigDecimal field76;

        short field77;

        UUID field78;

        Instant field79;

        String field80;

        int field81;

        String field82;

        Integer field83;

        BigDecimal field84;

        short field85;

        UUID field86;

        Instant field87;

        String field88;

        int field89;

        String field90;

        Integer field91;

        BigDecimal field92;

        short field93;

        UUID field94;

        Instant field95;

        String field96;

        int field97;

        String field98;

        Integer field99;

        BigDecimal field100;

        short field101;

        UUID field102;

        Instant field103;

        String field104;

        int field105;

        String field106;

        Integer field107;

        BigDecimal field108;

        short field109;

        UUID field110;

        Instant field111;

        String field112;

        int field113;

        String field114;

        Integer field115;

        BigDecimal field116;

        short field117;

        UUID field118;

        Instant field119;

        String field120;

        int field121;

        String field122;

        Integer field123;

        BigDecimal field124;

        short field125;

        UUID field126;

        Instant field127;

        String field128;

        int field129;

        String field130;

        Integer field131;

        BigDecimal field132;

        short field133;

        UUID field134;

        Instant field135;

        String field136;

        int field137;

        String field138;

        Integer field139;

        BigDecimal field140;

        short field141;

        UUID field142;

        Instant field143;

        String field144;

        int field145;

        String field146;

        Integer field147;

        BigDecimal field148;

        short field149;

        UUID field150;

        Instant field151;

        String field152;

        int field153;

        String field154;

        Integer field155;

        BigDecimal field156;

        short field157;

        UUID field158;

        Instant field159;

        String field160;

        int field161;

        String field162;

        Integer field163;

        BigDecimal field164;

        short field165;

        UUID field166;

        Instant field167;

        String field168;

        int field169;

        String field170;

        Integer field171;

        BigDecimal field172;

        short field173;

        UUID field174;

        Instant field175;

        String field176;

        int field177;

        String field178;

        Integer field179;

        BigDecimal field180;

        short field181;

        UUID field182;

        Instant field183;

        String field184;

        int field185;

        String field186;

        Integer field187;

        BigDecimal field188;

        short field189;

        UUID field190;

        Instant field191;

        String field192;

        int field193;

        String field194;

        Integer field195;

        BigDecimal field196;

        short field197;

        UUID field198;

        Instant field199;
    }
}
