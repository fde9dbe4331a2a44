package dev.typecase.processor;

import dev.typecase.processor.generate.GeneratedNames;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.read.ClassFiles;
import dev.typecase.processor.read.Reading;
import java.util.List;

/**
 * What an earlier compilation has written, and nothing has changed. A build that compiles only what is new hands in the class
 * files of all other annotated classes, so that domains can be gathered; their own files must not be written again, since a
 * class file does not have all that its source has.
 */
final class EarlierOutput {

    private final ClassFiles classFiles;

    EarlierOutput(ClassFiles classFiles) {
        this.classFiles = classFiles;
    }

    /** Whether nothing is left to write for a class. */
    boolean has(Reading reading) {
        return classFiles.have(reading.name()) && files(reading).stream().allMatch(classFiles::have);
    }

    private static List<QualifiedName> files(Reading reading) {
        QualifiedName name = reading.name();
        QualifiedName builder = GeneratedNames.builder(name);
        QualifiedName constraints = GeneratedNames.constraints(name);
        QualifiedName mapping = GeneratedNames.mapping(name);
        if (reading instanceof Reading.OfHandler) {
            return List.of(GeneratedNames.entry(name));
        } else if (reading instanceof Reading.OfRepository) {
            return List.of(GeneratedNames.queries(name));
        }
        if (reading instanceof Reading.OfState state && state.model().isGenericValue()) {
            return List.of(builder, constraints);
        }
        return reading instanceof Reading.OfAggregate
                ? List.of(builder, constraints, mapping, GeneratedNames.repository(name), GeneratedNames.tables(name))
                : List.of(builder, constraints, mapping);
    }
}
