package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void setsAShortCommentOnOneLine() {
        assertThat(Layout.of("    /**\n     * Short.\n     */\n    int a();\n"))
                .isEqualTo("    /** Short. */\n    int a();\n");
    }

    @Test
    void leavesALongCommentAsItIs() {
        String comment = "/**\n * " + "long ".repeat(30) + "end.\n */\n";
        assertThat(Layout.of(comment)).isEqualTo(comment);
        String two = "/**\n * One.\n * Two.\n */\n";
        assertThat(Layout.of(two)).isEqualTo(two);
    }

    @Test
    void closesAnEmptyBlockAtOnce() {
        assertThat(Layout.of("    private A() {\n    }\n")).isEqualTo("    private A() {}\n");
        assertThat(Layout.of("public interface A {\n}\n")).isEqualTo("public interface A {}\n");
    }

    @Test
    void setsFieldsOfOneKindTogether() {
        assertThat(Layout.of("    private static final int A = 1;\n\n"
                        + "    private static final int B = 2;\n\n"
                        + "    private int c;\n"))
                .isEqualTo("    private static final int A = 1;\n"
                        + "    private static final int B = 2;\n\n"
                        + "    private int c;\n");
    }

    @Test
    void setsTheFirstMemberApart() {
        assertThat(Layout.of("final class A {\n    int a;\n}\n")).isEqualTo("final class A {\n\n    int a;\n}\n");
    }

    @Test
    void setsInterfacesOnOneLineWhereTheyFit() {
        assertThat(Layout.of("final class A implements B,\n        C {\n    int a;\n}\n"))
                .isEqualTo("final class A implements B, C {\n\n    int a;\n}\n");
    }

    @Test
    void breaksALongField() {
        String value = "\"" + "x".repeat(100) + "\"";
        assertThat(Layout.of("    private static final String LONG = " + value + ";\n"))
                .isEqualTo("    private static final String LONG =\n            " + value + ";\n");
    }
}
