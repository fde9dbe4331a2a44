package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import java.util.Optional;

/** What can be asked of a field in a query: the class of the runtime that stands for it. */
final class FieldForm {

    private final ValueType type;
    private final String packageName;

    private FieldForm(ValueType type, String packageName) {
        this.type = type;
        this.packageName = packageName;
    }

    /** Of a type in a class of this package. Nothing can be asked of a map. */
    static Optional<FieldForm> of(ValueType type, String packageName) {
        return type instanceof ValueType.Mapping ? Optional.empty() : Optional.of(new FieldForm(type, packageName));
    }

    /** The type of the field where it begins at this type: {@code OrderedField<Book, BookId>}. */
    TypeName type(TypeName root) {
        if (type instanceof ValueType.Value || type instanceof ValueType.Entity) {
            return reachable() ? ParameterizedTypeName.get(nested(), root) : plain(root);
        } else if (type instanceof ValueType.Collection collection) {
            return collection(root, collection.element().type());
        }
        return single(type, root);
    }

    private TypeName single(ValueType value, TypeName root) {
        TypeName held = JavaTypes.reachable(value, packageName).box();
        if (value instanceof ValueType.Scalar scalar) {
            String kind = ScalarForm.of(scalar.type()).kind();
            if (scalar.type() == ScalarType.STRING) {
                return ParameterizedTypeName.get(QueryTypes.TEXT_FIELD, root);
            } else if (kind.equals("BYTES")) {
                return plain(root);
            }
            ClassName field = kind.equals("TEXT") ? QueryTypes.FIELD : QueryTypes.ORDERED_FIELD;
            return ParameterizedTypeName.get(field, root, held);
        } else if (value instanceof ValueType.Enumeration || value instanceof ValueType.Identity) {
            return ParameterizedTypeName.get(QueryTypes.ORDERED_FIELD, root, held);
        }
        return plain(root);
    }

    private TypeName collection(TypeName root, ValueType element) {
        TypeName held = JavaTypes.reachable(element, packageName).box();
        return isSingle(element)
                ? ParameterizedTypeName.get(QueryTypes.ELEMENTS_FIELD, root, held, single(element, held))
                : ParameterizedTypeName.get(QueryTypes.COLLECTION_FIELD, root, held);
    }

    /** Whether the elements themselves are compared. */
    private static boolean isSingle(ValueType element) {
        return element instanceof ValueType.Enumeration
                || element instanceof ValueType.Identity
                || element instanceof ValueType.Scalar scalar && scalar.type() != ScalarType.BYTES;
    }

    private static TypeName plain(TypeName root) {
        return ParameterizedTypeName.get(QueryTypes.PLAIN_FIELD, root);
    }

    /** Makes the field at a path; {@code access} and {@code index} say where it is. */
    CodeBlock create(CodeBlock path, CodeBlock access, CodeBlock index) {
        if (type instanceof ValueType.Value || type instanceof ValueType.Entity) {
            return CodeBlock.of("new $T<>($L)", reachable() ? nested() : QueryTypes.PLAIN_FIELD, path);
        } else if (type instanceof ValueType.Collection collection) {
            ValueType element = collection.element().type();
            return isSingle(element)
                    ? CodeBlock.of(
                            "new $T<>($L, new $T<>($T.element($L, $L)))",
                            QueryTypes.ELEMENTS_FIELD,
                            path,
                            raw(single(element, ClassName.OBJECT)),
                            QueryTypes.FIELD_PATH,
                            access,
                            index)
                    : CodeBlock.of("new $T<>($L)", QueryTypes.COLLECTION_FIELD, path);
        }
        return CodeBlock.of("new $T<>($L)", raw(single(type, ClassName.OBJECT)), path);
    }

    private static ClassName raw(TypeName field) {
        return ((ParameterizedTypeName) field).rawType();
    }

    /** {@code MoneyFields.Of}, or {@code RangeOfLocalDate.Of} in the same file. */
    private ClassName nested() {
        if (type instanceof ValueType.Value value && Concretes.isClosed(value)) {
            return Concretes.nested(value).nestedClass("Of");
        }
        QualifiedName name = type instanceof ValueType.Value value ? value.name() : ((ValueType.Entity) type).name();
        return JavaTypes.of(GeneratedNames.fields(name)).nestedClass("Of");
    }

    /** Whether code of this package can name what is held. */
    private boolean reachable() {
        return JavaTypes.reachable(type, packageName).equals(JavaTypes.of(type));
    }
}
