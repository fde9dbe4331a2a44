package dev.typecase.benchmarks.events.modulith;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** An application of Spring Boot, set up by what is on the class path. */
@Configuration
@EnableAutoConfiguration
@Import({Shipping.class, Receiving.class})
public class ModulithSetup {

    /** For Spring. */
    public ModulithSetup() {}
}
