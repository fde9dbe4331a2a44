package dev.typecase.processor.problem;

import dev.typecase.processor.model.Domain;
import java.util.List;

/** The wording of what is wrong with the migrations of a domain's tables. */
public final class SchemaProblems {

    /** So many changes are told of; the drafts have all of them. */
    private static final int TOLD = 12;

    private SchemaProblems() {}

    /** A domain whose tables nobody has migrated to yet. */
    public static Problem first(Domain domain, String folder, String drafts) {
        return Problem.of(
                        ProblemKind.SCHEMA_DRIFT,
                        domain.position(),
                        "The tables of " + domain.name() + " have no migrations yet.")
                .fix(copied("mkdir -p \"" + folder + "\" && ", folder, drafts));
    }

    /** Tables that are not those of the snapshot. */
    public static Problem drift(Domain domain, List<String> changes, int left, String folder, String drafts) {
        Problem problem = Problem.of(
                ProblemKind.SCHEMA_DRIFT,
                domain.position(),
                "The tables of " + domain.name() + " are not those that its migrations make.");
        for (String change : changes.subList(0, Math.min(TOLD, changes.size()))) {
            problem = problem.because(Words.upper(change) + ".");
        }
        if (changes.size() > TOLD) {
            problem = problem.because("And " + (changes.size() - TOLD) + " more.");
        }
        if (left > 0) {
            problem = problem.because((left == 1 ? "One of the changes needs" : left + " of the changes need")
                    + " a person: the draft says what is to be decided.");
        }
        return problem.fix(copied("", folder, drafts));
    }

    private static String[] copied(String first, String folder, String drafts) {
        return new String[] {
            "read the drafts, and copy them to the migrations:", first + "cp -r \"" + drafts + "/.\" \"" + folder + "\""
        };
    }

    /** A snapshot with lines that say nothing. */
    public static Problem unreadable(Domain domain, String file, int line, String why) {
        return of(domain, file, " cannot be read.")
                .because("Line " + line + ": " + why + ".")
                .fix("take the file from version control: Typecase writes it, and nobody else should");
    }

    /** A snapshot that two branches have changed. */
    public static Problem conflict(Domain domain, String file, int line) {
        return of(domain, file, " has the marks of a merge in line " + line + ".")
                .because("Two branches have changed the tables, each with a migration of its own.")
                .fix(
                        "take the snapshot and the migrations of the branch that comes first,",
                        "remove the other's, and compile: the draft has what it adds");
    }

    /** A snapshot of a version that came later. */
    public static Problem newer(Domain domain, String file, int line) {
        return of(domain, file, " was written by a newer version of Typecase, and cannot be read.")
                .because("Its line " + line + " names a form that this version does not know.")
                .fix("compile with the version of typecase-processor that wrote it");
    }

    /** A folder or a file that cannot be read at all. */
    public static Problem unreachable(Domain domain, String folder, String why) {
        return of(domain, folder, " cannot be read: " + why + ".").fix("give the compiler the right to read it");
    }

    private static Problem of(Domain domain, String file, String what) {
        return Problem.of(
                ProblemKind.UNREADABLE_SNAPSHOT,
                domain.position(),
                "The snapshot of " + domain.name() + "'s tables, " + file + "," + what);
    }
}
