/** A domain whose event handlers run before the call returns: tills, their totals, and reports of those. */
@Domain
package dev.typecase.storetests.till;

import dev.typecase.Domain;
