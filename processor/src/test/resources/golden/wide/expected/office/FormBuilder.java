package office;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Form}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class FormBuilder {

    private FormBuilder() {}

    /** Begins a new {@link Form}. */
    public static Field0Stage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Form}, each of which can be replaced. */
    public static CopyStage from(Form form) {
        Stages stages = new Stages();
        stages.field0 = form.field0();
        stages.field1 = form.field1();
        stages.field2 = form.field2();
        stages.field3 = form.field3();
        stages.field4 = form.field4();
        stages.field5 = form.field5();
        stages.field6 = form.field6();
        stages.field7 = form.field7();
        stages.field8 = form.field8();
        stages.field9 = form.field9();
        stages.field10 = form.field10();
        stages.field11 = form.field11();
        stages.field12 = form.field12();
        stages.field13 = form.field13();
        stages.field14 = form.field14();
        stages.field15 = form.field15();
        stages.field16 = form.field16();
        stages.field17 = form.field17();
        stages.field18 = form.field18();
        stages.field19 = form.field19();
        stages.field20 = form.field20();
        stages.field21 = form.field21();
        stages.field22 = form.field22();
        stages.field23 = form.field23();
        stages.field24 = form.field24();
        stages.field25 = form.field25();
        stages.field26 = form.field26();
        stages.field27 = form.field27();
        stages.field28 = form.field28();
        stages.field29 = form.field29();
        stages.field30 = form.field30();
        stages.field31 = form.field31();
        stages.field32 = form.field32();
        stages.field33 = form.field33();
        stages.field34 = form.field34();
        stages.field35 = form.field35();
        stages.field36 = form.field36();
        stages.field37 = form.field37();
        stages.field38 = form.field38();
        stages.field39 = form.field39();
        stages.field40 = form.field40();
        stages.field41 = form.field41();
        stages.field42 = form.field42();
        stages.field43 = form.field43();
        stages.field44 = form.field44();
        stages.field45 = form.field45();
        stages.field46 = form.field46();
        stages.field47 = form.field47();
        stages.field48 = form.field48();
        stages.field49 = form.field49();
        stages.field50 = form.field50();
        stages.field51 = form.field51();
        stages.field52 = form.field52();
        stages.field53 = form.field53();
        stages.field54 = form.field54();
        stages.field55 = form.field55();
        stages.field56 = form.field56();
        stages.field57 = form.field57();
        stages.field58 = form.field58();
        stages.field59 = form.field59();
        stages.field60 = form.field60();
        stages.field61 = form.field61();
        stages.field62 = form.field62();
        stages.field63 = form.field63();
        stages.field64 = form.field64();
        stages.field65 = form.field65();
        stages.field66 = form.field66();
        stages.field67 = form.field67();
        stages.field68 = form.field68();
        stages.field69 = form.field69();
        stages.field70 = form.field70();
        stages.field71 = form.field71();
        stages.field72 = form.field72();
        stages.field73 = form.field73();
        stages.field74 = form.field74();
        stages.field75 = form.field75();
        stages.field76 = form.field76();
        stages.field77 = form.field77();
        stages.field78 = form.field78();
        stages.field79 = form.field79();
        stages.field80 = form.field80();
        stages.field81 = form.field81();
        stages.field82 = form.field82();
        stages.field83 = form.field83();
        stages.field84 = form.field84();
        stages.field85 = form.field85();
        stages.field86 = form.field86();
        stages.field87 = form.field87();
        stages.field88 = form.field88();
        stages.field89 = form.field89();
        stages.field90 = form.field90();
        stages.field91 = form.field91();
        stages.field92 = form.field92();
        stages.field93 = form.field93();
        stages.field94 = form.field94();
        stages.field95 = form.field95();
        stages.field96 = form.field96();
        stages.field97 = form.field97();
        stages.field98 = form.field98();
        stages.field99 = form.field99();
        stages.field100 = form.field100();
        stages.field101 = form.field101();
        stages.field102 = form.field102();
        stages.field103 = form.field103();
        stages.field104 = form.field104();
        stages.field105 = form.field105();
        stages.field106 = form.field106();
        stages.field107 = form.field107();
        stages.field108 = form.field108();
        stages.field109 = form.field109();
        stages.field110 = form.field110();
        stages.field111 = form.field111();
        stages.field112 = form.field112();
        stages.field113 = form.field113();
        stages.field114 = form.field114();
        stages.field115 = form.field115();
        stages.field116 = form.field116();
        stages.field117 = form.field117();
        stages.field118 = form.field118();
        stages.field119 = form.field119();
        stages.field120 = form.field120();
        stages.field121 = form.field121();
        stages.field122 = form.field122();
        stages.field123 = form.field123();
        stages.field124 = form.field124();
        stages.field125 = form.field125();
        stages.field126 = form.field126();
        stages.field127 = form.field127();
        stages.field128 = form.field128();
        stages.field129 = form.field129();
        stages.field130 = form.field130();
        stages.field131 = form.field131();
        stages.field132 = form.field132();
        stages.field133 = form.field133();
        stages.field134 = form.field134();
        stages.field135 = form.field135();
        stages.field136 = form.field136();
        stages.field137 = form.field137();
        stages.field138 = form.field138();
        stages.field139 = form.field139();
        stages.field140 = form.field140();
        stages.field141 = form.field141();
        stages.field142 = form.field142();
        stages.field143 = form.field143();
        stages.field144 = form.field144();
        stages.field145 = form.field145();
        stages.field146 = form.field146();
        stages.field147 = form.field147();
        stages.field148 = form.field148();
        stages.field149 = form.field149();
        stages.field150 = form.field150();
        stages.field151 = form.field151();
        stages.field152 = form.field152();
        stages.field153 = form.field153();
        stages.field154 = form.field154();
        stages.field155 = form.field155();
        stages.field156 = form.field156();
        stages.field157 = form.field157();
        stages.field158 = form.field158();
        stages.field159 = form.field159();
        stages.field160 = form.field160();
        stages.field161 = form.field161();
        stages.field162 = form.field162();
        stages.field163 = form.field163();
        stages.field164 = form.field164();
        stages.field165 = form.field165();
        stages.field166 = form.field166();
        stages.field167 = form.field167();
        stages.field168 = form.field168();
        stages.field169 = form.field169();
        stages.field170 = form.field170();
        stages.field171 = form.field171();
        stages.field172 = form.field172();
        stages.field173 = form.field173();
        stages.field174 = form.field174();
        stages.field175 = form.field175();
        stages.field176 = form.field176();
        stages.field177 = form.field177();
        stages.field178 = form.field178();
        stages.field179 = form.field179();
        stages.field180 = form.field180();
        stages.field181 = form.field181();
        stages.field182 = form.field182();
        stages.field183 = form.field183();
        stages.field184 = form.field184();
        stages.field185 = form.field185();
        stages.field186 = form.field186();
        stages.field187 = form.field187();
        stages.field188 = form.field188();
        stages.field189 = form.field189();
        stages.field190 = form.field190();
        stages.field191 = form.field191();
        stages.field192 = form.field192();
        stages.field193 = form.field193();
        stages.field194 = form.field194();
        stages.field195 = form.field195();
        stages.field196 = form.field196();
        stages.field197 = form.field197();
        stages.field198 = form.field198();
        stages.field199 = form.field199();
        return stages;
    }

    /** Requires {@link Form#field0()}. */
    public interface Field0Stage {

        Field1Stage field0(String field0);
    }

    /** Requires {@link Form#field1()}. */
    public interface Field1Stage {

        Field4Stage field1(int field1);
    }

    /** Requires {@link Form#field4()}. */
    public interface Field4Stage {

        Field5Stage field4(BigDecimal field4);
    }

    /** Requires {@link Form#field5()}. */
    public interface Field5Stage {

        Field6Stage field5(short field5);
    }

    /** Requires {@link Form#field6()}. */
    public interface Field6Stage {

        Field8Stage field6(UUID field6);
    }

    /** Requires {@link Form#field8()}. */
    public interface Field8Stage {

        Field9Stage field8(String field8);
    }

    /** Requires {@link Form#field9()}. */
    public interface Field9Stage {

        Field12Stage field9(int field9);
    }

    /** Requires {@link Form#field12()}. */
    public interface Field12Stage {

        Field13Stage field12(BigDecimal field12);
    }

    /** Requires {@link Form#field13()}. */
    public interface Field13Stage {

        Field14Stage field13(short field13);
    }

    /** Requires {@link Form#field14()}. */
    public interface Field14Stage {

        Field16Stage field14(UUID field14);
    }

    /** Requires {@link Form#field16()}. */
    public interface Field16Stage {

        Field17Stage field16(String field16);
    }

    /** Requires {@link Form#field17()}. */
    public interface Field17Stage {

        Field20Stage field17(int field17);
    }

    /** Requires {@link Form#field20()}. */
    public interface Field20Stage {

        Field21Stage field20(BigDecimal field20);
    }

    /** Requires {@link Form#field21()}. */
    public interface Field21Stage {

        Field22Stage field21(short field21);
    }

    /** Requires {@link Form#field22()}. */
    public interface Field22Stage {

        Field24Stage field22(UUID field22);
    }

    /** Requires {@link Form#field24()}. */
    public interface Field24Stage {

        Field25Stage field24(String field24);
    }

    /** Requires {@link Form#field25()}. */
    public interface Field25Stage {

        Field28Stage field25(int field25);
    }

    /** Requires {@link Form#field28()}. */
    public interface Field28Stage {

        Field29Stage field28(BigDecimal field28);
    }

    /** Requires {@link Form#field29()}. */
    public interface Field29Stage {

        Field30Stage field29(short field29);
    }

    /** Requires {@link Form#field30()}. */
    public interface Field30Stage {

        Field32Stage field30(UUID field30);
    }

    /** Requires {@link Form#field32()}. */
    public interface Field32Stage {

        Field33Stage field32(String field32);
    }

    /** Requires {@link Form#field33()}. */
    public interface Field33Stage {

        Field36Stage field33(int field33);
    }

    /** Requires {@link Form#field36()}. */
    public interface Field36Stage {

        Field37Stage field36(BigDecimal field36);
    }

    /** Requires {@link Form#field37()}. */
    public interface Field37Stage {

        Field38Stage field37(short field37);
    }

    /** Requires {@link Form#field38()}. */
    public interface Field38Stage {

        Field40Stage field38(UUID field38);
    }

    /** Requires {@link Form#field40()}. */
    public interface Field40Stage {

        Field41Stage field40(String field40);
    }

    /** Requires {@link Form#field41()}. */
    public interface Field41Stage {

        Field44Stage field41(int field41);
    }

    /** Requires {@link Form#field44()}. */
    public interface Field44Stage {

        Field45Stage field44(BigDecimal field44);
    }

    /** Requires {@link Form#field45()}. */
    public interface Field45Stage {

        Field46Stage field45(short field45);
    }

    /** Requires {@link Form#field46()}. */
    public interface Field46Stage {

        Field48Stage field46(UUID field46);
    }

    /** Requires {@link Form#field48()}. */
    public interface Field48Stage {

        Field49Stage field48(String field48);
    }

    /** Requires {@link Form#field49()}. */
    public interface Field49Stage {

        Field52Stage field49(int field49);
    }

    /** Requires {@link Form#field52()}. */
    public interface Field52Stage {

        Field53Stage field52(BigDecimal field52);
    }

    /** Requires {@link Form#field53()}. */
    public interface Field53Stage {

        Field54Stage field53(short field53);
    }

    /** Requires {@link Form#field54()}. */
    public interface Field54Stage {

        Field56Stage field54(UUID field54);
    }

    /** Requires {@link Form#field56()}. */
    public interface Field56Stage {

        Field57Stage field56(String field56);
    }

    /** Requires {@link Form#field57()}. */
    public interface Field57Stage {

        Field60Stage field57(int field57);
    }

    /** Requires {@link Form#field60()}. */
    public interface Field60Stage {

        Field61Stage field60(BigDecimal field60);
    }

    /** Requires {@link Form#field61()}. */
    public interface Field61Stage {

        Field62Stage field61(short field61);
    }

    /** Requires {@link Form#field62()}. */
    public interface Field62Stage {

        Field64Stage field62(UUID field62);
    }

    /** Requires {@link Form#field64()}. */
    public interface Field64Stage {

        Field65Stage field64(String field64);
    }

    /** Requires {@link Form#field65()}. */
    public interface Field65Stage {

        Field68Stage field65(int field65);
    }

    /** Requires {@link Form#field68()}. */
    public interface Field68Stage {

        Field69Stage field68(BigDecimal field68);
    }

    /** Requires {@link Form#field69()}. */
    public interface Field69Stage {

        Field70Stage field69(short field69);
    }

    /** Requires {@link Form#field70()}. */
    public interface Field70Stage {

        Field72Stage field70(UUID field70);
    }

    /** Requires {@link Form#field72()}. */
    public interface Field72Stage {

        Field73Stage field72(String field72);
    }

    /** Requires {@link Form#field73()}. */
    public interface Field73Stage {

        Field76Stage field73(int field73);
    }

    /** Requires {@link Form#field76()}. */
    public interface Field76Stage {

        Field77Stage field76(BigDecimal field76);
    }

    /** Requires {@link Form#field77()}. */
    public interface Field77Stage {

        Field78Stage field77(short field77);
    }

    /** Requires {@link Form#field78()}. */
    public interface Field78Stage {

        Field80Stage field78(UUID field78);
    }

    /** Requires {@link Form#field80()}. */
    public interface Field80Stage {

        Field81Stage field80(String field80);
    }

    /** Requires {@link Form#field81()}. */
    public interface Field81Stage {

        Field84Stage field81(int field81);
    }

    /** Requires {@link Form#field84()}. */
    public interface Field84Stage {

        Field85Stage field84(BigDecimal field84);
    }

    /** Requires {@link Form#field85()}. */
    public interface Field85Stage {

        Field86Stage field85(short field85);
    }

    /** Requires {@link Form#field86()}. */
    public interface Field86Stage {

        Field88Stage field86(UUID field86);
    }

    /** Requires {@link Form#field88()}. */
    public interface Field88Stage {

        Field89Stage field88(String field88);
    }

    /** Requires {@link Form#field89()}. */
    public interface Field89Stage {

        Field92Stage field89(int field89);
    }

    /** Requires {@link Form#field92()}. */
    public interface Field92Stage {

        Field93Stage field92(BigDecimal field92);
    }

    /** Requires {@link Form#field93()}. */
    public interface Field93Stage {

        Field94Stage field93(short field93);
    }

    /** Requires {@link Form#field94()}. */
    public interface Field94Stage {

        Field96Stage field94(UUID field94);
    }

    /** Requires {@link Form#field96()}. */
    public interface Field96Stage {

        Field97Stage field96(String field96);
    }

    /** Requires {@link Form#field97()}. */
    public interface Field97Stage {

        Field100Stage field97(int field97);
    }

    /** Requires {@link Form#field100()}. */
    public interface Field100Stage {

        Field101Stage field100(BigDecimal field100);
    }

    /** Requires {@link Form#field101()}. */
    public interface Field101Stage {

        Field102Stage field101(short field101);
    }

    /** Requires {@link Form#field102()}. */
    public interface Field102Stage {

        Field104Stage field102(UUID field102);
    }

    /** Requires {@link Form#field104()}. */
    public interface Field104Stage {

        Field105Stage field104(String field104);
    }

    /** Requires {@link Form#field105()}. */
    public interface Field105Stage {

        Field108Stage field105(int field105);
    }

    /** Requires {@link Form#field108()}. */
    public interface Field108Stage {

        Field109Stage field108(BigDecimal field108);
    }

    /** Requires {@link Form#field109()}. */
    public interface Field109Stage {

        Field110Stage field109(short field109);
    }

    /** Requires {@link Form#field110()}. */
    public interface Field110Stage {

        Field112Stage field110(UUID field110);
    }

    /** Requires {@link Form#field112()}. */
    public interface Field112Stage {

        Field113Stage field112(String field112);
    }

    /** Requires {@link Form#field113()}. */
    public interface Field113Stage {

        Field116Stage field113(int field113);
    }

    /** Requires {@link Form#field116()}. */
    public interface Field116Stage {

        Field117Stage field116(BigDecimal field116);
    }

    /** Requires {@link Form#field117()}. */
    public interface Field117Stage {

        Field118Stage field117(short field117);
    }

    /** Requires {@link Form#field118()}. */
    public interface Field118Stage {

        Field120Stage field118(UUID field118);
    }

    /** Requires {@link Form#field120()}. */
    public interface Field120Stage {

        Field121Stage field120(String field120);
    }

    /** Requires {@link Form#field121()}. */
    public interface Field121Stage {

        Field124Stage field121(int field121);
    }

    /** Requires {@link Form#field124()}. */
    public interface Field124Stage {

        Field125Stage field124(BigDecimal field124);
    }

    /** Requires {@link Form#field125()}. */
    public interface Field125Stage {

        Field126Stage field125(short field125);
    }

    /** Requires {@link Form#field126()}. */
    public interface Field126Stage {

        Field128Stage field126(UUID field126);
    }

    /** Requires {@link Form#field128()}. */
    public interface Field128Stage {

        Field129Stage field128(String field128);
    }

    /** Requires {@link Form#field129()}. */
    public interface Field129Stage {

        Field132Stage field129(int field129);
    }

    /** Requires {@link Form#field132()}. */
    public interface Field132Stage {

        Field133Stage field132(BigDecimal field132);
    }

    /** Requires {@link Form#field133()}. */
    public interface Field133Stage {

        Field134Stage field133(short field133);
    }

    /** Requires {@link Form#field134()}. */
    public interface Field134Stage {

        Field136Stage field134(UUID field134);
    }

    /** Requires {@link Form#field136()}. */
    public interface Field136Stage {

        Field137Stage field136(String field136);
    }

    /** Requires {@link Form#field137()}. */
    public interface Field137Stage {

        Field140Stage field137(int field137);
    }

    /** Requires {@link Form#field140()}. */
    public interface Field140Stage {

        Field141Stage field140(BigDecimal field140);
    }

    /** Requires {@link Form#field141()}. */
    public interface Field141Stage {

        Field142Stage field141(short field141);
    }

    /** Requires {@link Form#field142()}. */
    public interface Field142Stage {

        Field144Stage field142(UUID field142);
    }

    /** Requires {@link Form#field144()}. */
    public interface Field144Stage {

        Field145Stage field144(String field144);
    }

    /** Requires {@link Form#field145()}. */
    public interface Field145Stage {

        Field148Stage field145(int field145);
    }

    /** Requires {@link Form#field148()}. */
    public interface Field148Stage {

        Field149Stage field148(BigDecimal field148);
    }

    /** Requires {@link Form#field149()}. */
    public interface Field149Stage {

        Field150Stage field149(short field149);
    }

    /** Requires {@link Form#field150()}. */
    public interface Field150Stage {

        Field152Stage field150(UUID field150);
    }

    /** Requires {@link Form#field152()}. */
    public interface Field152Stage {

        Field153Stage field152(String field152);
    }

    /** Requires {@link Form#field153()}. */
    public interface Field153Stage {

        Field156Stage field153(int field153);
    }

    /** Requires {@link Form#field156()}. */
    public interface Field156Stage {

        Field157Stage field156(BigDecimal field156);
    }

    /** Requires {@link Form#field157()}. */
    public interface Field157Stage {

        Field158Stage field157(short field157);
    }

    /** Requires {@link Form#field158()}. */
    public interface Field158Stage {

        Field160Stage field158(UUID field158);
    }

    /** Requires {@link Form#field160()}. */
    public interface Field160Stage {

        Field161Stage field160(String field160);
    }

    /** Requires {@link Form#field161()}. */
    public interface Field161Stage {

        Field164Stage field161(int field161);
    }

    /** Requires {@link Form#field164()}. */
    public interface Field164Stage {

        Field165Stage field164(BigDecimal field164);
    }

    /** Requires {@link Form#field165()}. */
    public interface Field165Stage {

        Field166Stage field165(short field165);
    }

    /** Requires {@link Form#field166()}. */
    public interface Field166Stage {

        Field168Stage field166(UUID field166);
    }

    /** Requires {@link Form#field168()}. */
    public interface Field168Stage {

        Field169Stage field168(String field168);
    }

    /** Requires {@link Form#field169()}. */
    public interface Field169Stage {

        Field172Stage field169(int field169);
    }

    /** Requires {@link Form#field172()}. */
    public interface Field172Stage {

        Field173Stage field172(BigDecimal field172);
    }

    /** Requires {@link Form#field173()}. */
    public interface Field173Stage {

        Field174Stage field173(short field173);
    }

    /** Requires {@link Form#field174()}. */
    public interface Field174Stage {

        Field176Stage field174(UUID field174);
    }

    /** Requires {@link Form#field176()}. */
    public interface Field176Stage {

        Field177Stage field176(String field176);
    }

    /** Requires {@link Form#field177()}. */
    public interface Field177Stage {

        Field180Stage field177(int field177);
    }

    /** Requires {@link Form#field180()}. */
    public interface Field180Stage {

        Field181Stage field180(BigDecimal field180);
    }

    /** Requires {@link Form#field181()}. */
    public interface Field181Stage {

        Field182Stage field181(short field181);
    }

    /** Requires {@link Form#field182()}. */
    public interface Field182Stage {

        Field184Stage field182(UUID field182);
    }

    /** Requires {@link Form#field184()}. */
    public interface Field184Stage {

        Field185Stage field184(String field184);
    }

    /** Requires {@link Form#field185()}. */
    public interface Field185Stage {

        Field188Stage field185(int field185);
    }

    /** Requires {@link Form#field188()}. */
    public interface Field188Stage {

        Field189Stage field188(BigDecimal field188);
    }

    /** Requires {@link Form#field189()}. */
    public interface Field189Stage {

        Field190Stage field189(short field189);
    }

    /** Requires {@link Form#field190()}. */
    public interface Field190Stage {

        Field192Stage field190(UUID field190);
    }

    /** Requires {@link Form#field192()}. */
    public interface Field192Stage {

        Field193Stage field192(String field192);
    }

    /** Requires {@link Form#field193()}. */
    public interface Field193Stage {

        Field196Stage field193(int field193);
    }

    /** Requires {@link Form#field196()}. */
    public interface Field196Stage {

        Field197Stage field196(BigDecimal field196);
    }

    /** Requires {@link Form#field197()}. */
    public interface Field197Stage {

        Field198Stage field197(short field197);
    }

    /** Requires {@link Form#field198()}. */
    public interface Field198Stage {

        OptionalStage field198(UUID field198);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field2(String field2);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field3(Integer field3);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field7(Instant field7);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field10(String field10);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field11(Integer field11);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field15(Instant field15);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field18(String field18);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field19(Integer field19);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field23(Instant field23);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field26(String field26);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field27(Integer field27);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field31(Instant field31);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field34(String field34);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field35(Integer field35);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field39(Instant field39);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field42(String field42);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field43(Integer field43);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field47(Instant field47);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field50(String field50);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field51(Integer field51);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field55(Instant field55);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field58(String field58);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field59(Integer field59);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field63(Instant field63);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field66(String field66);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field67(Integer field67);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field71(Instant field71);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field74(String field74);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field75(Integer field75);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field79(Instant field79);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field82(String field82);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field83(Integer field83);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field87(Instant field87);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field90(String field90);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field91(Integer field91);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field95(Instant field95);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field98(String field98);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field99(Integer field99);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field103(Instant field103);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field106(String field106);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field107(Integer field107);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field111(Instant field111);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field114(String field114);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field115(Integer field115);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field119(Instant field119);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field122(String field122);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field123(Integer field123);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field127(Instant field127);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field130(String field130);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field131(Integer field131);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field135(Instant field135);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field138(String field138);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field139(Integer field139);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field143(Instant field143);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field146(String field146);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field147(Integer field147);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field151(Instant field151);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field154(String field154);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field155(Integer field155);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field159(Instant field159);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field162(String field162);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field163(Integer field163);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field167(Instant field167);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field170(String field170);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field171(Integer field171);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field175(Instant field175);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field178(String field178);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field179(Integer field179);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field183(Instant field183);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field186(String field186);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field187(Integer field187);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field191(Instant field191);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field194(String field194);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field195(Integer field195);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage field199(Instant field199);

        /**
         * The {@link Form}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Form build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage field0(String field0);

        CopyStage field1(int field1);

        CopyStage field2(String field2);

        CopyStage field3(Integer field3);

        CopyStage field4(BigDecimal field4);

        CopyStage field5(short field5);

        CopyStage field6(UUID field6);

        CopyStage field7(Instant field7);

        CopyStage field8(String field8);

        CopyStage field9(int field9);

        CopyStage field10(String field10);

        CopyStage field11(Integer field11);

        CopyStage field12(BigDecimal field12);

        CopyStage field13(short field13);

        CopyStage field14(UUID field14);

        CopyStage field15(Instant field15);

        CopyStage field16(String field16);

        CopyStage field17(int field17);

        CopyStage field18(String field18);

        CopyStage field19(Integer field19);

        CopyStage field20(BigDecimal field20);

        CopyStage field21(short field21);

        CopyStage field22(UUID field22);

        CopyStage field23(Instant field23);

        CopyStage field24(String field24);

        CopyStage field25(int field25);

        CopyStage field26(String field26);

        CopyStage field27(Integer field27);

        CopyStage field28(BigDecimal field28);

        CopyStage field29(short field29);

        CopyStage field30(UUID field30);

        CopyStage field31(Instant field31);

        CopyStage field32(String field32);

        CopyStage field33(int field33);

        CopyStage field34(String field34);

        CopyStage field35(Integer field35);

        CopyStage field36(BigDecimal field36);

        CopyStage field37(short field37);

        CopyStage field38(UUID field38);

        CopyStage field39(Instant field39);

        CopyStage field40(String field40);

        CopyStage field41(int field41);

        CopyStage field42(String field42);

        CopyStage field43(Integer field43);

        CopyStage field44(BigDecimal field44);

        CopyStage field45(short field45);

        CopyStage field46(UUID field46);

        CopyStage field47(Instant field47);

        CopyStage field48(String field48);

        CopyStage field49(int field49);

        CopyStage field50(String field50);

        CopyStage field51(Integer field51);

        CopyStage field52(BigDecimal field52);

        CopyStage field53(short field53);

        CopyStage field54(UUID field54);

        CopyStage field55(Instant field55);

        CopyStage field56(String field56);

        CopyStage field57(int field57);

        CopyStage field58(String field58);

        CopyStage field59(Integer field59);

        CopyStage field60(BigDecimal field60);

        CopyStage field61(short field61);

        CopyStage field62(UUID field62);

        CopyStage field63(Instant field63);

        CopyStage field64(String field64);

        CopyStage field65(int field65);

        CopyStage field66(String field66);

        CopyStage field67(Integer field67);

        CopyStage field68(BigDecimal field68);

        CopyStage field69(short field69);

        CopyStage field70(UUID field70);

        CopyStage field71(Instant field71);

        CopyStage field72(String field72);

        CopyStage field73(int field73);

        CopyStage field74(String field74);

        CopyStage field75(Integer field75);

        CopyStage field76(BigDecimal field76);

        CopyStage field77(short field77);

        CopyStage field78(UUID field78);

        CopyStage field79(Instant field79);

        CopyStage field80(String field80);

        CopyStage field81(int field81);

        CopyStage field82(String field82);

        CopyStage field83(Integer field83);

        CopyStage field84(BigDecimal field84);

        CopyStage field85(short field85);

        CopyStage field86(UUID field86);

        CopyStage field87(Instant field87);

        CopyStage field88(String field88);

        CopyStage field89(int field89);

        CopyStage field90(String field90);

        CopyStage field91(Integer field91);

        CopyStage field92(BigDecimal field92);

        CopyStage field93(short field93);

        CopyStage field94(UUID field94);

        CopyStage field95(Instant field95);

        CopyStage field96(String field96);

        CopyStage field97(int field97);

        CopyStage field98(String field98);

        CopyStage field99(Integer field99);

        CopyStage field100(BigDecimal field100);

        CopyStage field101(short field101);

        CopyStage field102(UUID field102);

        CopyStage field103(Instant field103);

        CopyStage field104(String field104);

        CopyStage field105(int field105);

        CopyStage field106(String field106);

        CopyStage field107(Integer field107);

        CopyStage field108(BigDecimal field108);

        CopyStage field109(short field109);

        CopyStage field110(UUID field110);

        CopyStage field111(Instant field111);

        CopyStage field112(String field112);

        CopyStage field113(int field113);

        CopyStage field114(String field114);

        CopyStage field115(Integer field115);

        CopyStage field116(BigDecimal field116);

        CopyStage field117(short field117);

        CopyStage field118(UUID field118);

        CopyStage field119(Instant field119);

        CopyStage field120(String field120);

        CopyStage field121(int field121);

        CopyStage field122(String field122);

        CopyStage field123(Integer field123);

        CopyStage field124(BigDecimal field124);

        CopyStage field125(short field125);

        CopyStage field126(UUID field126);

        CopyStage field127(Instant field127);

        CopyStage field128(String field128);

        CopyStage field129(int field129);

        CopyStage field130(String field130);

        CopyStage field131(Integer field131);

        CopyStage field132(BigDecimal field132);

        CopyStage field133(short field133);

        CopyStage field134(UUID field134);

        CopyStage field135(Instant field135);

        CopyStage field136(String field136);

        CopyStage field137(int field137);

        CopyStage field138(String field138);

        CopyStage field139(Integer field139);

        CopyStage field140(BigDecimal field140);

        CopyStage field141(short field141);

        CopyStage field142(UUID field142);

        CopyStage field143(Instant field143);

        CopyStage field144(String field144);

        CopyStage field145(int field145);

        CopyStage field146(String field146);

        CopyStage field147(Integer field147);

        CopyStage field148(BigDecimal field148);

        CopyStage field149(short field149);

        CopyStage field150(UUID field150);

        CopyStage field151(Instant field151);

        CopyStage field152(String field152);

        CopyStage field153(int field153);

        CopyStage field154(String field154);

        CopyStage field155(Integer field155);

        CopyStage field156(BigDecimal field156);

        CopyStage field157(short field157);

        CopyStage field158(UUID field158);

        CopyStage field159(Instant field159);

        CopyStage field160(String field160);

        CopyStage field161(int field161);

        CopyStage field162(String field162);

        CopyStage field163(Integer field163);

        CopyStage field164(BigDecimal field164);

        CopyStage field165(short field165);

        CopyStage field166(UUID field166);

        CopyStage field167(Instant field167);

        CopyStage field168(String field168);

        CopyStage field169(int field169);

        CopyStage field170(String field170);

        CopyStage field171(Integer field171);

        CopyStage field172(BigDecimal field172);

        CopyStage field173(short field173);

        CopyStage field174(UUID field174);

        CopyStage field175(Instant field175);

        CopyStage field176(String field176);

        CopyStage field177(int field177);

        CopyStage field178(String field178);

        CopyStage field179(Integer field179);

        CopyStage field180(BigDecimal field180);

        CopyStage field181(short field181);

        CopyStage field182(UUID field182);

        CopyStage field183(Instant field183);

        CopyStage field184(String field184);

        CopyStage field185(int field185);

        CopyStage field186(String field186);

        CopyStage field187(Integer field187);

        CopyStage field188(BigDecimal field188);

        CopyStage field189(short field189);

        CopyStage field190(UUID field190);

        CopyStage field191(Instant field191);

        CopyStage field192(String field192);

        CopyStage field193(int field193);

        CopyStage field194(String field194);

        CopyStage field195(Integer field195);

        CopyStage field196(BigDecimal field196);

        CopyStage field197(short field197);

        CopyStage field198(UUID field198);

        CopyStage field199(Instant field199);

        /**
         * The {@link Form}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Form build();
    }

    private static final class Stages implements Field0Stage,
            Field1Stage,
            Field4Stage,
            Field5Stage,
            Field6Stage,
            Field8Stage,
            Field9Stage,
            Field12Stage,
            Field13Stage,
            Field14Stage,
            Field16Stage,
            Field17Stage,
            Field20Stage,
            Field21Stage,
            Field22Stage,
            Field24Stage,
            Field25Stage,
            Field28Stage,
            Field29Stage,
            Field30Stage,
            Field32Stage,
            Field33Stage,
            Field36Stage,
            Field37Stage,
            Field38Stage,
            Field40Stage,
            Field41Stage,
            Field44Stage,
            Field45Stage,
            Field46Stage,
            Field48Stage,
            Field49Stage,
            Field52Stage,
            Field53Stage,
            Field54Stage,
            Field56Stage,
            Field57Stage,
            Field60Stage,
            Field61Stage,
            Field62Stage,
            Field64Stage,
            Field65Stage,
            Field68Stage,
            Field69Stage,
            Field70Stage,
            Field72Stage,
            Field73Stage,
            Field76Stage,
            Field77Stage,
            Field78Stage,
            Field80Stage,
            Field81Stage,
            Field84Stage,
            Field85Stage,
            Field86Stage,
            Field88Stage,
            Field89Stage,
            Field92Stage,
            Field93Stage,
            Field94Stage,
            Field96Stage,
            Field97Stage,
            Field100Stage,
            Field101Stage,
            Field102Stage,
            Field104Stage,
            Field105Stage,
            Field108Stage,
            Field109Stage,
            Field110Stage,
            Field112Stage,
            Field113Stage,
            Field116Stage,
            Field117Stage,
            Field118Stage,
            Field120Stage,
            Field121Stage,
            Field124Stage,
            Field125Stage,
            Field126Stage,
            Field128Stage,
            Field129Stage,
            Field132Stage,
            Field133Stage,
            Field134Stage,
            Field136Stage,
            Field137Stage,
            Field140Stage,
            Field141Stage,
            Field142Stage,
            Field144Stage,
            Field145Stage,
            Field148Stage,
            Field149Stage,
            Field150Stage,
            Field152Stage,
            Field153Stage,
            Field156Stage,
            Field157Stage,
            Field158Stage,
            Field160Stage,
            Field161Stage,
            Field164Stage,
            Field165Stage,
            Field166Stage,
            Field168Stage,
            Field169Stage,
            Field172Stage,
            Field173Stage,
            Field174Stage,
            Field176Stage,
            Field177Stage,
            Field180Stage,
            Field181Stage,
            Field182Stage,
            Field184Stage,
            Field185Stage,
            Field188Stage,
            Field189Stage,
            Field190Stage,
            Field192Stage,
            Field193Stage,
            Field196Stage,
            Field197Stage,
            Field198Stage,
            OptionalStage,
            CopyStage {

        private String field0;
        private int field1;
        private String field2;
        private Integer field3;
        private BigDecimal field4;
        private short field5;
        private UUID field6;
        private Instant field7;
        private String field8;
        private int field9;
        private String field10;
        private Integer field11;
        private BigDecimal field12;
        private short field13;
        private UUID field14;
        private Instant field15;
        private String field16;
        private int field17;
        private String field18;
        private Integer field19;
        private BigDecimal field20;
        private short field21;
        private UUID field22;
        private Instant field23;
        private String field24;
        private int field25;
        private String field26;
        private Integer field27;
        private BigDecimal field28;
        private short field29;
        private UUID field30;
        private Instant field31;
        private String field32;
        private int field33;
        private String field34;
        private Integer field35;
        private BigDecimal field36;
        private short field37;
        private UUID field38;
        private Instant field39;
        private String field40;
        private int field41;
        private String field42;
        private Integer field43;
        private BigDecimal field44;
        private short field45;
        private UUID field46;
        private Instant field47;
        private String field48;
        private int field49;
        private String field50;
        private Integer field51;
        private BigDecimal field52;
        private short field53;
        private UUID field54;
        private Instant field55;
        private String field56;
        private int field57;
        private String field58;
        private Integer field59;
        private BigDecimal field60;
        private short field61;
        private UUID field62;
        private Instant field63;
        private String field64;
        private int field65;
        private String field66;
        private Integer field67;
        private BigDecimal field68;
        private short field69;
        private UUID field70;
        private Instant field71;
        private String field72;
        private int field73;
        private String field74;
        private Integer field75;
        private BigDecimal field76;
        private short field77;
        private UUID field78;
        private Instant field79;
        private String field80;
        private int field81;
        private String field82;
        private Integer field83;
        private BigDecimal field84;
        private short field85;
        private UUID field86;
        private Instant field87;
        private String field88;
        private int field89;
        private String field90;
        private Integer field91;
        private BigDecimal field92;
        private short field93;
        private UUID field94;
        private Instant field95;
        private String field96;
        private int field97;
        private String field98;
        private Integer field99;
        private BigDecimal field100;
        private short field101;
        private UUID field102;
        private Instant field103;
        private String field104;
        private int field105;
        private String field106;
        private Integer field107;
        private BigDecimal field108;
        private short field109;
        private UUID field110;
        private Instant field111;
        private String field112;
        private int field113;
        private String field114;
        private Integer field115;
        private BigDecimal field116;
        private short field117;
        private UUID field118;
        private Instant field119;
        private String field120;
        private int field121;
        private String field122;
        private Integer field123;
        private BigDecimal field124;
        private short field125;
        private UUID field126;
        private Instant field127;
        private String field128;
        private int field129;
        private String field130;
        private Integer field131;
        private BigDecimal field132;
        private short field133;
        private UUID field134;
        private Instant field135;
        private String field136;
        private int field137;
        private String field138;
        private Integer field139;
        private BigDecimal field140;
        private short field141;
        private UUID field142;
        private Instant field143;
        private String field144;
        private int field145;
        private String field146;
        private Integer field147;
        private BigDecimal field148;
        private short field149;
        private UUID field150;
        private Instant field151;
        private String field152;
        private int field153;
        private String field154;
        private Integer field155;
        private BigDecimal field156;
        private short field157;
        private UUID field158;
        private Instant field159;
        private String field160;
        private int field161;
        private String field162;
        private Integer field163;
        private BigDecimal field164;
        private short field165;
        private UUID field166;
        private Instant field167;
        private String field168;
        private int field169;
        private String field170;
        private Integer field171;
        private BigDecimal field172;
        private short field173;
        private UUID field174;
        private Instant field175;
        private String field176;
        private int field177;
        private String field178;
        private Integer field179;
        private BigDecimal field180;
        private short field181;
        private UUID field182;
        private Instant field183;
        private String field184;
        private int field185;
        private String field186;
        private Integer field187;
        private BigDecimal field188;
        private short field189;
        private UUID field190;
        private Instant field191;
        private String field192;
        private int field193;
        private String field194;
        private Integer field195;
        private BigDecimal field196;
        private short field197;
        private UUID field198;
        private Instant field199;

        @Override
        public Stages field0(String field0) {
            this.field0 = field0;
            return this;
        }

        @Override
        public Stages field1(int field1) {
            this.field1 = field1;
            return this;
        }

        @Override
        public Stages field2(String field2) {
            this.field2 = field2;
            return this;
        }

        @Override
        public Stages field3(Integer field3) {
            this.field3 = field3;
            return this;
        }

        @Override
        public Stages field4(BigDecimal field4) {
            this.field4 = field4;
            return this;
        }

        @Override
        public Stages field5(short field5) {
            this.field5 = field5;
            return this;
        }

        @Override
        public Stages field6(UUID field6) {
            this.field6 = field6;
            return this;
        }

        @Override
        public Stages field7(Instant field7) {
            this.field7 = field7;
            return this;
        }

        @Override
        public Stages field8(String field8) {
            this.field8 = field8;
            return this;
        }

        @Override
        public Stages field9(int field9) {
            this.field9 = field9;
            return this;
        }

        @Override
        public Stages field10(String field10) {
            this.field10 = field10;
            return this;
        }

        @Override
        public Stages field11(Integer field11) {
            this.field11 = field11;
            return this;
        }

        @Override
        public Stages field12(BigDecimal field12) {
            this.field12 = field12;
            return this;
        }

        @Override
        public Stages field13(short field13) {
            this.field13 = field13;
            return this;
        }

        @Override
        public Stages field14(UUID field14) {
            this.field14 = field14;
            return this;
        }

        @Override
        public Stages field15(Instant field15) {
            this.field15 = field15;
            return this;
        }

        @Override
        public Stages field16(String field16) {
            this.field16 = field16;
            return this;
        }

        @Override
        public Stages field17(int field17) {
            this.field17 = field17;
            return this;
        }

        @Override
        public Stages field18(String field18) {
            this.field18 = field18;
            return this;
        }

        @Override
        public Stages field19(Integer field19) {
            this.field19 = field19;
            return this;
        }

        @Override
        public Stages field20(BigDecimal field20) {
            this.field20 = field20;
            return this;
        }

        @Override
        public Stages field21(short field21) {
            this.field21 = field21;
            return this;
        }

        @Override
        public Stages field22(UUID field22) {
            this.field22 = field22;
            return this;
        }

        @Override
        public Stages field23(Instant field23) {
            this.field23 = field23;
            return this;
        }

        @Override
        public Stages field24(String field24) {
            this.field24 = field24;
            return this;
        }

        @Override
        public Stages field25(int field25) {
            this.field25 = field25;
            return this;
        }

        @Override
        public Stages field26(String field26) {
            this.field26 = field26;
            return this;
        }

        @Override
        public Stages field27(Integer field27) {
            this.field27 = field27;
            return this;
        }

        @Override
        public Stages field28(BigDecimal field28) {
            this.field28 = field28;
            return this;
        }

        @Override
        public Stages field29(short field29) {
            this.field29 = field29;
            return this;
        }

        @Override
        public Stages field30(UUID field30) {
            this.field30 = field30;
            return this;
        }

        @Override
        public Stages field31(Instant field31) {
            this.field31 = field31;
            return this;
        }

        @Override
        public Stages field32(String field32) {
            this.field32 = field32;
            return this;
        }

        @Override
        public Stages field33(int field33) {
            this.field33 = field33;
            return this;
        }

        @Override
        public Stages field34(String field34) {
            this.field34 = field34;
            return this;
        }

        @Override
        public Stages field35(Integer field35) {
            this.field35 = field35;
            return this;
        }

        @Override
        public Stages field36(BigDecimal field36) {
            this.field36 = field36;
            return this;
        }

        @Override
        public Stages field37(short field37) {
            this.field37 = field37;
            return this;
        }

        @Override
        public Stages field38(UUID field38) {
            this.field38 = field38;
            return this;
        }

        @Override
        public Stages field39(Instant field39) {
            this.field39 = field39;
            return this;
        }

        @Override
        public Stages field40(String field40) {
            this.field40 = field40;
            return this;
        }

        @Override
        public Stages field41(int field41) {
            this.field41 = field41;
            return this;
        }

        @Override
        public Stages field42(String field42) {
            this.field42 = field42;
            return this;
        }

        @Override
        public Stages field43(Integer field43) {
            this.field43 = field43;
            return this;
        }

        @Override
        public Stages field44(BigDecimal field44) {
            this.field44 = field44;
            return this;
        }

        @Override
        public Stages field45(short field45) {
            this.field45 = field45;
            return this;
        }

        @Override
        public Stages field46(UUID field46) {
            this.field46 = field46;
            return this;
        }

        @Override
        public Stages field47(Instant field47) {
            this.field47 = field47;
            return this;
        }

        @Override
        public Stages field48(String field48) {
            this.field48 = field48;
            return this;
        }

        @Override
        public Stages field49(int field49) {
            this.field49 = field49;
            return this;
        }

        @Override
        public Stages field50(String field50) {
            this.field50 = field50;
            return this;
        }

        @Override
        public Stages field51(Integer field51) {
            this.field51 = field51;
            return this;
        }

        @Override
        public Stages field52(BigDecimal field52) {
            this.field52 = field52;
            return this;
        }

        @Override
        public Stages field53(short field53) {
            this.field53 = field53;
            return this;
        }

        @Override
        public Stages field54(UUID field54) {
            this.field54 = field54;
            return this;
        }

        @Override
        public Stages field55(Instant field55) {
            this.field55 = field55;
            return this;
        }

        @Override
        public Stages field56(String field56) {
            this.field56 = field56;
            return this;
        }

        @Override
        public Stages field57(int field57) {
            this.field57 = field57;
            return this;
        }

        @Override
        public Stages field58(String field58) {
            this.field58 = field58;
            return this;
        }

        @Override
        public Stages field59(Integer field59) {
            this.field59 = field59;
            return this;
        }

        @Override
        public Stages field60(BigDecimal field60) {
            this.field60 = field60;
            return this;
        }

        @Override
        public Stages field61(short field61) {
            this.field61 = field61;
            return this;
        }

        @Override
        public Stages field62(UUID field62) {
            this.field62 = field62;
            return this;
        }

        @Override
        public Stages field63(Instant field63) {
            this.field63 = field63;
            return this;
        }

        @Override
        public Stages field64(String field64) {
            this.field64 = field64;
            return this;
        }

        @Override
        public Stages field65(int field65) {
            this.field65 = field65;
            return this;
        }

        @Override
        public Stages field66(String field66) {
            this.field66 = field66;
            return this;
        }

        @Override
        public Stages field67(Integer field67) {
            this.field67 = field67;
            return this;
        }

        @Override
        public Stages field68(BigDecimal field68) {
            this.field68 = field68;
            return this;
        }

        @Override
        public Stages field69(short field69) {
            this.field69 = field69;
            return this;
        }

        @Override
        public Stages field70(UUID field70) {
            this.field70 = field70;
            return this;
        }

        @Override
        public Stages field71(Instant field71) {
            this.field71 = field71;
            return this;
        }

        @Override
        public Stages field72(String field72) {
            this.field72 = field72;
            return this;
        }

        @Override
        public Stages field73(int field73) {
            this.field73 = field73;
            return this;
        }

        @Override
        public Stages field74(String field74) {
            this.field74 = field74;
            return this;
        }

        @Override
        public Stages field75(Integer field75) {
            this.field75 = field75;
            return this;
        }

        @Override
        public Stages field76(BigDecimal field76) {
            this.field76 = field76;
            return this;
        }

        @Override
        public Stages field77(short field77) {
            this.field77 = field77;
            return this;
        }

        @Override
        public Stages field78(UUID field78) {
            this.field78 = field78;
            return this;
        }

        @Override
        public Stages field79(Instant field79) {
            this.field79 = field79;
            return this;
        }

        @Override
        public Stages field80(String field80) {
            this.field80 = field80;
            return this;
        }

        @Override
        public Stages field81(int field81) {
            this.field81 = field81;
            return this;
        }

        @Override
        public Stages field82(String field82) {
            this.field82 = field82;
            return this;
        }

        @Override
        public Stages field83(Integer field83) {
            this.field83 = field83;
            return this;
        }

        @Override
        public Stages field84(BigDecimal field84) {
            this.field84 = field84;
            return this;
        }

        @Override
        public Stages field85(short field85) {
            this.field85 = field85;
            return this;
        }

        @Override
        public Stages field86(UUID field86) {
            this.field86 = field86;
            return this;
        }

        @Override
        public Stages field87(Instant field87) {
            this.field87 = field87;
            return this;
        }

        @Override
        public Stages field88(String field88) {
            this.field88 = field88;
            return this;
        }

        @Override
        public Stages field89(int field89) {
            this.field89 = field89;
            return this;
        }

        @Override
        public Stages field90(String field90) {
            this.field90 = field90;
            return this;
        }

        @Override
        public Stages field91(Integer field91) {
            this.field91 = field91;
            return this;
        }

        @Override
        public Stages field92(BigDecimal field92) {
            this.field92 = field92;
            return this;
        }

        @Override
        public Stages field93(short field93) {
            this.field93 = field93;
            return this;
        }

        @Override
        public Stages field94(UUID field94) {
            this.field94 = field94;
            return this;
        }

        @Override
        public Stages field95(Instant field95) {
            this.field95 = field95;
            return this;
        }

        @Override
        public Stages field96(String field96) {
            this.field96 = field96;
            return this;
        }

        @Override
        public Stages field97(int field97) {
            this.field97 = field97;
            return this;
        }

        @Override
        public Stages field98(String field98) {
            this.field98 = field98;
            return this;
        }

        @Override
        public Stages field99(Integer field99) {
            this.field99 = field99;
            return this;
        }

        @Override
        public Stages field100(BigDecimal field100) {
            this.field100 = field100;
            return this;
        }

        @Override
        public Stages field101(short field101) {
            this.field101 = field101;
            return this;
        }

        @Override
        public Stages field102(UUID field102) {
            this.field102 = field102;
            return this;
        }

        @Override
        public Stages field103(Instant field103) {
            this.field103 = field103;
            return this;
        }

        @Override
        public Stages field104(String field104) {
            this.field104 = field104;
            return this;
        }

        @Override
        public Stages field105(int field105) {
            this.field105 = field105;
            return this;
        }

        @Override
        public Stages field106(String field106) {
            this.field106 = field106;
            return this;
        }

        @Override
        public Stages field107(Integer field107) {
            this.field107 = field107;
            return this;
        }

        @Override
        public Stages field108(BigDecimal field108) {
            this.field108 = field108;
            return this;
        }

        @Override
        public Stages field109(short field109) {
            this.field109 = field109;
            return this;
        }

        @Override
        public Stages field110(UUID field110) {
            this.field110 = field110;
            return this;
        }

        @Override
        public Stages field111(Instant field111) {
            this.field111 = field111;
            return this;
        }

        @Override
        public Stages field112(String field112) {
            this.field112 = field112;
            return this;
        }

        @Override
        public Stages field113(int field113) {
            this.field113 = field113;
            return this;
        }

        @Override
        public Stages field114(String field114) {
            this.field114 = field114;
            return this;
        }

        @Override
        public Stages field115(Integer field115) {
            this.field115 = field115;
            return this;
        }

        @Override
        public Stages field116(BigDecimal field116) {
            this.field116 = field116;
            return this;
        }

        @Override
        public Stages field117(short field117) {
            this.field117 = field117;
            return this;
        }

        @Override
        public Stages field118(UUID field118) {
            this.field118 = field118;
            return this;
        }

        @Override
        public Stages field119(Instant field119) {
            this.field119 = field119;
            return this;
        }

        @Override
        public Stages field120(String field120) {
            this.field120 = field120;
            return this;
        }

        @Override
        public Stages field121(int field121) {
            this.field121 = field121;
            return this;
        }

        @Override
        public Stages field122(String field122) {
            this.field122 = field122;
            return this;
        }

        @Override
        public Stages field123(Integer field123) {
            this.field123 = field123;
            return this;
        }

        @Override
        public Stages field124(BigDecimal field124) {
            this.field124 = field124;
            return this;
        }

        @Override
        public Stages field125(short field125) {
            this.field125 = field125;
            return this;
        }

        @Override
        public Stages field126(UUID field126) {
            this.field126 = field126;
            return this;
        }

        @Override
        public Stages field127(Instant field127) {
            this.field127 = field127;
            return this;
        }

        @Override
        public Stages field128(String field128) {
            this.field128 = field128;
            return this;
        }

        @Override
        public Stages field129(int field129) {
            this.field129 = field129;
            return this;
        }

        @Override
        public Stages field130(String field130) {
            this.field130 = field130;
            return this;
        }

        @Override
        public Stages field131(Integer field131) {
            this.field131 = field131;
            return this;
        }

        @Override
        public Stages field132(BigDecimal field132) {
            this.field132 = field132;
            return this;
        }

        @Override
        public Stages field133(short field133) {
            this.field133 = field133;
            return this;
        }

        @Override
        public Stages field134(UUID field134) {
            this.field134 = field134;
            return this;
        }

        @Override
        public Stages field135(Instant field135) {
            this.field135 = field135;
            return this;
        }

        @Override
        public Stages field136(String field136) {
            this.field136 = field136;
            return this;
        }

        @Override
        public Stages field137(int field137) {
            this.field137 = field137;
            return this;
        }

        @Override
        public Stages field138(String field138) {
            this.field138 = field138;
            return this;
        }

        @Override
        public Stages field139(Integer field139) {
            this.field139 = field139;
            return this;
        }

        @Override
        public Stages field140(BigDecimal field140) {
            this.field140 = field140;
            return this;
        }

        @Override
        public Stages field141(short field141) {
            this.field141 = field141;
            return this;
        }

        @Override
        public Stages field142(UUID field142) {
            this.field142 = field142;
            return this;
        }

        @Override
        public Stages field143(Instant field143) {
            this.field143 = field143;
            return this;
        }

        @Override
        public Stages field144(String field144) {
            this.field144 = field144;
            return this;
        }

        @Override
        public Stages field145(int field145) {
            this.field145 = field145;
            return this;
        }

        @Override
        public Stages field146(String field146) {
            this.field146 = field146;
            return this;
        }

        @Override
        public Stages field147(Integer field147) {
            this.field147 = field147;
            return this;
        }

        @Override
        public Stages field148(BigDecimal field148) {
            this.field148 = field148;
            return this;
        }

        @Override
        public Stages field149(short field149) {
            this.field149 = field149;
            return this;
        }

        @Override
        public Stages field150(UUID field150) {
            this.field150 = field150;
            return this;
        }

        @Override
        public Stages field151(Instant field151) {
            this.field151 = field151;
            return this;
        }

        @Override
        public Stages field152(String field152) {
            this.field152 = field152;
            return this;
        }

        @Override
        public Stages field153(int field153) {
            this.field153 = field153;
            return this;
        }

        @Override
        public Stages field154(String field154) {
            this.field154 = field154;
            return this;
        }

        @Override
        public Stages field155(Integer field155) {
            this.field155 = field155;
            return this;
        }

        @Override
        public Stages field156(BigDecimal field156) {
            this.field156 = field156;
            return this;
        }

        @Override
        public Stages field157(short field157) {
            this.field157 = field157;
            return this;
        }

        @Override
        public Stages field158(UUID field158) {
            this.field158 = field158;
            return this;
        }

        @Override
        public Stages field159(Instant field159) {
            this.field159 = field159;
            return this;
        }

        @Override
        public Stages field160(String field160) {
            this.field160 = field160;
            return this;
        }

        @Override
        public Stages field161(int field161) {
            this.field161 = field161;
            return this;
        }

        @Override
        public Stages field162(String field162) {
            this.field162 = field162;
            return this;
        }

        @Override
        public Stages field163(Integer field163) {
            this.field163 = field163;
            return this;
        }

        @Override
        public Stages field164(BigDecimal field164) {
            this.field164 = field164;
            return this;
        }

        @Override
        public Stages field165(short field165) {
            this.field165 = field165;
            return this;
        }

        @Override
        public Stages field166(UUID field166) {
            this.field166 = field166;
            return this;
        }

        @Override
        public Stages field167(Instant field167) {
            this.field167 = field167;
            return this;
        }

        @Override
        public Stages field168(String field168) {
            this.field168 = field168;
            return this;
        }

        @Override
        public Stages field169(int field169) {
            this.field169 = field169;
            return this;
        }

        @Override
        public Stages field170(String field170) {
            this.field170 = field170;
            return this;
        }

        @Override
        public Stages field171(Integer field171) {
            this.field171 = field171;
            return this;
        }

        @Override
        public Stages field172(BigDecimal field172) {
            this.field172 = field172;
            return this;
        }

        @Override
        public Stages field173(short field173) {
            this.field173 = field173;
            return this;
        }

        @Override
        public Stages field174(UUID field174) {
            this.field174 = field174;
            return this;
        }

        @Override
        public Stages field175(Instant field175) {
            this.field175 = field175;
            return this;
        }

        @Override
        public Stages field176(String field176) {
            this.field176 = field176;
            return this;
        }

        @Override
        public Stages field177(int field177) {
            this.field177 = field177;
            return this;
        }

        @Override
        public Stages field178(String field178) {
            this.field178 = field178;
            return this;
        }

        @Override
        public Stages field179(Integer field179) {
            this.field179 = field179;
            return this;
        }

        @Override
        public Stages field180(BigDecimal field180) {
            this.field180 = field180;
            return this;
        }

        @Override
        public Stages field181(short field181) {
            this.field181 = field181;
            return this;
        }

        @Override
        public Stages field182(UUID field182) {
            this.field182 = field182;
            return this;
        }

        @Override
        public Stages field183(Instant field183) {
            this.field183 = field183;
            return this;
        }

        @Override
        public Stages field184(String field184) {
            this.field184 = field184;
            return this;
        }

        @Override
        public Stages field185(int field185) {
            this.field185 = field185;
            return this;
        }

        @Override
        public Stages field186(String field186) {
            this.field186 = field186;
            return this;
        }

        @Override
        public Stages field187(Integer field187) {
            this.field187 = field187;
            return this;
        }

        @Override
        public Stages field188(BigDecimal field188) {
            this.field188 = field188;
            return this;
        }

        @Override
        public Stages field189(short field189) {
            this.field189 = field189;
            return this;
        }

        @Override
        public Stages field190(UUID field190) {
            this.field190 = field190;
            return this;
        }

        @Override
        public Stages field191(Instant field191) {
            this.field191 = field191;
            return this;
        }

        @Override
        public Stages field192(String field192) {
            this.field192 = field192;
            return this;
        }

        @Override
        public Stages field193(int field193) {
            this.field193 = field193;
            return this;
        }

        @Override
        public Stages field194(String field194) {
            this.field194 = field194;
            return this;
        }

        @Override
        public Stages field195(Integer field195) {
            this.field195 = field195;
            return this;
        }

        @Override
        public Stages field196(BigDecimal field196) {
            this.field196 = field196;
            return this;
        }

        @Override
        public Stages field197(short field197) {
            this.field197 = field197;
            return this;
        }

        @Override
        public Stages field198(UUID field198) {
            this.field198 = field198;
            return this;
        }

        @Override
        public Stages field199(Instant field199) {
            this.field199 = field199;
            return this;
        }

        @Override
        public Form build() {
            Violations violations = Violations.collect();
            FormConstraints.checkComponents(field0, field1, field2, field3, field4, field5, field6,
                    field7, field8, field9, field10, field11, field12, field13, field14, field15,
                    field16, field17, field18, field19, field20, field21, field22, field23, field24,
                    field25, field26, field27, field28, field29, field30, field31, field32, field33,
                    field34, field35, field36, field37, field38, field39, field40, field41, field42,
                    field43, field44, field45, field46, field47, field48, field49, field50, field51,
                    field52, field53, field54, field55, field56, field57, field58, field59, field60,
                    field61, field62, field63, field64, field65, field66, field67, field68, field69,
                    field70, field71, field72, field73, field74, field75, field76, field77, field78,
                    field79, field80, field81, field82, field83, field84, field85, field86, field87,
                    field88, field89, field90, field91, field92, field93, field94, field95, field96,
                    field97, field98, field99, field100, field101, field102, field103, field104,
                    field105, field106, field107, field108, field109, field110, field111, field112,
                    field113, field114, field115, field116, field117, field118, field119, field120,
                    field121, field122, field123, field124, field125, field126, field127, field128,
                    field129, field130, field131, field132, field133, field134, field135, field136,
                    field137, field138, field139, field140, field141, field142, field143, field144,
                    field145, field146, field147, field148, field149, field150, field151, field152,
                    field153, field154, field155, field156, field157, field158, field159, field160,
                    field161, field162, field163, field164, field165, field166, field167, field168,
                    field169, field170, field171, field172, field173, field174, field175, field176,
                    field177, field178, field179, field180, field181, field182, field183, field184,
                    field185, field186, field187, field188, field189, field190, field191, field192,
                    field193, field194, field195, field196, field197, field198, field199,
                    violations);
            violations.throwIfAny("Form");
            return new Form(field0, field1, field2, field3, field4, field5, field6, field7, field8,
                    field9, field10, field11, field12, field13, field14, field15, field16, field17,
                    field18, field19, field20, field21, field22, field23, field24, field25, field26,
                    field27, field28, field29, field30, field31, field32, field33, field34, field35,
                    field36, field37, field38, field39, field40, field41, field42, field43, field44,
                    field45, field46, field47, field48, field49, field50, field51, field52, field53,
                    field54, field55, field56, field57, field58, field59, field60, field61, field62,
                    field63, field64, field65, field66, field67, field68, field69, field70, field71,
                    field72, field73, field74, field75, field76, field77, field78, field79, field80,
                    field81, field82, field83, field84, field85, field86, field87, field88, field89,
                    field90, field91, field92, field93, field94, field95, field96, field97, field98,
                    field99, field100, field101, field102, field103, field104, field105, field106,
                    field107, field108, field109, field110, field111, field112, field113, field114,
                    field115, field116, field117, field118, field119, field120, field121, field122,
                    field123, field124, field125, field126, field127, field128, field129, field130,
                    field131, field132, field133, field134, field135, field136, field137, field138,
                    field139, field140, field141, field142, field143, field144, field145, field146,
                    field147, field148, field149, field150, field151, field152, field153, field154,
                    field155, field156, field157, field158, field159, field160, field161, field162,
                    field163, field164, field165, field166, field167, field168, field169, field170,
                    field171, field172, field173, field174, field175, field176, field177, field178,
                    field179, field180, field181, field182, field183, field184, field185, field186,
                    field187, field188, field189, field190, field191, field192, field193, field194,
                    field195, field196, field197, field198, field199);
        }
    }
}
