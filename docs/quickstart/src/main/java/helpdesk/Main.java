package helpdesk;

import dev.typecase.ConstraintViolationsException;

/** One ticket, from opening to solving; and one that is refused. */
public final class Main {

    public static void main(String[] arguments) {
        try (HelpdeskDomain helpdesk =
                HelpdeskDomain.builder().pager(System.out::println).build()) {
            TicketId id = helpdesk.process(OpenTicketBuilder.builder()
                    .subject("The printer is on fire")
                    .priority(Priority.HIGH)
                    .tags("printer", "fire")
                    .build());
            helpdesk.process(
                    SolveTicketBuilder.builder().ticketId(id).agent("Grace").build());

            try {
                OpenTicketBuilder.builder()
                        .subject(" ")
                        .priority(Priority.LOW)
                        .build();
            } catch (ConstraintViolationsException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }
}
