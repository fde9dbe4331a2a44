package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@link Event} that crosses the border of its domain: event handlers of other domains may take it.
 *
 * <p>The application says where it goes: the builder of the domain that raises it asks for an implementation of the generated
 * {@code …IntegrationEvents}, which is called after the domain's own handlers. A domain that handles it has a method {@code
 * receive} for it. So the two are joined by {@code OrderingDomain.builder().integrationEvents(billing::receive)}.
 *
 * <p>It may arrive more than once, where the application delivers it again; its {@link EventMetadata#id()} tells.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IntegrationEvent {}
