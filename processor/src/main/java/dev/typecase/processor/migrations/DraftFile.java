package dev.typecase.processor.migrations;

/**
 * A file that a person may take over into the project.
 *
 * @param path within the folder of the project's migrations
 * @param text of the file
 */
public record DraftFile(String path, String text) {}
