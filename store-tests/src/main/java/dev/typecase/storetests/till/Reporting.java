package dev.typecase.storetests.till;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.storetests.till.TotalEvent.Added;

/** Reports additions, which follow from the handler before it. */
@EventHandler(name = "reporting")
public final class Reporting {

    private final ReportRepository reports;

    Reporting(ReportRepository reports) {
        this.reports = reports;
    }

    @Handle
    void on(Added event) {
        Report report = reports.find(event.till())
                .orElseGet(() ->
                        ReportBuilder.builder().id(event.till()).additions(0).build());
        report.additions++;
        reports.add(report);
    }
}
