package dev.typecase.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the lines of a generated class as a person would have: JavaPoet prints every member in its longest form. */
final class Layout {

    private static final int WIDTH = 120;
    private static final Pattern ONE_LINE = Pattern.compile("\\s*\\* (.*)");
    private static final Pattern TYPE =
            Pattern.compile("\\s*(?:(?:public|private|static|final|sealed|abstract) )*(?:class|interface) .*");
    private static final Pattern FIELD = Pattern.compile("\\s*private (static )?[^(={]*(?: = .*)?;");

    private static final Pattern CONSTANT = Pattern.compile("\\s*public static final [^(={]* = .*;");

    private final List<String> lines;
    private final List<String> laidOut = new ArrayList<>();
    private int next;

    private Layout(List<String> lines) {
        this.lines = lines;
    }

    static String of(String source) {
        Layout layout = new Layout(source.lines().toList());
        while (layout.next < layout.lines.size()) {
            layout.add();
        }
        return String.join("\n", layout.laidOut) + "\n";
    }

    private void add() {
        String line = line(0);
        if (line.isBlank() && betweenFields()) {
            next++;
        } else if (line.strip().equals("/**") && line(2).strip().equals("*/") && fits(comment())) {
            laidOut.add(comment());
            next += 3;
        } else if (TYPE.matcher(line).matches()) {
            addHeader();
        } else if (isEmptyBlock(line, 1)) {
            laidOut.add(line + "}");
            next += 2;
        } else if ((FIELD.matcher(line).matches() || CONSTANT.matcher(line).matches())
                && line.contains(" = ")
                && !fits(line)) {
            addBroken(line);
        } else {
            laidOut.add(line);
            next++;
        }
    }

    /** Breaks a long field behind its equals sign, and before its name where that is not enough. */
    private void addBroken(String line) {
        int equals = line.indexOf(" =") + 2;
        String indent = line.substring(0, line.indexOf(line.strip()));
        String head = line.substring(0, equals);
        int name = head.lastIndexOf(' ', head.length() - 3);
        if (fits(head)) {
            laidOut.add(head);
        } else {
            String type = head.substring(0, name);
            int comma = fits(type) ? -1 : type.lastIndexOf(", ");
            if (comma > 0) {
                laidOut.add(type.substring(0, comma + 1));
                type = indent + "                " + type.substring(comma + 2);
            }
            laidOut.add(type);
            laidOut.add(indent + "        " + head.substring(name + 1));
        }
        laidOut.add(indent + "        " + line.substring(equals).strip());
        next++;
    }

    private String line(int offset) {
        return next + offset < lines.size() ? lines.get(next + offset) : "";
    }

    private static boolean fits(String line) {
        return !line.isEmpty() && line.length() <= WIDTH;
    }

    /** Fields of one kind stand together. */
    private boolean betweenFields() {
        if (laidOut.isEmpty()) {
            return false;
        }
        Matcher before = FIELD.matcher(laidOut.get(laidOut.size() - 1));
        Matcher after = FIELD.matcher(line(1));
        return before.matches() && after.matches() && (before.group(1) == null) == (after.group(1) == null);
    }

    private String comment() {
        Matcher text = ONE_LINE.matcher(line(1));
        return text.matches() ? line(0) + " " + text.group(1) + " */" : "";
    }

    private boolean isEmptyBlock(String line, int offset) {
        return line.endsWith("{") && line(offset).strip().equals("}");
    }

    /** On one line where it fits, and apart from the first member. */
    private void addHeader() {
        int count = 1;
        StringBuilder header = new StringBuilder(line(0));
        while (!line(count - 1).endsWith("{") && next + count < lines.size()) {
            header.append(' ').append(line(count).strip());
            count++;
        }
        if (isEmptyBlock(header.toString(), count)) {
            laidOut.add(header + "}");
            next += count + 1;
            return;
        }
        if (fits(header.toString())) {
            laidOut.add(header.toString());
        } else {
            laidOut.addAll(lines.subList(next, next + count));
        }
        laidOut.add("");
        next += count;
    }
}
