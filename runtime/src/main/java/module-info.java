/**
 * What a domain is written with, and what it runs on.
 *
 * @see dev.typecase
 */
module dev.typecase.runtime {
    requires transitive jakarta.validation;
    requires static transitive java.compiler;
    requires transitive org.jspecify;

    exports dev.typecase;
    exports dev.typecase.engine;
    exports dev.typecase.mapping;
    exports dev.typecase.query;
    exports dev.typecase.store;
    exports dev.typecase.validation;
}
