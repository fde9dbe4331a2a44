package dev.typecase.processor.read;

import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StoredType;
import dev.typecase.processor.model.StoredTypes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The names that classes with state want in the database. */
public final class StorageReader implements StoredTypes {

    static final String TABLE = "dev.typecase.Table";
    static final String COLUMN = "dev.typecase.Column";

    private final ElementReader reader;
    private final Elements elements;
    private final Fields fields;

    /** A reader for the current round. */
    public StorageReader(ElementReader reader, Elements elements, Types types) {
        this.reader = reader;
        this.elements = elements;
        this.fields = new Fields(elements, types);
    }

    @Override
    public Optional<StoredType> read(QualifiedName name) {
        return reader.read(name)
                .filter(Reading::isComplete)
                .filter(Reading.OfState.class::isInstance)
                .map(reading -> of(((Reading.OfState) reading).model()));
    }

    @Override
    public StoredType of(StateType state) {
        TypeElement type = elements.getTypeElement(state.name().canonical());
        if (type == null) {
            return StoredType.of(state);
        }
        Map<String, String> columns = new TreeMap<>();
        Map<String, String> tables = new TreeMap<>();
        for (VariableElement field : fields.of(type)) {
            String property = field.getSimpleName().toString();
            value(field, COLUMN).ifPresent(name -> columns.put(property, name));
            value(field, TABLE).ifPresent(name -> tables.put(property, name));
        }
        return new StoredType(state, value(type, TABLE), columns, tables);
    }

    private Optional<String> value(Element element, String annotation) {
        return Annotations.find(element, annotation)
                .flatMap(mirror -> Annotations.value(elements, mirror, "value", String.class));
    }
}
