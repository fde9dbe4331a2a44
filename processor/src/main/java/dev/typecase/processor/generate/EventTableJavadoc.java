package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.generate.DomainPlan.EventRoute;
import dev.typecase.processor.model.Event;
import java.util.ArrayList;
import java.util.List;

/** The table at the top of the event table, for a person to read. */
final class EventTableJavadoc {

    private EventTableJavadoc() {}

    static CodeBlock of(DomainFile file, List<EventRoute> rows) {
        String domain = file.display();
        CodeBlock.Builder text = CodeBlock.builder();
        if (rows.isEmpty()) {
            return text.add("Which handlers an event of the $L domain goes to: it has no events.", domain)
                    .build();
        }
        text.add(
                        "Which handlers an event of the $L domain goes to. They run in the order in which they stand"
                                + " here.\n",
                        domain)
                .add("\n<pre>\n");
        int width = rows.stream().mapToInt(row -> name(row).length()).max().orElse(0);
        for (EventRoute row : rows) {
            text.add("$L\n", lines(file, row, width));
        }
        return text.add("</pre>\n").build();
    }

    /** One line for each handler; the event stands in the first. */
    private static String lines(DomainFile file, EventRoute row, int width) {
        List<String> right = new ArrayList<>();
        row.handlings().forEach(handling -> right.add(handling.display()));
        if (file.plan().publishes(row.event())) {
            right.add(file.integrationEvents().simpleName() + ".on");
        }
        if (right.isEmpty()) {
            right.add("nobody: " + reason(row.event()));
        }
        String margin = "\n" + " ".repeat(width + 2);
        return escaped(name(row) + " ".repeat(width + 2 - name(row).length()) + String.join(margin, right));
    }

    private static String name(EventRoute row) {
        return row.event().name().simpleName();
    }

    private static String reason(Event event) {
        return event.unhandled()
                .map(unhandled -> unhandled.reason().strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    /** As it may stand in Javadoc, whatever its author wrote. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }
}
