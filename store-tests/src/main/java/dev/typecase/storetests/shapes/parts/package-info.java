/** What exhibits are made of, in a package below that of their domain. */
package dev.typecase.storetests.shapes.parts;
