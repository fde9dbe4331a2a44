/** A domain whose event handlers run in the background: accounts, their journals, and an audit of those. */
@Domain(processing = Processing.ASYNC)
package dev.typecase.storetests.ledger;

import dev.typecase.Domain;
import dev.typecase.Processing;
