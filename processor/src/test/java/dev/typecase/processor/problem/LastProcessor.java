package dev.typecase.processor.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes a class when the domain {@code shop} has its commands: too late. */
@SupportedAnnotationTypes("*")
final class LastProcessor extends AbstractProcessor {

    private final String text;
    private boolean done;

    LastProcessor(String text) {
        this.text = text;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done && processingEnv.getElementUtils().getTypeElement("shop.ShopCommands") != null) {
            done = true;
            String name = text.replaceFirst("(?s).*class (\\w+).*", "$1");
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile("shop." + name).openWriter()) {
                writer.write(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return false;
    }
}
