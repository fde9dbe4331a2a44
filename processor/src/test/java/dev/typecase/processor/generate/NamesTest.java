package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void namesAVariableAfterItsType() {
        assertThat(Names.decapitalised("OrderItem")).isEqualTo("orderItem");
        assertThat(Names.decapitalised("ISBN")).isEqualTo("isbn");
        assertThat(Names.decapitalised("URLPath")).isEqualTo("urlPath");
        assertThat(Names.decapitalised("X")).isEqualTo("x");
        assertThat(Names.decapitalised("Größe")).isEqualTo("größe");
        assertThat(Names.decapitalised("本")).isEqualTo("本");
    }

    @Test
    void namesAConstantAfterItsProperty() {
        assertThat(Names.upperSnake("customerName")).isEqualTo("CUSTOMER_NAME");
        assertThat(Names.upperSnake("isbn13")).isEqualTo("ISBN13");
        assertThat(Names.upperSnake("baseURL")).isEqualTo("BASE_URL");
        assertThat(Names.upperSnake("URLPath")).isEqualTo("URL_PATH");
        assertThat(Names.upperSnake("a_b")).isEqualTo("A_B");
        assertThat(Names.upperSnake("ORDER_ITEM")).isEqualTo("ORDER_ITEM");
    }

    @Test
    void givesNoNameTwice() {
        Names names = Names.besides("in");
        assertThat(names.variable("in")).isEqualTo("inValue");
        assertThat(names.variable("in")).isEqualTo("inValue2");
        assertThat(names.constant("aB")).isEqualTo("A_B");
        assertThat(names.constant("a_b")).isEqualTo("A_B_FIELD");
    }

    @Test
    void givesNoReservedWord() {
        assertThat(Names.besides().variable("case")).isEqualTo("caseValue");
        assertThat(Names.besides().variable("yield")).isEqualTo("yieldValue");
        assertThat(Names.besides().field("yield")).isEqualTo("yield");
    }
}
