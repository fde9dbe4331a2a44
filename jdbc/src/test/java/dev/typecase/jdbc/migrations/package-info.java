/** From an edit of a domain to a migrated database. */
package dev.typecase.jdbc.migrations;
