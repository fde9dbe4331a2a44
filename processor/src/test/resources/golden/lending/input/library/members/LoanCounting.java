package library.members;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import library.loans.LoanEvent.LoanBegun;
import library.loans.LoanEvent.LoanEnded;
import library.loans.LoanRepository;

@EventHandler
final class LoanCounting {
    private final MemberRepository members;

    LoanCounting(LoanRepository loans, MemberRepository members) {
        this.members = members;
    }

    @Handle
    void begun(LoanBegun event, EventMetadata metadata) {
        change(event.member(), 1);
    }

    @Handle
    void ended(LoanEnded event) {
        change(event.member(), -1);
    }

    private void change(java.util.UUID id, int by) {
        Member member = members.get(id);
        member.loans += by;
        members.add(member);
    }
}
