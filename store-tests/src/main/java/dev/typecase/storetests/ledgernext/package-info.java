/** The next version of the ledger: its accounts know withdrawals, and a new subscription counts them. */
@Domain(name = "Ledger", processing = Processing.ASYNC)
package dev.typecase.storetests.ledgernext;

import dev.typecase.Domain;
import dev.typecase.Processing;
