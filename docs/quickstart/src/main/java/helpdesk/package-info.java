/** Customers open tickets, agents solve them. */
@Domain
package helpdesk;

import dev.typecase.Domain;
