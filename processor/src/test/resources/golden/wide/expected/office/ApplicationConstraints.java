package office;

import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link Application}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ApplicationConstraints {

    private ApplicationConstraints() {}

    /** Checks an {@link Application} and all that it contains. */
    public static void check(Application application, Violations violations) {
        checkId(application.id, violations);
        checkForm(application.form, violations);
        checkField0(application.field0, violations);
        checkField4(application.field4, violations);
        checkField6(application.field6, violations);
        checkField8(application.field8, violations);
        checkField12(application.field12, violations);
        checkField14(application.field14, violations);
        checkField16(application.field16, violations);
        checkField20(application.field20, violations);
        checkField22(application.field22, violations);
        checkField24(application.field24, violations);
        checkField28(application.field28, violations);
        checkField30(application.field30, violations);
        checkField32(application.field32, violations);
        checkField36(application.field36, violations);
        checkField38(application.field38, violations);
        checkField40(application.field40, violations);
        checkField44(application.field44, violations);
        checkField46(application.field46, violations);
        checkField48(application.field48, violations);
        checkField52(application.field52, violations);
        checkField54(application.field54, violations);
        checkField56(application.field56, violations);
        checkField60(application.field60, violations);
        checkField62(application.field62, violations);
        checkField64(application.field64, violations);
        checkField68(application.field68, violations);
        checkField70(application.field70, violations);
        checkField72(application.field72, violations);
        checkField76(application.field76, violations);
        checkField78(application.field78, violations);
        checkField80(application.field80, violations);
        checkField84(application.field84, violations);
        checkField86(application.field86, violations);
        checkField88(application.field88, violations);
        checkField92(application.field92, violations);
        checkField94(application.field94, violations);
        checkField96(application.field96, violations);
        checkField100(application.field100, violations);
        checkField102(application.field102, violations);
        checkField104(application.field104, violations);
        checkField108(application.field108, violations);
        checkField110(application.field110, violations);
        checkField112(application.field112, violations);
        checkField116(application.field116, violations);
        checkField118(application.field118, violations);
        checkField120(application.field120, violations);
        checkField124(application.field124, violations);
        checkField126(application.field126, violations);
        checkField128(application.field128, violations);
        checkField132(application.field132, violations);
        checkField134(application.field134, violations);
        checkField136(application.field136, violations);
        checkField140(application.field140, violations);
        checkField142(application.field142, violations);
        checkField144(application.field144, violations);
        checkField148(application.field148, violations);
        checkField150(application.field150, violations);
        checkField152(application.field152, violations);
        checkField156(application.field156, violations);
        checkField158(application.field158, violations);
        checkField160(application.field160, violations);
        checkField164(application.field164, violations);
        checkField166(application.field166, violations);
        checkField168(application.field168, violations);
        checkField172(application.field172, violations);
        checkField174(application.field174, violations);
        checkField176(application.field176, violations);
        checkField180(application.field180, violations);
        checkField182(application.field182, violations);
        checkField184(application.field184, violations);
        checkField188(application.field188, violations);
        checkField190(application.field190, violations);
        checkField192(application.field192, violations);
        checkField196(application.field196, violations);
        checkField198(application.field198, violations);
    }

    private static void checkId(UUID id, Violations violations) {
        if (id == null) {
            violations.add("id", "must not be null", null);
        }
    }

    private static void checkForm(Form form, Violations violations) {
        if (form == null) {
            violations.add("form", "must not be null", null);
        } else {
            FormConstraints.check(form, violations.at("form"));
        }
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
