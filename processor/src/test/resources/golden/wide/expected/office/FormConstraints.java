package office;

import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link Form}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class FormConstraints {

    private FormConstraints() {}

    /** Checks a {@link Form} and all that it contains. */
    public static void check(Form form, Violations violations) {
        checkComponents(form.field0(), form.field1(), form.field2(), form.field3(), form.field4(),
                form.field5(), form.field6(), form.field7(), form.field8(), form.field9(),
                form.field10(), form.field11(), form.field12(), form.field13(), form.field14(),
                form.field15(), form.field16(), form.field17(), form.field18(), form.field19(),
                form.field20(), form.field21(), form.field22(), form.field23(), form.field24(),
                form.field25(), form.field26(), form.field27(), form.field28(), form.field29(),
                form.field30(), form.field31(), form.field32(), form.field33(), form.field34(),
                form.field35(), form.field36(), form.field37(), form.field38(), form.field39(),
                form.field40(), form.field41(), form.field42(), form.field43(), form.field44(),
                form.field45(), form.field46(), form.field47(), form.field48(), form.field49(),
                form.field50(), form.field51(), form.field52(), form.field53(), form.field54(),
                form.field55(), form.field56(), form.field57(), form.field58(), form.field59(),
                form.field60(), form.field61(), form.field62(), form.field63(), form.field64(),
                form.field65(), form.field66(), form.field67(), form.field68(), form.field69(),
                form.field70(), form.field71(), form.field72(), form.field73(), form.field74(),
                form.field75(), form.field76(), form.field77(), form.field78(), form.field79(),
                form.field80(), form.field81(), form.field82(), form.field83(), form.field84(),
                form.field85(), form.field86(), form.field87(), form.field88(), form.field89(),
                form.field90(), form.field91(), form.field92(), form.field93(), form.field94(),
                form.field95(), form.field96(), form.field97(), form.field98(), form.field99(),
                form.field100(), form.field101(), form.field102(), form.field103(), form.field104(),
                form.field105(), form.field106(), form.field107(), form.field108(), form.field109(),
                form.field110(), form.field111(), form.field112(), form.field113(), form.field114(),
                form.field115(), form.field116(), form.field117(), form.field118(), form.field119(),
                form.field120(), form.field121(), form.field122(), form.field123(), form.field124(),
                form.field125(), form.field126(), form.field127(), form.field128(), form.field129(),
                form.field130(), form.field131(), form.field132(), form.field133(), form.field134(),
                form.field135(), form.field136(), form.field137(), form.field138(), form.field139(),
                form.field140(), form.field141(), form.field142(), form.field143(), form.field144(),
                form.field145(), form.field146(), form.field147(), form.field148(), form.field149(),
                form.field150(), form.field151(), form.field152(), form.field153(), form.field154(),
                form.field155(), form.field156(), form.field157(), form.field158(), form.field159(),
                form.field160(), form.field161(), form.field162(), form.field163(), form.field164(),
                form.field165(), form.field166(), form.field167(), form.field168(), form.field169(),
                form.field170(), form.field171(), form.field172(), form.field173(), form.field174(),
                form.field175(), form.field176(), form.field177(), form.field178(), form.field179(),
                form.field180(), form.field181(), form.field182(), form.field183(), form.field184(),
                form.field185(), form.field186(), form.field187(), form.field188(), form.field189(),
                form.field190(), form.field191(), form.field192(), form.field193(), form.field194(),
                form.field195(), form.field196(), form.field197(), form.field198(), form.field199(),
                violations);
    }

    /** Checks the components of a {@link Form} that is not there yet. */
    static void checkComponents(String field0, int field1, String field2, Integer field3,
            BigDecimal field4, short field5, UUID field6, Instant field7, String field8, int field9,
            String field10, Integer field11, BigDecimal field12, short field13, UUID field14,
            Instant field15, String field16, int field17, String field18, Integer field19,
            BigDecimal field20, short field21, UUID field22, Instant field23, String field24,
            int field25, String field26, Integer field27, BigDecimal field28, short field29,
            UUID field30, Instant field31, String field32, int field33, String field34,
            Integer field35, BigDecimal field36, short field37, UUID field38, Instant field39,
            String field40, int field41, String field42, Integer field43, BigDecimal field44,
            short field45, UUID field46, Instant field47, String field48, int field49,
            String field50, Integer field51, BigDecimal field52, short field53, UUID field54,
            Instant field55, String field56, int field57, String field58, Integer field59,
            BigDecimal field60, short field61, UUID field62, Instant field63, String field64,
            int field65, String field66, Integer field67, BigDecimal field68, short field69,
            UUID field70, Instant field71, String field72, int field73, String field74,
            Integer field75, BigDecimal field76, short field77, UUID field78, Instant field79,
            String field80, int field81, String field82, Integer field83, BigDecimal field84,
            short field85, UUID field86, Instant field87, String field88, int field89,
            String field90, Integer field91, BigDecimal field92, short field93, UUID field94,
            Instant field95, String field96, int field97, String field98, Integer field99,
            BigDecimal field100, short field101, UUID field102, Instant field103, String field104,
            int field105, String field106, Integer field107, BigDecimal field108, short field109,
            UUID field110, Instant field111, String field112, int field113, String field114,
            Integer field115, BigDecimal field116, short field117, UUID field118, Instant field119,
            String field120, int field121, String field122, Integer field123, BigDecimal field124,
            short field125, UUID field126, Instant field127, String field128, int field129,
            String field130, Integer field131, BigDecimal field132, short field133, UUID field134,
            Instant field135, String field136, int field137, String field138, Integer field139,
            BigDecimal field140, short field141, UUID field142, Instant field143, String field144,
            int field145, String field146, Integer field147, BigDecimal field148, short field149,
            UUID field150, Instant field151, String field152, int field153, String field154,
            Integer field155, BigDecimal field156, short field157, UUID field158, Instant field159,
            String field160, int field161, String field162, Integer field163, BigDecimal field164,
            short field165, UUID field166, Instant field167, String field168, int field169,
            String field170, Integer field171, BigDecimal field172, short field173, UUID field174,
            Instant field175, String field176, int field177, String field178, Integer field179,
            BigDecimal field180, short field181, UUID field182, Instant field183, String field184,
            int field185, String field186, Integer field187, BigDecimal field188, short field189,
            UUID field190, Instant field191, String field192, int field193, String field194,
            Integer field195, BigDecimal field196, short field197, UUID field198, Instant field199,
            Violations violations) {
        checkField0(field0, violations);
        checkField4(field4, violations);
        checkField6(field6, violations);
        checkField8(field8, violations);
        checkField12(field12, violations);
        checkField14(field14, violations);
        checkField16(field16, violations);
        checkField20(field20, violations);
        checkField22(field22, violations);
        checkField24(field24, violations);
        checkField28(field28, violations);
        checkField30(field30, violations);
        checkField32(field32, violations);
        checkField36(field36, violations);
        checkField38(field38, violations);
        checkField40(field40, violations);
        checkField44(field44, violations);
        checkField46(field46, violations);
        checkField48(field48, violations);
        checkField52(field52, violations);
        checkField54(field54, violations);
        checkField56(field56, violations);
        checkField60(field60, violations);
        checkField62(field62, violations);
        checkField64(field64, violations);
        checkField68(field68, violations);
        checkField70(field70, violations);
        checkField72(field72, violations);
        checkField76(field76, violations);
        checkField78(field78, violations);
        checkField80(field80, violations);
        checkField84(field84, violations);
        checkField86(field86, violations);
        checkField88(field88, violations);
        checkField92(field92, violations);
        checkField94(field94, violations);
        checkField96(field96, violations);
        checkField100(field100, violations);
        checkField102(field102, violations);
        checkField104(field104, violations);
        checkField108(field108, violations);
        checkField110(field110, violations);
        checkField112(field112, violations);
        checkField116(field116, violations);
        checkField118(field118, violations);
        checkField120(field120, violations);
        checkField124(field124, violations);
        checkField126(field126, violations);
        checkField128(field128, violations);
        checkField132(field132, violations);
        checkField134(field134, violations);
        checkField136(field136, violations);
        checkField140(field140, violations);
        checkField142(field142, violations);
        checkField144(field144, violations);
        checkField148(field148, violations);
        checkField150(field150, violations);
        checkField152(field152, violations);
        checkField156(field156, violations);
        checkField158(field158, violations);
        checkField160(field160, violations);
        checkField164(field164, violations);
        checkField166(field166, violations);
        checkField168(field168, violations);
        checkField172(field172, violations);
        checkField174(field174, violations);
        checkField176(field176, violations);
        checkField180(field180, violations);
        checkField182(field182, violations);
        checkField184(field184, violations);
        checkField188(field188, violations);
        checkField190(field190, violations);
        checkField192(field192, violations);
        checkField196(field196, violations);
        checkField198(field198, violations);
    }

    private static void checkField0(String field0, Violations violations) {
        if (field0 == null) {
            violations.add("field0", "must not be null", null);
        }
    }

    private static void checkField4(BigDecimal field4, Violations violations) {
        if (field4 == null) {
            violations.add("field4", "must not be null", null);
        }
    }

    private static void checkField6(UUID field6, Violations violations) {
        if (field6 == null) {
            violations.add("field6", "must not be null", null);
        }
    }

    private static void checkField8(String field8, Violations violations) {
        if (field8 == null) {
            violations.add("field8", "must not be null", null);
        }
    }

    private static void checkField12(BigDecimal field12, Violations violations) {
        if (field12 == null) {
            violations.add("field12", "must not be null", null);
        }
    }

    private static void checkField14(UUID field14, Violations violations) {
        if (field14 == null) {
            violations.add("field14", "must not be null", null);
        }
    }

    private static void checkField16(String field16, Violations violations) {
        if (field16 == null) {
            violations.add("field16", "must not be null", null);
        }
    }

    private static void checkField20(BigDecimal field20, Violations violations) {
        if (field20 == null) {
            violations.add("field20", "must not be null", null);
        }
    }

    private static void checkField22(UUID field22, Violations violations) {
        if (field22 == null) {
            violations.add("field22", "must not be null", null);
        }
    }

    private static void checkField24(String field24, Violations violations) {
        if (field24 == null) {
            violations.add("field24", "must not be null", null);
        }
    }

    private static void checkField28(BigDecimal field28, Violations violations) {
        if (field28 == null) {
            violations.add("field28", "must not be null", null);
        }
    }

    private static void checkField30(UUID field30, Violations violations) {
        if (field30 == null) {
            violations.add("field30", "must not be null", null);
        }
    }

    private static void checkField32(String field32, Violations violations) {
        if (field32 == null) {
            violations.add("field32", "must not be null", null);
        }
    }

    private static void checkField36(BigDecimal field36, Violations violations) {
        if (field36 == null) {
            violations.add("field36", "must not be null", null);
        }
    }

    private static void checkField38(UUID field38, Violations violations) {
        if (field38 == null) {
            violations.add("field38", "must not be null", null);
        }
    }

    private static void checkField40(String field40, Violations violations) {
        if (field40 == null) {
            violations.add("field40", "must not be null", null);
        }
    }

    private static void checkField44(BigDecimal field44, Violations violations) {
        if (field44 == null) {
            violations.add("field44", "must not be null", null);
        }
    }

    private static void checkField46(UUID field46, Violations violations) {
        if (field46 == null) {
            violations.add("field46", "must not be null", null);
        }
    }

    private static void checkField48(String field48, Violations violations) {
        if (field48 == null) {
            violations.add("field48", "must not be null", null);
        }
    }

    private static void checkField52(BigDecimal field52, Violations violations) {
        if (field52 == null) {
            violations.add("field52", "must not be null", null);
        }
    }

    private static void checkField54(UUID field54, Violations violations) {
        if (field54 == null) {
            violations.add("field54", "must not be null", null);
        }
    }

    private static void checkField56(String field56, Violations violations) {
        if (field56 == null) {
            violations.add("field56", "must not be null", null);
        }
    }

    private static void checkField60(BigDecimal field60, Violations violations) {
        if (field60 == null) {
            violations.add("field60", "must not be null", null);
        }
    }

    private static void checkField62(UUID field62, Violations violations) {
        if (field62 == null) {
            violations.add("field62", "must not be null", null);
        }
    }

    private static void checkField64(String field64, Violations violations) {
        if (field64 == null) {
            violations.add("field64", "must not be null", null);
        }
    }

    private static void checkField68(BigDecimal field68, Violations violations) {
        if (field68 == null) {
            violations.add("field68", "must not be null", null);
        }
    }

    private static void checkField70(UUID field70, Violations violations) {
        if (field70 == null) {
            violations.add("field70", "must not be null", null);
        }
    }

    private static void checkField72(String field72, Violations violations) {
        if (field72 == null) {
            violations.add("field72", "must not be null", null);
        }
    }

    private static void checkField76(BigDecimal field76, Violations violations) {
        if (field76 == null) {
            violations.add("field76", "must not be null", null);
        }
    }

    private static void checkField78(UUID field78, Violations violations) {
        if (field78 == null) {
            violations.add("field78", "must not be null", null);
        }
    }

    private static void checkField80(String field80, Violations violations) {
        if (field80 == null) {
            violations.add("field80", "must not be null", null);
        }
    }

    private static void checkField84(BigDecimal field84, Violations violations) {
        if (field84 == null) {
            violations.add("field84", "must not be null", null);
        }
    }

    private static void checkField86(UUID field86, Violations violations) {
        if (field86 == null) {
            violations.add("field86", "must not be null", null);
        }
    }

    private static void checkField88(String field88, Violations violations) {
        if (field88 == null) {
            violations.add("field88", "must not be null", null);
        }
    }

    private static void checkField92(BigDecimal field92, Violations violations) {
        if (field92 == null) {
            violations.add("field92", "must not be null", null);
        }
    }

    private static void checkField94(UUID field94, Violations violations) {
        if (field94 == null) {
            violations.add("field94", "must not be null", null);
        }
    }

    private static void checkField96(String field96, Violations violations) {
        if (field96 == null) {
            violations.add("field96", "must not be null", null);
        }
    }

    private static void checkField100(BigDecimal field100, Violations violations) {
        if (field100 == null) {
            violations.add("field100", "must not be null", null);
        }
    }

    private static void checkField102(UUID field102, Violations violations) {
        if (field102 == null) {
            violations.add("field102", "must not be null", null);
        }
    }

    private static void checkField104(String field104, Violations violations) {
        if (field104 == null) {
            violations.add("field104", "must not be null", null);
        }
    }

    private static void checkField108(BigDecimal field108, Violations violations) {
        if (field108 == null) {
            violations.add("field108", "must not be null", null);
        }
    }

    private static void checkField110(UUID field110, Violations violations) {
        if (field110 == null) {
            violations.add("field110", "must not be null", null);
        }
    }

    private static void checkField112(String field112, Violations violations) {
        if (field112 == null) {
            violations.add("field112", "must not be null", null);
        }
    }

    private static void checkField116(BigDecimal field116, Violations violations) {
        if (field116 == null) {
            violations.add("field116", "must not be null", null);
        }
    }

    private static void checkField118(UUID field118, Violations violations) {
        if (field118 == null) {
            violations.add("field118", "must not be null", null);
        }
    }

    private static void checkField120(String field120, Violations violations) {
        if (field120 == null) {
            violations.add("field120", "must not be null", null);
        }
    }

    private static void checkField124(BigDecimal field124, Violations violations) {
        if (field124 == null) {
            violations.add("field124", "must not be null", null);
        }
    }

    private static void checkField126(UUID field126, Violations violations) {
        if (field126 == null) {
            violations.add("field126", "must not be null", null);
        }
    }

    private static void checkField128(String field128, Violations violations) {
        if (field128 == null) {
            violations.add("field128", "must not be null", null);
        }
    }

    private static void checkField132(BigDecimal field132, Violations violations) {
        if (field132 == null) {
            violations.add("field132", "must not be null", null);
        }
    }

    private static void checkField134(UUID field134, Violations violations) {
        if (field134 == null) {
            violations.add("field134", "must not be null", null);
        }
    }

    private static void checkField136(String field136, Violations violations) {
        if (field136 == null) {
            violations.add("field136", "must not be null", null);
        }
    }

    private static void checkField140(BigDecimal field140, Violations violations) {
        if (field140 == null) {
            violations.add("field140", "must not be null", null);
        }
    }

    private static void checkField142(UUID field142, Violations violations) {
        if (field142 == null) {
            violations.add("field142", "must not be null", null);
        }
    }

    private static void checkField144(String field144, Violations violations) {
        if (field144 == null) {
            violations.add("field144", "must not be null", null);
        }
    }

    private static void checkField148(BigDecimal field148, Violations violations) {
        if (field148 == null) {
            violations.add("field148", "must not be null", null);
        }
    }

    private static void checkField150(UUID field150, Violations violations) {
        if (field150 == null) {
            violations.add("field150", "must not be null", null);
        }
    }

    private static void checkField152(String field152, Violations violations) {
        if (field152 == null) {
            violations.add("field152", "must not be null", null);
        }
    }

    private static void checkField156(BigDecimal field156, Violations violations) {
        if (field156 == null) {
            violations.add("field156", "must not be null", null);
        }
    }

    private static void checkField158(UUID field158, Violations violations) {
        if (field158 == null) {
            violations.add("field158", "must not be null", null);
        }
    }

    private static void checkField160(String field160, Violations violations) {
        if (field160 == null) {
            violations.add("field160", "must not be null", null);
        }
    }

    private static void checkField164(BigDecimal field164, Violations violations) {
        if (field164 == null) {
            violations.add("field164", "must not be null", null);
        }
    }

    private static void checkField166(UUID field166, Violations violations) {
        if (field166 == null) {
            violations.add("field166", "must not be null", null);
        }
    }

    private static void checkField168(String field168, Violations violations) {
        if (field168 == null) {
            violations.add("field168", "must not be null", null);
        }
    }

    private static void checkField172(BigDecimal field172, Violations violations) {
        if (field172 == null) {
            violations.add("field172", "must not be null", null);
        }
    }

    private static void checkField174(UUID field174, Violations violations) {
        if (field174 == null) {
            violations.add("field174", "must not be null", null);
        }
    }

    private static void checkField176(String field176, Violations violations) {
        if (field176 == null) {
            violations.add("field176", "must not be null", null);
        }
    }

    private static void checkField180(BigDecimal field180, Violations violations) {
        if (field180 == null) {
            violations.add("field180", "must not be null", null);
        }
    }

    private static void checkField182(UUID field182, Violations violations) {
        if (field182 == null) {
            violations.add("field182", "must not be null", null);
        }
    }

    private static void checkField184(String field184, Violations violations) {
        if (field184 == null) {
            violations.add("field184", "must not be null", null);
        }
    }

    private static void checkField188(BigDecimal field188, Violations violations) {
        if (field188 == null) {
            violations.add("field188", "must not be null", null);
        }
    }

    private static void checkField190(UUID field190, Violations violations) {
        if (field190 == null) {
            violations.add("field190", "must not be null", null);
        }
    }

    private static void checkField192(String field192, Violations violations) {
        if (field192 == null) {
            violations.add("field192", "must not be null", null);
        }
    }

    private static void checkField196(BigDecimal field196, Violations violations) {
        if (field196 == null) {
            violations.add("field196", "must not be null", null);
        }
    }

    private static void checkField198(UUID field198, Violations violations) {
        if (field198 == null) {
            violations.add("field198", "must not be null", null);
        }
    }
}
