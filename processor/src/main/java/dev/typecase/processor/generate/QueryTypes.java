package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that fields for queries are made of, by text as {@link RuntimeTypes} does. */
final class QueryTypes {

    private static final String QUERY = RuntimeTypes.PACKAGE + ".query";

    static final ClassName PLAIN_FIELD = ClassName.get(QUERY, "PlainField");
    static final ClassName FIELD = ClassName.get(QUERY, "Field");
    static final ClassName ORDERED_FIELD = ClassName.get(QUERY, "OrderedField");
    static final ClassName TEXT_FIELD = ClassName.get(QUERY, "TextField");
    static final ClassName COLLECTION_FIELD = ClassName.get(QUERY, "CollectionField");
    static final ClassName ELEMENTS_FIELD = ClassName.get(QUERY, "ElementsField");
    static final ClassName FIELD_ACCESS = ClassName.get(RuntimeTypes.MAPPING, "FieldAccess");
    static final ClassName FIELD_PATH = ClassName.get(RuntimeTypes.MAPPING, "FieldPath");

    private QueryTypes() {}
}
